package smolny.model.rule;

import static smolny.kernel.param.Unit.SHARE;

import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.model.world.BaseUnit;
import smolny.model.world.Country;
import smolny.model.world.Exposure;

/**
 * Equation (4): the majority that a unit's people perceive,
 * {@code q = (1 - w_u) (x + A) / (1 + A + B) + w_u N}: what they last saw of one another, the voices of visitors of both
 * sides (A and B, in units of the unit's own people), and the news N of resolutions elsewhere, which counts by
 * {@code w_u = w E_felt / 1.25}.
 */
public final class Perception {
    public static final Parameter NEWS = Parameter.called("perception.news", "omega")
            .between(0, 0.8, SHARE)
            .level(Level.TEACHER)
            .means("Part of what a unit of full exposure perceives that comes from news of resolutions elsewhere.")
            .assumed(0.2);

    private final double newsWeight;
    private final double news;

    /** As people perceive today. */
    public Perception(Values values, Country country) {
        this.newsWeight = values.of(NEWS);
        this.news = country.news;
    }

    /** The share of support that a unit's people take to be there, in [0, 1]. */
    public double in(BaseUnit unit) {
        double a = unit.sovietVoices;
        double weight = Math.min(1, newsWeight * unit.feltExposure / Exposure.FULL);
        double seen = (unit.expressed + a) / (1 + a + unit.moderateVoices);
        double perceived = (1 - weight) * seen + weight * news;
        return unit.summoned ? (1 - unit.mixing) * perceived + unit.mixing * unit.heard : perceived;
    }
}
