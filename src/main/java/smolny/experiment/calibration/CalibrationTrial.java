package smolny.experiment.calibration;

/** One run of the model with one set of parameter values and random numbers of its own. */
public final class CalibrationTrial {
    private final int number;
    private final double[] values;
    private final double[] statistics;

    /**
     * A trial.
     *
     * @param number which settles its random numbers, from 1
     * @param values of the parameters
     * @param statistics the number that each target is compared with; NaN where the run has none
     */
    public CalibrationTrial(int number, double[] values, double[] statistics) {
        this.number = number;
        this.values = values.clone();
        this.statistics = statistics.clone();
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** Values of the parameters. */
    public double[] values() {
        return values.clone();
    }

    /** What each target is compared with; NaN where the run has none. */
    public double[] statistics() {
        return statistics.clone();
    }

    /** How many statistics it has, known or not. */
    public int size() {
        return statistics.length;
    }

    /** What one target is compared with; NaN if the run has none. */
    public double statistic(int target) {
        return statistics[target];
    }
}
