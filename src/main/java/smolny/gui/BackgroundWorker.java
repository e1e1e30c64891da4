package smolny.gui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Runs long tasks on a thread of its own, one after another. */
final class BackgroundWorker {
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemon("backstage"));
    private final Consumer<RuntimeException> failed;

    /**
     * A worker.
     *
     * @param failed receives, on the event dispatch thread, what a task throws
     */
    BackgroundWorker(Consumer<RuntimeException> failed) {
        this.failed = failed;
        // the thread ends by itself after an idle time
        executor.allowCoreThreadTimeOut(true);
    }

    /** Makes threads of this name that end with the program. */
    static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Runs this after all tasks before it. */
    void run(Runnable task) {
        ask(
                () -> {
                    task.run();
                    return true;
                },
                done -> {});
    }

    /** Computes an answer after all tasks before it, and passes it on the event dispatch thread. */
    <T> void ask(Supplier<T> question, Consumer<T> answer) {
        executor.execute(() -> {
            try {
                T found = question.get();
                SwingUtilities.invokeLater(() -> answer.accept(found));
            } catch (RuntimeException no) {
                SwingUtilities.invokeLater(() -> failed.accept(no));
            }
        });
    }
}
