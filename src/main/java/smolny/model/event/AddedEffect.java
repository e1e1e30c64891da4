package smolny.model.event;

import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.model.setting.Extension;
import smolny.model.world.World;

/** An effect of an extension: {@code {do: extension, name: my-effect, strength: 0.5}} in an event. */
public interface AddedEffect extends Extension {
    /**
     * Takes effect.
     *
     * @param strength as the event says; 1 unless it does
     */
    void apply(World world, EventEffect.Moment now, double strength);

    /** The parameters that turn it into opinion, seats or ballots; see {@link EventEffect#actsThrough}. */
    default List<Parameter> actsThrough() {
        return List.of();
    }
}
