package smolny.experiment.calibration;

/** Finds out what comes of values; the same id and values give the same trial. */
interface TrialSource {
    /**
     * Tries values.
     *
     * @param id where the trial belongs in the fit, unique within it
     * @param values of the parameters
     */
    CalibrationTrial run(String id, double[] values);
}
