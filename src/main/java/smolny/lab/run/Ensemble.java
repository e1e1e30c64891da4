package smolny.lab.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many replicates of one run, over the cores. They are handed over in their own order whatever the order in which they
 * finish, and only a few are held at a time.
 */
public final class Ensemble {
    private static final int WAITING_PER_THREAD = 3;

    private Ensemble() {}

    /**
     * Lives through replicates 0 to {@code runs - 1}.
     *
     * @param threads how many at a time, at least 1
     * @param keep receives each run, in order, on the calling thread
     * @throws IllegalStateException if a run fails; the cause is its exception
     */
    public static void run(RunSpec spec, int runs, int threads, Consumer<RunRecord> keep, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "run");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<RunRecord>> waiting = new ArrayDeque<>();
        try {
            int started = 0;
            for (int done = 0; done < runs; done++) {
                while (started < runs && waiting.size() < threads * WAITING_PER_THREAD) {
                    RunSpec next = spec.replicate(started++);
                    waiting.add(pool.submit(() -> Run.of(next)));
                }
                keep.accept(waiting.remove().get());
                progress.done(done + 1, runs);
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a run failed: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } finally {
            pool.shutdownNow();
        }
    }
}
