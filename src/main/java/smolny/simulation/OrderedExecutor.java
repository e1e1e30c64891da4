package smolny.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Executes numbered tasks on several threads and returns results in the order of their numbers. */
public final class OrderedExecutor {
    private static final int WAITING_PER_THREAD = 3;

    private final int threads;

    /** Runs this number of tasks at a time, at least 1. */
    public OrderedExecutor(int threads) {
        this.threads = threads;
    }

    /**
     * Does pieces {@code from} to {@code to - 1}.
     *
     * @param work one piece; runs on any thread
     * @param keep receives the results in order, on the calling thread
     * @throws IllegalStateException if a piece fails; the cause is its exception
     */
    public <T> void run(int from, int to, IntFunction<T> work, Consumer<T> keep) {
        ExecutorService pool = daemons(threads, "run");
        Deque<Future<T>> waiting = new ArrayDeque<>();
        try {
            int started = from;
            for (int done = from; done < to; done++) {
                while (started < to && waiting.size() < threads * WAITING_PER_THREAD) {
                    int piece = started++;
                    waiting.add(pool.submit(() -> work.apply(piece)));
                }
                keep.accept(waiting.remove().get());
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

    /** Threads of a name that do not keep the program alive. */
    static ExecutorService daemons(int threads, String name) {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
