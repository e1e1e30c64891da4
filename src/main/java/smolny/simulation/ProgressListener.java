package smolny.simulation;

/** Is informed how far several runs have got. */
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
