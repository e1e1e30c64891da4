package smolny.experiment.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.kernel.random.Dice;

/**
 * Intervals for a mean by the studentised bootstrap, bootstrap-t (Efron and Tibshirani, "An Introduction to the Bootstrap",
 * 1993, section 12.5): the sample is drawn from anew with replacement many times, and each resample says how many of its own
 * standard errors its mean lies from the sample's. A skewed sample so has a skewed interval. A resample without a rare value has next
 * to no spread of its own; it counts as having at least three tenths of the sample's. From fewer than eight values Student's
 * own interval is given. Which values are drawn is keyed, so that the same sample always has the same interval.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 2000;
    private static final double USUAL = 0.95;
    private static final double PERCENT = 100;
    private static final int FEW = 8;
    private static final double LEAST_SPREAD = 0.3;

    private final Dice dice;
    private final int resamples;

    /** Resamples drawn by this seed. */
    public Bootstrap(long seed) {
        this(seed, RESAMPLES);
    }

    /**
     * The same with another number of resamples.
     *
     * @param resamples at least 1
     */
    public Bootstrap(long seed, int resamples) {
        this.dice = Dice.of(seed, 0).forOccasion(Dice.keyOf("bootstrap"));
        this.resamples = resamples;
    }

    /** The 95 per cent interval of the mean; both ends NaN for fewer than two values. It always holds the mean. */
    public Interval intervalOfMean(double[] values) {
        return intervalOfMean(values, USUAL);
    }

    /** The same for another level, such as 0.9. */
    public Interval intervalOfMean(double[] values, double level) {
        int n = values.length;
        if (n < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double mean = StatUtils.mean(values);
        double error = Math.sqrt(StatUtils.variance(values) / n);
        if (n < FEW || error == 0) {
            double half = new TDistribution(null, n - 1).inverseCumulativeProbability((1 + level) / 2) * error;
            return new Interval(mean - half, mean + half);
        }
        double[] apart = new double[resamples];
        double[] drawn = new double[n];
        for (int nth = 0; nth < resamples; nth++) {
            for (int i = 0; i < n; i++) {
                drawn[i] = values[(int) (dice.uniform(nth, i) * n)];
            }
            double own = Math.sqrt(StatUtils.variance(drawn) / n);
            apart[nth] = (StatUtils.mean(drawn) - mean) / Math.max(own, LEAST_SPREAD * error);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(apart);
        double tail = PERCENT * (1 - level) / 2;
        double below = Math.max(0, percentile.evaluate(PERCENT - tail));
        double above = Math.min(0, percentile.evaluate(tail));
        return new Interval(mean - below * error, mean - above * error);
    }
}
