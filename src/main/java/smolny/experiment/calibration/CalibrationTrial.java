package smolny.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import smolny.scenario.RecordedTarget;

/** Result of one set of parameter values: mean and scatter over seeds of each target's statistic. */
public final class CalibrationTrial {
    /** What a statistic that no run had counts, in tolerances. */
    private static final double ABSENT = 10;

    private final String id;
    private final double[] values;
    private final double[] means;
    private final double[] deviations;
    private final int runs;

    /**
     * A trial.
     *
     * @param id where it belongs in the fit
     * @param values of the parameters
     * @param means of each target's statistic over seeds; NaN where no run had it
     * @param deviations standard deviation over seeds
     * @param runs over how many runs
     */
    public CalibrationTrial(String id, double[] values, double[] means, double[] deviations, int runs) {
        this.id = id;
        this.values = values.clone();
        this.means = means.clone();
        this.deviations = deviations.clone();
        this.runs = runs;
    }

    /** Where it belongs in the fit. */
    public String id() {
        return id;
    }

    /** Values of the parameters. */
    public double[] values() {
        return values.clone();
    }

    /** Over how many runs. */
    public int runs() {
        return runs;
    }

    /** Mean of a target's statistic over seeds; NaN where no run had it. */
    public double mean(int target) {
        return means[target];
    }

    /** Standard deviation of a target's statistic over seeds. */
    public double deviation(int target) {
        return deviations[target];
    }

    /** How many targets' statistics it has. */
    public int size() {
        return means.length;
    }

    /** The same trial with some of its statistics only, in this order. */
    public CalibrationTrial only(int... targets) {
        return new CalibrationTrial(
                id,
                values,
                Arrays.stream(targets).mapToDouble(this::mean).toArray(),
                Arrays.stream(targets).mapToDouble(this::deviation).toArray(),
                runs);
    }

    /** Simulated mean less record of a target, in tolerances. */
    public double z(List<RecordedTarget> targets, int nth) {
        RecordedTarget target = targets.get(nth);
        return Double.isNaN(means[nth]) ? ABSENT : (means[nth] - target.value()) / target.tolerance();
    }

    /** Mean of the squares of z: what a fit makes small. */
    public double loss(List<RecordedTarget> targets) {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += z(targets, i) * z(targets, i);
        }
        return sum / means.length;
    }
}
