package smolny.experiment.sweep;

import java.io.IOException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import smolny.output.CsvDialect;

/** Makes the runs of a batch that are still missing. */
public final class Sweep {
    /**
     * How far a batch is.
     *
     * @param total runs that belong to it
     * @param done runs that were made or failed, earlier ones among them
     * @param failed how many of these failed
     * @param fresh how many of these were made since this process began
     */
    public record Status(int total, int done, int failed, int fresh) {
        /** True if nothing is left to do. */
        public boolean complete() {
            return done == total;
        }
    }

    private final Batch batch;
    private final BatchFolder folder;
    private final Consumer<Status> watch;
    private Status status;

    /**
     * Of a batch in its folder.
     *
     * @param retry true if runs that failed earlier are to be made again
     * @param watch told of every run, on the calling thread
     */
    public Sweep(Batch batch, BatchFolder folder, boolean retry, Consumer<Status> watch) {
        this.batch = batch;
        this.folder = folder;
        this.watch = watch;
        Journal journal = folder.journal();
        int again = retry ? journal.failureCount() : 0;
        this.status = new Status(
                folder.shard().size(batch.size()), journal.count() - again, journal.failureCount() - again, 0);
    }

    /**
     * Makes them; each is on disk before the watch is told of it.
     *
     * @param store where runs made before are found
     * @return how far the batch is; complete unless it was stopped
     * @throws IOException if a run cannot be kept; those kept before are safe
     */
    public Status run(RunExecutor executor, RunStore store, RunExecutor.StopSignal stop) throws IOException {
        boolean retry = status.done() < folder.journal().count();
        executor.execute(missing(retry), store, this::keep, stop);
        watch.accept(status);
        return status;
    }

    /**
     * Writes the tables of the runs that are there.
     *
     * @throws IOException if they cannot be written; those that were there are then still there
     */
    public void writeTables(CsvDialect dialect) throws IOException {
        new BatchTables(batch).write(folder, dialect);
    }

    private void keep(FinishedRun lived) throws IOException {
        folder.journal().append(lived.run(), lived.failed(), lived.rows());
        status = new Status(
                status.total(), status.done() + 1, status.failed() + (lived.failed() ? 1 : 0), status.fresh() + 1);
        if (!status.complete()) {
            watch.accept(status);
        }
    }

    /** Numbers of the runs that are missing, in order; looked for one by one while runs are added. */
    private PrimitiveIterator.OfInt missing(boolean retry) {
        Journal journal = folder.journal();
        Shard shard = folder.shard();
        return IntStream.iterate(shard.part(), run -> run <= batch.size(), run -> run + shard.of())
                .filter(run -> !journal.contains(run) || (retry && journal.failed(run)))
                .iterator();
    }
}
