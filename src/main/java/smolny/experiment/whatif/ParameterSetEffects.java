package smolny.experiment.whatif;

import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.experiment.statistics.Interval;

/**
 * The effect under sets of parameter values that agree with the record, the second layer of uncertainty. Every set has a few
 * pairs of runs of its own, so the differences between sets hold some run-to-run variation too: the range is rather too wide
 * than too narrow.
 *
 * @param offered how many sets the sample holds
 * @param each the effect under each set that was tried, evenly spread through the sample; without those in which what is
 *     asked for does not exist
 */
public record ParameterSetEffects(int offered, List<PairedEstimate> each) {
    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;
    private static final double NEARLY_ALL = 0.95;

    /** Keeps its own copy. */
    public ParameterSetEffects {
        each = List.copyOf(each);
    }

    /** True if there was a sample and what is asked for exists under it. */
    public boolean tried() {
        return !each.isEmpty();
    }

    /** Mean effect. */
    public double effect() {
        return StatUtils.mean(effects());
    }

    /** Mean of the unchanged version. */
    public double before() {
        return StatUtils.mean(each.stream().mapToDouble(PairedEstimate::before).toArray());
    }

    /** Mean of the changed one. */
    public double after() {
        return StatUtils.mean(each.stream().mapToDouble(PairedEstimate::after).toArray());
    }

    /** Between which lies the effect of 95 per cent of the sets. */
    public Interval range() {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(effects());
        return new Interval(percentile.evaluate(LOW), percentile.evaluate(HIGH));
    }

    /** How many sets give an effect of this sign, -1 or 1. */
    public int countWithSign(int sign) {
        return (int)
                each.stream().filter(set -> Math.signum(set.effect()) == sign).count();
    }

    /** True if at least 95 per cent of the sets give an effect of this sign. */
    boolean mostHaveSign(int sign) {
        return countWithSign(sign) >= NEARLY_ALL * each.size();
    }

    private double[] effects() {
        return each.stream().mapToDouble(PairedEstimate::effect).toArray();
    }
}
