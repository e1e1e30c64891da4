package smolny.model.rule;

import static smolny.kernel.param.Unit.TIMES;

import smolny.kernel.math.Real;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;

/**
 * Equation (6): whom a meeting elects. The side for is chosen with probability {@code x^k / (x^k + (1-x)^k)}, then a
 * member of that side by lot (after Galam, "Majority rule, hierarchical structures, and democratic totalitarianism",
 * Journal of Mathematical Psychology 30, 1986). Two numbers settle it, so that a changed unit shifts no other draw.
 */
public final class Lottery {
    public static final Parameter EXPONENT = Parameter.called("election.majority_exponent", "k")
            .between(1, 6, TIMES)
            .means("How much a majority in a unit is magnified in those whom it elects; 1 is proportional.")
            .assumed(2.5);

    private final double exponent;

    /** The lottery of a unit's meeting. */
    public Lottery(Values values) {
        this.exponent = values.of(EXPONENT);
    }

    /** Probability that the side for is chosen when a share {@code x} of the meeting is for. */
    public double majority(double x) {
        return majority(x, exponent);
    }

    /** The same with another exponent. */
    static double majority(double x, double exponent) {
        return Real.logistic(exponent * Real.logit(x));
    }

    /**
     * Whom a unit elects.
     *
     * @param division its people, parted
     * @param share share of the meeting that is for
     * @param side uniform in (0, 1): settles the side
     * @param rank uniform in (0, 1): settles the member; if the side has none, of the whole unit
     */
    public int elect(Division division, double share, double side, double rank) {
        return division.member(side < majority(share), rank);
    }
}
