package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.SHARE;

import java.util.Objects;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * Equation (4): the majority that a unit's people perceive,
 * {@code q = (1 - w_u) (x + A) / (1 + A + B) + w_u N}: what they last saw of one another, the voices of visitors of both
 * sides (A and B, in units of the unit's own people), and the news N of resolutions elsewhere, which counts by
 * {@code w_u = w E_felt / 1.25}.
 */
public final class Perception {
    public static final Parameter NEWS = Parameter.of("perception.news", "omega", 0, 0.8, SHARE)
            .level(ParameterLevel.TEACHER)
            .means("Part of what a unit perceives that comes from news of resolutions elsewhere, at full"
                    + " exposure to a capital.")
            .assumed(0.2);

    private static final PerceptionWeights STANDARD = () -> "standard";

    private final PerceptionWeights weights;
    private final double omega;
    private final double news;
    private final int day;

    /**
     * How people perceive on one day.
     *
     * @param news of resolutions elsewhere, in [0, 1]
     * @param day whose summoned meetings count
     */
    public Perception(World world, double news, int day) {
        this.weights = Objects.requireNonNullElse(world.setting.extension(PerceptionWeights.class), STANDARD);
        this.omega = world.values.of(NEWS);
        this.news = news;
        this.day = day;
    }

    /** The share of support that a unit's people perceive, in [0, 1]. */
    public double perceivedShare(BaseUnit unit) {
        double weight = weightOfNews(unit);
        double seen = (unit.expressedShare + weights.visitors(unit.sovietVoices)) / voices(unit);
        double perceived = (1 - weight) * seen + weight * news;
        return unit.isSummoned(day) ? (1 - unit.mixing) * perceived + unit.mixing * unit.heard : perceived;
    }

    /**
     * The terms of {@code 2q - 1}.
     *
     * @param expressed share of the unit's people who had shown support before they met, in [0, 1]
     */
    public PerceptionTerms terms(BaseUnit unit, double expressed) {
        double mixing = unit.isSummoned(day) ? unit.mixing : 0;
        double weight = weightOfNews(unit);
        double seen = (1 - mixing) * (1 - weight) / voices(unit);
        return new PerceptionTerms(
                seen * (2 * expressed - 1),
                seen * weights.visitors(unit.sovietVoices),
                -seen * weights.visitors(unit.moderateVoices),
                (1 - mixing) * weight * (2 * news - 1),
                mixing * (2 * unit.heard - 1));
    }

    private double weightOfNews(BaseUnit unit) {
        return weights.news(omega, unit.feltExposure);
    }

    /** The weight of all who are heard in the unit; its own people weigh 1. */
    private double voices(BaseUnit unit) {
        return 1 + weights.visitors(unit.sovietVoices) + weights.visitors(unit.moderateVoices);
    }

    /**
     * What each voice adds to the perceived majority {@code 2q - 1}: its weight, times where it stands from -1 to 1.
     *
     * @param workmates the unit's own people, as they last showed
     * @param sovietSpeakers agitators for soviet power
     * @param moderateSpeakers agitators for coalition
     * @param news of resolutions elsewhere
     * @param otherUnits units heard at a summoned meeting
     */
    public record PerceptionTerms(
            double workmates, double sovietSpeakers, double moderateSpeakers, double news, double otherUnits) {
        /** The perceived majority, from -1 to 1. */
        double total() {
            return workmates + sovietSpeakers + moderateSpeakers + news + otherUnits;
        }
    }
}
