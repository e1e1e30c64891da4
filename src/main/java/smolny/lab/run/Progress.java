package smolny.lab.run;

/** Who wants to know how far a batch is. */
public interface Progress {
    /** Nobody. */
    Progress NONE = (done, total) -> {};

    /**
     * Another run is done.
     *
     * @param done runs done so far
     * @param total runs asked for
     */
    void done(int done, int total);
}
