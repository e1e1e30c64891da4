package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smolny.scenario.RecordedTarget;

/**
 * A fast statistical stand-in for the model. It predicts each statistic as a quadratic function of the active parameters, fitted
 * by ridge regression; the effect of the other parameters counts as its error. Implausibility measures how far a point of the
 * parameter space is from the record (Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower 2010).
 */
final class Emulator {
    /** Number of the largest implausibilities that are ignored, so that one bad statistic does not rule everything out. */
    private static final int OVERLOOKED = 2;

    private final List<RecordedTarget> targets;
    private final int[] active;
    private final List<RidgeRegression.Fit> fits = new ArrayList<>();
    private final double[] levels;
    private final double[][] slopes;
    private final double[] scatter;
    private final double[] luck;

    /**
     * From trials in which every parameter is active.
     *
     * @param box where they lie
     * @param targets in the order of their statistics
     * @param trials at least two
     */
    Emulator(ParameterSpace box, List<RecordedTarget> targets, List<CalibrationTrial> trials) {
        this(box, targets, trials, IntStream.range(0, box.size()).toArray());
    }

    /**
     * From trials.
     *
     * @param box where they lie
     * @param targets in the order of their statistics
     * @param trials at least two
     * @param active numbers of the parameters that the statistics are predicted from
     */
    Emulator(ParameterSpace box, List<RecordedTarget> targets, List<CalibrationTrial> trials, int[] active) {
        this.targets = List.copyOf(targets);
        this.active = active.clone();
        RidgeRegression ridge = new RidgeRegression(trials.stream()
                .map(trial -> crossValidatedR2(box.toUnitCube(trial.values())))
                .toArray(double[][]::new));
        this.scatter = new double[targets.size()];
        this.luck = new double[targets.size()];
        this.levels = new double[targets.size()];
        this.slopes = new double[targets.size()][];
        for (int j = 0; j < targets.size(); j++) {
            RidgeRegression.Fit fit = ridge.fit(statistic(trials, j));
            fits.add(fit);
            slopes[j] = fit.slopes().toArray();
            levels[j] = ridge.at(fit, new double[slopes[j].length]);
            int nth = j;
            scatter[j] = trials.stream()
                    .mapToDouble(trial -> trial.deviation(nth) * trial.deviation(nth))
                    .average()
                    .orElse(0);
            luck[j] = trials.stream()
                    .mapToDouble(trial -> trial.deviation(nth) * trial.deviation(nth) / Math.max(1, trial.runs()))
                    .average()
                    .orElse(0);
        }
    }

    /** A statistic of every trial; where one has none, the mean of the others. */
    private double[] statistic(List<CalibrationTrial> trials, int nth) {
        double known = trials.stream()
                .mapToDouble(trial -> trial.mean(nth))
                .filter(mean -> !Double.isNaN(mean))
                .average()
                .orElse(targets.get(nth).value());
        return trials.stream()
                .mapToDouble(trial -> Double.isNaN(trial.mean(nth)) ? known : trial.mean(nth))
                .toArray();
    }

    private double[] crossValidatedR2(double[] unit) {
        return features(Arrays.stream(active).mapToDouble(axis -> unit[axis]).toArray());
    }

    /** Each coordinate, its square, and each product of two, about the middle of the box. */
    static double[] features(double[] unit) {
        int n = unit.length;
        double[] all = new double[n + n * (n + 1) / 2];
        int at = n;
        for (int i = 0; i < n; i++) {
            all[i] = unit[i] - 0.5;
            for (int j = 0; j <= i; j++) {
                all[at++] = (unit[i] - 0.5) * (unit[j] - 0.5);
            }
        }
        return all;
    }

    /** What it says of all statistics. */
    double[] means(double[] unit) {
        double[] features = crossValidatedR2(unit);
        return IntStream.range(0, targets.size())
                .mapToDouble(target -> at(target, features))
                .toArray();
    }

    private double at(int target, double[] features) {
        double[] slope = slopes[target];
        double sum = levels[target];
        for (int i = 0; i < slope.length; i++) {
            sum += slope[i] * features[i];
        }
        return sum;
    }

    /** Cross-validated R2: the share of a statistic's variance over trials that is predicted for trials left out, at most 1. */
    double crossValidatedR2(int target) {
        return fits.get(target).told();
    }

    /** Root mean square error over trials left out, in the statistic's unit. */
    double crossValidatedError(int target) {
        return Math.sqrt(fits.get(target).error());
    }

    /** Standard deviation of a statistic from run to run, mean over its trials. */
    double scatter(int target) {
        return Math.sqrt(scatter[target]);
    }

    /** Variance of the difference between prediction and record: tolerance, random variation and the emulator's own error. */
    double variance(int target) {
        double tolerance = targets.get(target).tolerance();
        // The error of rows left out already contains the random variation of their trials.
        return tolerance * tolerance + Math.max(fits.get(target).error(), luck[target]);
    }

    /** The third largest distance from the record, in standard deviations; above 3 a place is implausible. */
    double implausibility(double[] unit) {
        double[] features = crossValidatedR2(unit);
        double[] far = new double[targets.size()];
        for (int j = 0; j < far.length; j++) {
            far[j] = Math.abs(at(j, features) - targets.get(j).value()) / Math.sqrt(variance(j));
        }
        return third(far);
    }

    /** Log of the synthetic likelihood, up to a constant (Wood, Nature 466, 2010). */
    double logLikelihood(double[] unit) {
        double[] features = crossValidatedR2(unit);
        double sum = 0;
        for (int j = 0; j < targets.size(); j++) {
            double gap = at(j, features) - targets.get(j).value();
            sum -= gap * gap / variance(j) / 2;
        }
        return sum;
    }

    /** The third largest of distances, or the smallest if there are fewer than three. */
    static double third(double[] far) {
        double[] sorted = far.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - 1 - OVERLOOKED)];
    }
}
