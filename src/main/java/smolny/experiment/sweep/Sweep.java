package smolny.experiment.sweep;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
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
        RunJournal journal = folder.journal();
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
        executor.execute(new Missing(retry), store, this::keep, stop);
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
        folder.journal().append(lived);
        status = new Status(
                status.total(), status.done() + 1, status.failed() + (lived.failed() ? 1 : 0), status.fresh() + 1);
        if (!status.complete()) {
            watch.accept(status);
        }
    }

    /** Numbers of the runs that are not there, in order. */
    private final class Missing implements PrimitiveIterator.OfInt {
        private final boolean retry;
        private int next;

        Missing(boolean retry) {
            this.retry = retry;
            this.next = folder.shard().part();
        }

        @Override
        public boolean hasNext() {
            RunJournal journal = folder.journal();
            while (next <= batch.size() && journal.contains(next) && !(retry && journal.failed(next))) {
                next += folder.shard().of();
            }
            return next <= batch.size();
        }

        @Override
        public int nextInt() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int run = next;
            next += folder.shard().of();
            return run;
        }
    }
}
