package smolny.lab.fit;

/** Finds out what comes of values; the same id and values give the same trial. */
public interface Experiment {
    /**
     * Tries values.
     *
     * @param id where the trial belongs in the fit, unique within it
     * @param values of the parameters
     */
    Trial of(String id, double[] values);
}
