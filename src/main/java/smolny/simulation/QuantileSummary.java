package smolny.simulation;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Mean and quantiles of a sample, quantiles by linear interpolation (type 7 of Hyndman and Fan 1996, as in R).
 *
 * @param mean of the sample, NaN if it is empty
 * @param q05 below which lies one twentieth
 * @param q25 below which lies one quarter
 * @param q50 median
 * @param q75 below which lie three quarters
 * @param q95 below which lie nineteen twentieths
 */
public record QuantileSummary(double mean, double q05, double q25, double q50, double q75, double q95) {
    /** The summary of these values; all NaN if there are none. */
    public static QuantileSummary of(double[] values) {
        if (values.length == 0) {
            return new QuantileSummary(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values);
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return new QuantileSummary(
                sum / values.length,
                percentile.evaluate(5),
                percentile.evaluate(25),
                percentile.evaluate(50),
                percentile.evaluate(75),
                percentile.evaluate(95));
    }
}
