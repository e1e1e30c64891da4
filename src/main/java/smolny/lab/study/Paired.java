package smolny.lab.study;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Two histories compared pair by pair, all in the unit of what is compared.
 *
 * @param pairs in which both have a value
 * @param missing pairs in which one or both have none
 * @param before mean of the unchanged history
 * @param after mean of the changed one
 * @param effect mean of after less before
 * @param interval 95 per cent bootstrap interval of the effect
 * @param spread standard deviation of the differences within pairs
 * @param unpaired standard deviation that the difference would have if the two histories did not share their luck
 * @param standardised effect over the standard deviation of a single run (Cohen's d); NaN if runs do not vary
 * @param luck how far two runs of the unchanged history are apart
 */
public record Paired(
        int pairs,
        int missing,
        double before,
        double after,
        double effect,
        Interval interval,
        double spread,
        double unpaired,
        double standardised,
        Luck luck) {

    /**
     * Compares.
     *
     * @param before by replicate, NaN where there is no value
     * @param after by replicate, as many
     */
    public static Paired of(double[] before, double[] after, Bootstrap bootstrap) {
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(before[i]) && !Double.isNaN(after[i])) {
                both.add(i);
            }
        }
        double[] a = new double[both.size()];
        double[] b = new double[both.size()];
        double[] difference = new double[both.size()];
        for (int i = 0; i < a.length; i++) {
            a[i] = before[both.get(i)];
            b[i] = after[both.get(i)];
            difference[i] = b[i] - a[i];
        }
        double varianceSum = StatUtils.variance(a) + StatUtils.variance(b);
        double effect = StatUtils.mean(difference);
        double single = Math.sqrt(varianceSum / 2);
        return new Paired(
                a.length,
                before.length - a.length,
                StatUtils.mean(a),
                StatUtils.mean(b),
                effect,
                bootstrap.ofMean(difference),
                Math.sqrt(StatUtils.variance(difference)),
                Math.sqrt(varianceSum),
                single > 0 ? effect / single : Double.NaN,
                Luck.of(present(before)));
    }

    private static double[] present(double[] values) {
        return java.util.Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    }

    /** True if no pair differs at all. */
    public boolean nothing() {
        return pairs > 0 && effect == 0 && spread == 0;
    }
}
