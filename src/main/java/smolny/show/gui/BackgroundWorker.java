package smolny.show.gui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import smolny.history.RefusedInput;

/** Does what may take as long as a run away from the thread that paints, one thing after another. */
final class BackgroundWorker {
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "backstage");
                thread.setDaemon(true);
                return thread;
            });
    private final Consumer<RefusedInput> refused;
    private final Consumer<String> impossible;

    /**
     * A backstage that tells on the painting thread what could not be done.
     *
     * @param refused told of mistakes in a scenario, each with its place
     * @param impossible told in one sentence why something cannot be done now
     */
    public BackgroundWorker(Consumer<RefusedInput> refused, Consumer<String> impossible) {
        this.refused = refused;
        this.impossible = impossible;
        // the thread ends when nothing is asked for, so that nobody has to end it
        worker.allowCoreThreadTimeOut(true);
    }

    /** Does this when all before it is done. */
    public void run(Runnable work) {
        ask(
                () -> {
                    work.run();
                    return true;
                },
                done -> {});
    }

    /** Works this out when all before it is done, and hands the answer to the painting thread. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        worker.execute(() -> {
            try {
                T found = question.get();
                SwingUtilities.invokeLater(() -> answer.accept(found));
            } catch (RefusedInput no) {
                SwingUtilities.invokeLater(() -> refused.accept(no));
            } catch (IllegalStateException | IllegalArgumentException no) {
                SwingUtilities.invokeLater(() -> impossible.accept(String.valueOf(no.getMessage())));
            }
        });
    }
}
