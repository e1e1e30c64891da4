package smolny.simulation;

/** Gets the progress of several runs. */
public interface ProgressListener {
    /** Ignores progress. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Another run is done.
     *
     * @param done runs done so far
     * @param total runs asked for
     */
    void done(int done, int total);
}
