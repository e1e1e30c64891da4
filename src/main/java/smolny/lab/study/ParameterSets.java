package smolny.lab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.kernel.param.Parameter;
import smolny.lab.run.Progress;

/**
 * The effect under sets of parameter values that agree with the record, the second layer of uncertainty. Every set has a few
 * pairs with chances of their own, so what the sets differ by holds a little luck too: the range is rather too wide than too
 * narrow.
 *
 * @param offered how many sets the sample holds
 * @param each the effect under each set that was tried, evenly spread through the sample; without those in which what is
 *     asked for does not exist
 */
public record ParameterSets(int offered, List<Paired> each) {
    /** None tried. */
    public static final ParameterSets NONE = new ParameterSets(0, List.of());

    private static final int MOST = 20;
    private static final int LEAST_PAIRS = 2;
    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;
    private static final double NEARLY_ALL = 0.95;

    /** Keeps its own copy. */
    public ParameterSets {
        each = List.copyOf(each);
    }

    /**
     * Lives through pairs under some twenty of the sets, about as many pairs in all as have been lived through already.
     *
     * @param sample accepted values
     * @param pairs already lived through at the fitted values
     */
    static ParameterSets of(
            PairedStudy study,
            List<Map<Parameter, Double>> sample,
            int pairs,
            int threads,
            Supplier<? extends Progress> progress) {
        int tried = Math.min(MOST, sample.size());
        int pairsEach = Math.max(LEAST_PAIRS, pairs / MOST);
        List<Paired> found = new ArrayList<>();
        Progress all = tried == 0 ? Progress.NONE : progress.get();
        for (int set = 0; set < tried; set++) {
            int row = (int) ((long) set * sample.size() / tried);
            Reading reading = new Reading("set " + (row + 1), "Accepted values " + (row + 1), sample.get(row));
            Paired effect = study.under(reading)
                    .from(set * pairsEach)
                    .run(Stop.after(pairsEach), threads, Progress.NONE)
                    .paired();
            if (effect.pairs() > 0) {
                found.add(effect);
            }
            all.done(set + 1, tried);
        }
        return new ParameterSets(sample.size(), found);
    }

    /** True if there was a sample and what is asked for exists under it. */
    public boolean tried() {
        return !each.isEmpty();
    }

    /** Mean effect. */
    public double effect() {
        return StatUtils.mean(effects());
    }

    /** Mean of the unchanged history. */
    public double before() {
        return StatUtils.mean(each.stream().mapToDouble(Paired::before).toArray());
    }

    /** Mean of the changed one. */
    public double after() {
        return StatUtils.mean(each.stream().mapToDouble(Paired::after).toArray());
    }

    /** Between which lies the effect of 95 per cent of the sets. */
    public Interval range() {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(effects());
        return new Interval(percentile.evaluate(LOW), percentile.evaluate(HIGH));
    }

    /** How many sets give an effect of this sign, -1 or 1. */
    public int withSign(int sign) {
        return (int)
                each.stream().filter(set -> Math.signum(set.effect()) == sign).count();
    }

    /** True if at least 95 per cent of the sets give an effect of this sign. */
    public boolean hold(int sign) {
        return withSign(sign) >= NEARLY_ALL * each.size();
    }

    private double[] effects() {
        return each.stream().mapToDouble(Paired::effect).toArray();
    }
}
