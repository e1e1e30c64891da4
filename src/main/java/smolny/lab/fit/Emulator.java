package smolny.lab.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.history.record.Target;

/**
 * Stands in for the model where a trial would cost too much: each statistic as a quadratic of the parameters, by ridge
 * regression. What a place in the box is worth is told by implausibility (Craig, Goldstein, Seheult and Smith 1997; Vernon,
 * Goldstein and Bower 2010).
 */
public final class Emulator {
    /** How many of the largest implausibilities are overlooked, lest one bad statistic rule everything out. */
    private static final int OVERLOOKED = 2;

    private final Box box;
    private final List<Target> targets;
    private final Ridge ridge;
    private final List<Ridge.Fit> fits = new ArrayList<>();
    private final double[] scatter;

    /**
     * From trials.
     *
     * @param box where they lie
     * @param targets in the order of their statistics
     * @param trials at least two
     */
    public Emulator(Box box, List<Target> targets, List<Trial> trials) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.ridge = new Ridge(
                trials.stream().map(trial -> features(box.unit(trial.values()))).toArray(double[][]::new));
        this.scatter = new double[targets.size()];
        for (int j = 0; j < targets.size(); j++) {
            int nth = j;
            double known = trials.stream()
                    .mapToDouble(trial -> trial.mean(nth))
                    .filter(mean -> !Double.isNaN(mean))
                    .average()
                    .orElse(targets.get(j).value());
            fits.add(ridge.fit(trials.stream()
                    .mapToDouble(trial -> Double.isNaN(trial.mean(nth)) ? known : trial.mean(nth))
                    .toArray()));
            scatter[j] = trials.stream()
                    .mapToDouble(trial -> trial.deviation(nth) * trial.deviation(nth) / Math.max(1, trial.runs()))
                    .average()
                    .orElse(0);
        }
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

    /** What it says of a statistic. */
    public double mean(int target, double[] unit) {
        return ridge.at(fits.get(target), features(unit));
    }

    /** Part of the spread of a statistic over the box that it tells, 1 at most. */
    public double told(int target) {
        return fits.get(target).told();
    }

    /** Variance of the difference between what it says and what is recorded: tolerance, luck and its own error. */
    double variance(int target) {
        double tolerance = targets.get(target).tolerance();
        // The error of rows left out already holds the luck of their trials.
        return tolerance * tolerance + Math.max(fits.get(target).error(), scatter[target]);
    }

    /** The third largest distance from the record, in standard deviations; above 3 a place is implausible. */
    public double implausibility(double[] unit) {
        double[] features = features(unit);
        double[] far = new double[targets.size()];
        for (int j = 0; j < far.length; j++) {
            double gap = ridge.at(fits.get(j), features) - targets.get(j).value();
            far[j] = Math.abs(gap) / Math.sqrt(variance(j));
        }
        return third(far);
    }

    /** Log of the synthetic likelihood, up to a constant (Wood, Nature 466, 2010). */
    public double logLikelihood(double[] unit) {
        double[] features = features(unit);
        double sum = 0;
        for (int j = 0; j < targets.size(); j++) {
            double gap = ridge.at(fits.get(j), features) - targets.get(j).value();
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

    /** The box it is of. */
    Box box() {
        return box;
    }
}
