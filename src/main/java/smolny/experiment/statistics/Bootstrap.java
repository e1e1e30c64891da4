package smolny.experiment.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.kernel.random.Dice;

/**
 * Intervals for a mean by the percentile bootstrap (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter
 * 13): the sample is drawn from anew with replacement many times. The percentiles are set further out the smaller the sample
 * is (Hesterberg, "What teachers should know about the bootstrap", The American Statistician 69, 2015, section 4.2): without
 * that an interval from twenty pairs would be as much too narrow as a normal one beside Student's. From fewer than eight
 * values, which no resample can leave, Student's own interval is given. Which values are drawn is keyed, so that the same
 * sample always has the same interval.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 2000;
    private static final double USUAL = 0.95;
    private static final double PERCENT = 100;
    private static final int FEW = 8;
    private static final double LEAST_PERCENT = 1e-9;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

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
        if (n < FEW) {
            double half = student(n, level) * Math.sqrt(StatUtils.variance(values) / n);
            return new Interval(StatUtils.mean(values) - half, StatUtils.mean(values) + half);
        }
        double[] means = new double[resamples];
        for (int nth = 0; nth < resamples; nth++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += values[(int) (dice.uniform(nth, i) * n)];
            }
            means[nth] = sum / n;
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(means);
        double mean = StatUtils.mean(values);
        double low = lowerPercent(n, level);
        return new Interval(
                Math.min(mean, percentile.evaluate(low)), Math.max(mean, percentile.evaluate(PERCENT - low)));
    }

    /** Percentage of the resampled means that lies below the interval: Phi(-sqrt(n/(n-1)) t), t of n - 1 degrees. */
    private static double lowerPercent(int n, double level) {
        double tail = NORMAL.cumulativeProbability(-Math.sqrt(n / (n - 1.0)) * student(n, level));
        return Math.max(LEAST_PERCENT, PERCENT * tail);
    }

    private static double student(int n, double level) {
        return new TDistribution(null, n - 1).inverseCumulativeProbability((1 + level) / 2);
    }
}
