package smolny.lab.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.lab.batch.Batch;

/**
 * Which batch is meant, in words that another process understands: it reads the plan from the disk that all share.
 *
 * @param plan the plan's file, absolute
 * @param measured the day of which all measures are kept, negative for none
 * @param mark of all that the results depend on, see {@link Batch#mark}
 * @param by who gives the order, so that it alone can take it back
 */
record Order(String plan, int measured, String mark, String by) implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * The batch as this process reads it.
     *
     * @throws IllegalStateException if it is another one here
     */
    Batch batch() {
        Plan read = PlanFiles.load(Path.of(plan));
        Batch plain = Batch.of(read);
        Batch batch = measured < 0 ? plain : plain.measuring(measured);
        if (!batch.mark().equals(mark)) {
            throw new IllegalStateException("plan or scenario of '" + plan + "' are not those of the sweep");
        }
        return batch;
    }

    /** What is sent over the wire, and nothing else is taken from it. */
    static List<Class<?>> sent() {
        return List.of(Order.class, RemoteRun.class, Halt.class, smolny.lab.batch.Lived.class);
    }
}
