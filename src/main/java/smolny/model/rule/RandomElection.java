package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.TIMES;

import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;

/**
 * Equation (6): whom a meeting elects. The side for is chosen with probability {@code x^k / (x^k + (1-x)^k)}, then a
 * member of that side by lot (after Galam, "Majority rule, hierarchical structures, and democratic totalitarianism",
 * Journal of Mathematical Psychology 30, 1986). Two numbers settle it, so that a changed unit shifts no other draw.
 */
public final class RandomElection {
    public static final Parameter EXPONENT = Parameter.of("election.majority_exponent", "k", 1, 6, TIMES)
            .means("How much a majority in a unit is magnified among the people it elects; 1 is" + " proportional.")
            .assumed(2.5);

    private final double exponent;

    /** The lottery of a unit's meeting. */
    public RandomElection(ParameterValues values) {
        this.exponent = values.of(EXPONENT);
    }

    /** Probability that the side for is chosen when a share {@code x} of the meeting is for. */
    double probabilityFor(double x) {
        return probabilityFor(x, exponent);
    }

    /** The same with another exponent. */
    static double probabilityFor(double x, double exponent) {
        return PortableMath.logistic(exponent * PortableMath.logit(x));
    }

    /**
     * Whom a unit elects.
     *
     * @param division its people, parted
     * @param share share of the meeting that is for
     * @param side uniform in (0, 1): settles the side
     * @param rank uniform in (0, 1): settles the member; if the side has none, of the whole unit
     */
    public int elect(SupporterPartition division, double share, double side, double rank) {
        return division.member(side < probabilityFor(share), rank);
    }
}
