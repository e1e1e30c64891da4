package smolny.model.rule;

import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterUnit;
import smolny.model.setting.ArmedForce;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * The contest of force between soviet and government: the government falls with probability {@code P = S^2 / (S^2 + G^2)},
 * with S and G the numbers of men who come out on each side (contest success function, Tullock 1980). The probability can
 * rank scenarios; its exact value means little.
 */
public final class ContestOfForce {
    /** Whether the outcome is drawn at random. */
    public static final Parameter LUCK = Parameter.of("clash.luck", "u_F", 0, 1, ParameterUnit.SWITCH)
            .level(ParameterLevel.TEACHER)
            .means("1: the outcome of the contest is drawn at random, and the stronger side is more likely"
                    + " to win; 0: the stronger side always wins.")
            .assumed(1);

    private static final double EXPONENT = 2;

    private ContestOfForce() {}

    /** Men who come out on one side. */
    public static double strength(World world, ArmedForce.Side side) {
        double sum = 0;
        for (ArmedForce force : world.setting.forces()) {
            if (force.side() == side) {
                boolean ready = force.needs().isEmpty() || world.country.hasHappened(force.needs());
                sum += force.men() * share(world, force) * (ready ? 1 : force.otherwise());
            }
        }
        return sum;
    }

    /** Probability that the government falls; one half if nobody comes out on either side. */
    public static double chanceOfFall(World world, double soviet, double government) {
        if (soviet == 0 && government == 0) {
            return 0.5;
        }
        ChanceOfVictory other = world.setting.extension(ChanceOfVictory.class);
        if (other != null) {
            return other.of(soviet, government, EXPONENT);
        }
        return soviet * soviet / (soviet * soviet + government * government);
    }

    private static double share(World world, ArmedForce force) {
        if (force.counts() == ArmedForce.Counts.ALL) {
            return 1;
        }
        double sum = 0;
        int units = 0;
        for (String group : force.groups()) {
            List<BaseUnit> members = world.group(group).units;
            for (BaseUnit unit : members) {
                sum += count(force, unit.expressedShare);
                units++;
            }
        }
        double mean = sum / units;
        return force.counts() == ArmedForce.Counts.SHORTFALL ? Math.max(0, force.threshold() - mean) : mean;
    }

    private static double count(ArmedForce force, double expressed) {
        return switch (force.counts()) {
            case UNITS_ABOVE -> expressed > force.threshold() ? 1 : 0;
            case UNITS_BELOW -> expressed < force.threshold() ? 1 : 0;
            case SUPPORT, SHORTFALL -> expressed;
            case ALL -> 1;
        };
    }
}
