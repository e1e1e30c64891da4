package smolny.lab.batch;

/**
 * How far a batch is.
 *
 * @param total runs that belong to it
 * @param done runs lived through or failed, earlier ones among them
 * @param failed how many of these failed
 * @param fresh how many of these were made since this process began
 */
public record Standing(int total, int done, int failed, int fresh) {
    /** True if nothing is left to do. */
    public boolean complete() {
        return done == total;
    }
}
