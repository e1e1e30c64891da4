package smolny.experiment.sensitivity;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.experiment.statistics.Interval;
import smolny.kernel.random.Dice;

/**
 * Bootstrap intervals for any statistic of a sample: rows are drawn anew with replacement, many times. The percentiles are
 * taken further out than the level alone would say, by as much as Student's t is wider than the normal, because the plain
 * ones are too narrow for small samples (Hesterberg, "What teachers should know about the bootstrap", The American
 * Statistician 69, 2015, section 4.3). Which rows are drawn is keyed, so that the same sample always has the same interval.
 */
public final class BootstrapResampling {
    private static final int RESAMPLES = 1000;
    private static final double USUAL = 0.95;
    private static final double PERCENT = 100;

    private final Dice dice;
    private final int resamples;
    private final double level;

    /** With 1000 resamples and intervals of 95 per cent. */
    public BootstrapResampling(long seed) {
        this(seed, RESAMPLES, USUAL);
    }

    /**
     * With a number of resamples and a level of the intervals.
     *
     * @param resamples at least 1
     * @param level in (0, 1)
     */
    public BootstrapResampling(long seed, int resamples, double level) {
        this.dice = Dice.of(seed, 0).forOccasion(Dice.keyOf("resampling"));
        this.resamples = resamples;
        this.level = level;
    }

    /**
     * One interval for each statistic; it always holds the statistic of the sample itself.
     *
     * @param rows how many rows the sample has
     * @param statistics of the rows with these numbers, from 0; always as many
     * @return ends NaN for fewer than two rows
     */
    public Interval[] of(int rows, Function<int[], double[]> statistics) {
        double[] whole = statistics.apply(identity(rows));
        Interval[] intervals = new Interval[whole.length];
        if (rows < 2) {
            Arrays.fill(intervals, new Interval(Double.NaN, Double.NaN));
            return intervals;
        }
        double[][] drawn = new double[whole.length][resamples];
        int[] chosen = new int[rows];
        for (int nth = 0; nth < resamples; nth++) {
            for (int i = 0; i < rows; i++) {
                chosen[i] = (int) (dice.uniform(nth, i) * rows);
            }
            double[] values = statistics.apply(chosen);
            for (int i = 0; i < values.length; i++) {
                drawn[i][nth] = values[i];
            }
        }
        for (int i = 0; i < whole.length; i++) {
            intervals[i] = between(whole[i], drawn[i], tail(rows));
        }
        return intervals;
    }

    private static int[] identity(int rows) {
        int[] all = new int[rows];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** What is left outside at either end, in per cent. */
    private double tail(int rows) {
        double t = new TDistribution(null, rows - 1).inverseCumulativeProbability((1 + level) / 2);
        double wide = Math.sqrt(rows / (rows - 1.0)) * t;
        return PERCENT * new NormalDistribution(null, 0, 1).cumulativeProbability(-wide);
    }

    private static Interval between(double whole, double[] drawn, double tail) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(drawn);
        double low = tail <= 0 ? Arrays.stream(drawn).min().orElse(whole) : percentile.evaluate(tail);
        double high = percentile.evaluate(PERCENT - tail);
        return new Interval(Math.min(whole, low), Math.max(whole, high));
    }
}
