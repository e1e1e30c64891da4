package example;

import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.model.event.AddedEffect;
import smolny.model.event.EventEffect;
import smolny.model.rule.Drive;
import smolny.model.world.World;

/** An effect: a petition costs the government a twentieth of its credibility for each unit of strength. */
public final class Petition implements AddedEffect {
    @Override
    public String name() {
        return "petition";
    }

    @Override
    public void apply(World world, EventEffect.Moment now, double strength) {
        world.country.credibility = Math.max(0, world.country.credibility - 0.05 * strength);
    }

    @Override
    public List<Parameter> actsThrough() {
        return List.of(Drive.CREDIBILITY);
    }
}
