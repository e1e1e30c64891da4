package smolny.experiment.whatif;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;

/**
 * Two versions of a scenario compared pair by pair, all in the unit of what is compared.
 *
 * @param pairs in which both have a value
 * @param missing pairs in which one or both have none
 * @param before mean of the unchanged version
 * @param after mean of the changed one
 * @param effect mean of after less before
 * @param interval 95 per cent bootstrap interval of the effect
 * @param sd standard deviation of the differences within pairs
 * @param unpairedSd standard deviation that the difference would have without common random numbers
 * @param standardised effect over the standard deviation of a single run (Cohen's d); NaN if runs do not vary
 * @param runToRun mean distance of two runs of the unchanged version: each run is compared with the next one, the last with
 *     the first; NaN for fewer than two runs
 * @param runToRunBand which holds 95 per cent of these differences; its middle is zero, for neither run comes first
 */
public record PairedEstimate(
        int pairs,
        int missing,
        double before,
        double after,
        double effect,
        Interval interval,
        double sd,
        double unpairedSd,
        double standardised,
        double runToRun,
        Interval runToRunBand) {
    private static final double BAND_PERCENT = 95;

    /**
     * Compares the runs of both versions.
     *
     * @param before by replicate, NaN where there is no value
     * @param after by replicate, as many
     */
    public static PairedEstimate of(double[] before, double[] after, Bootstrap bootstrap) {
        int[] both = IntStream.range(0, before.length)
                .filter(i -> !Double.isNaN(before[i]) && !Double.isNaN(after[i]))
                .toArray();
        double[] a = Arrays.stream(both).mapToDouble(i -> before[i]).toArray();
        double[] b = Arrays.stream(both).mapToDouble(i -> after[i]).toArray();
        double[] difference =
                Arrays.stream(both).mapToDouble(i -> after[i] - before[i]).toArray();
        double varianceSum = StatUtils.variance(a) + StatUtils.variance(b);
        double effect = StatUtils.mean(difference);
        double singleSd = Math.sqrt(varianceSum / 2);
        double[] apart =
                distances(Arrays.stream(before).filter(v -> !Double.isNaN(v)).toArray());
        double most = new Percentile().withEstimationType(EstimationType.R_7).evaluate(apart, BAND_PERCENT);
        return new PairedEstimate(
                both.length,
                before.length - both.length,
                StatUtils.mean(a),
                StatUtils.mean(b),
                effect,
                bootstrap.intervalOfMean(difference),
                Math.sqrt(StatUtils.variance(difference)),
                Math.sqrt(varianceSum),
                singleSd > 0 ? effect / singleSd : Double.NaN,
                StatUtils.mean(apart),
                new Interval(-most, most));
    }

    /** Of each value from the next one, of the last from the first; none of fewer than two. */
    private static double[] distances(double[] values) {
        int n = values.length;
        return n < 2
                ? new double[0]
                : IntStream.range(0, n)
                        .mapToDouble(i -> Math.abs(values[(i + 1) % n] - values[i]))
                        .toArray();
    }

    /** True if no pair differs at all. */
    public boolean isExactlyZero() {
        return pairs > 0 && effect == 0 && sd == 0;
    }
}
