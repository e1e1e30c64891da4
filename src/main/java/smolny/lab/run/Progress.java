package smolny.lab.run;

/** Gets the progress of several runs. */
public interface Progress {
    /** Ignores progress. */
    Progress NONE = (done, total) -> {};

    /**
     * Another run is done.
     *
     * @param done runs done so far
     * @param total runs asked for
     */
    void done(int done, int total);
}
