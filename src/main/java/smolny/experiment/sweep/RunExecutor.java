package smolny.experiment.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Executes runs of a batch on the cores of this machine, several at a time.
 *
 * @param threads runs at a time, at least 1
 */
public record RunExecutor(int threads) {
    private static final int WAITING_PER_THREAD = 3;
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    /** Keeps a finished run. */
    @FunctionalInterface
    interface Keeper {
        /**
         * Keeps it.
         *
         * @throws IOException if it cannot be kept
         */
        void keep(FinishedRun lived) throws IOException;
    }

    /** When to end before all is done. */
    public interface StopSignal {
        /** True if no new run should begin; asked on any thread. */
        boolean startsNoMore();

        /** True if those that are going on should be given up too. */
        boolean endsNow();
    }

    /**
     * Executes runs in any order.
     *
     * @param todo numbers of the runs; asked for no more than are about to be begun
     * @param store where runs made before are found
     * @param keep takes each run as it comes, always on the calling thread
     * @param stop asked before every run and while waiting
     * @throws IOException if what comes cannot be kept
     */
    void execute(PrimitiveIterator.OfInt todo, RunStore store, Keeper keep, StopSignal stop) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "run");
            thread.setDaemon(true);
            return thread;
        });
        CompletionService<Optional<FinishedRun>> lived = new ExecutorCompletionService<>(pool);
        int begun = 0;
        try {
            while (!stop.endsNow()) {
                while (begun < threads * WAITING_PER_THREAD && !stop.startsNoMore() && todo.hasNext()) {
                    int run = todo.nextInt();
                    // What still waits when time is up does not begin.
                    var unused = lived.submit(
                            () -> stop.startsNoMore() ? Optional.empty() : Optional.of(store.findOrExecute(run)));
                    begun++;
                }
                if (begun == 0) {
                    return;
                }
                Future<Optional<FinishedRun>> next = lived.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                begun -= next == null ? 0 : 1;
                keep(next, keep);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void keep(@Nullable Future<Optional<FinishedRun>> next, Keeper keep)
            throws IOException, InterruptedException {
        try {
            Optional<FinishedRun> made = next == null ? Optional.empty() : next.get();
            if (made.isPresent()) {
                keep.keep(made.get());
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UncheckedIOException io) {
                throw io;
            }
            throw new IllegalStateException("a run stopped: " + failure.getCause(), failure.getCause());
        }
    }
}
