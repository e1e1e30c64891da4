package smolny.lab.batch;

import java.io.IOException;
import java.util.PrimitiveIterator;

/** Who lives through runs, and where. */
public interface Workers {
    /**
     * Has runs lived through, any number at a time, in any order.
     *
     * @param todo numbers of the runs; asked for no more than are about to be begun
     * @param store where runs made before are found; throws only if the batch cannot go on
     * @param keep takes each as it comes, always on the calling thread
     * @param brake asked before every run and while waiting
     * @throws IOException if what comes cannot be kept
     * @throws RefusedBatch if those who should live through them cannot
     */
    void live(PrimitiveIterator.OfInt todo, Store store, Keeper keep, Brake brake) throws IOException;

    /** Where lived runs are kept. */
    interface Keeper {
        /**
         * Keeps a run.
         *
         * @throws IOException if it cannot
         */
        void keep(Lived lived) throws IOException;
    }

    /** When to end before all is done. */
    interface Brake {
        /** True if no new run should begin; asked on any thread. */
        boolean noMore();

        /** True if those that are going on should be given up too. */
        boolean now();
    }
}
