package smolny.experiment.validation;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import smolny.simulation.QuantileSummary;

/**
 * Forecast of one recorded number by several runs: an ensemble, and with the tolerance of source and model about each of
 * its members a mixture of normal distributions.
 */
public final class EnsembleForecast {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final double[] runs;

    /**
     * Of these numbers, one a run.
     *
     * @throws IllegalArgumentException if there are none
     */
    public EnsembleForecast(double... runs) {
        if (runs.length == 0) {
            throw new IllegalArgumentException("a forecast needs at least one run");
        }
        this.runs = runs.clone();
        Arrays.sort(this.runs);
    }

    /** How many runs. */
    public int size() {
        return runs.length;
    }

    /** The numbers, in rising order. */
    public double[] values() {
        return runs.clone();
    }

    /** Their mean. */
    public double mean() {
        return StatUtils.mean(runs);
    }

    /** Their standard deviation, with n - 1; 0 for one run. */
    public double deviation() {
        return Math.sqrt(StatUtils.variance(runs));
    }

    /** The number that lies in their middle: the point forecast, of which the absolute error is taken. */
    public double median() {
        return spread().q50();
    }

    /** Mean and quantiles of the runs alone. */
    public QuantileSummary spread() {
        return QuantileSummary.of(runs);
    }

    /**
     * Continuous ranked probability score of the runs alone: E|X - y| - E|X - X'| / 2, the same unit as the numbers; 0 is
     * perfect, and for a single run it is the distance (Gneiting and Raftery, J. Amer. Statist. Assoc. 102, 2007, eq. 21).
     */
    public double crps(double observed) {
        double far = 0;
        double apart = 0;
        int n = runs.length;
        for (int i = 0; i < n; i++) {
            far += Math.abs(runs[i] - observed);
            // Sorted, each value is above i others and below n - 1 - i: the sum over all pairs in one pass.
            apart += (2.0 * i - n + 1) * runs[i];
        }
        return far / n - apart / ((double) n * n);
    }

    /**
     * Probability integral transform: how much of the mixture lies below the recorded number, in [0, 1].
     *
     * @param tolerance standard deviation about each run, above 0
     */
    public double pit(double observed, double tolerance) {
        double below = 0;
        for (double run : runs) {
            below += NORMAL.cumulativeProbability((observed - run) / tolerance);
        }
        return below / runs.length;
    }
}
