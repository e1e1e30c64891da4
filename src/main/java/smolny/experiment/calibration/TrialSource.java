package smolny.experiment.calibration;

/** Runs the model once; the same number and values give the same result, on any thread. */
interface TrialSource {
    /**
     * Makes one run.
     *
     * @param number of the trial, which settles its random numbers
     * @param values of the parameters
     * @return the number that each target is compared with; NaN where the run has none
     */
    double[] run(int number, double[] values);
}
