package smolny.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import smolny.experiment.sweep.RunExecutor;

/**
 * When a batch has to end before all is done: the user presses Ctrl-C, the system wants the process to end, or the time is
 * up. The process waits until the batch has put its things in order; it then ends with 130, or 143 if it was terminated.
 */
final class InterruptionHandler implements RunExecutor.StopSignal, AutoCloseable {
    /** Exit code of a command that was ended before all was done. */
    static final int INTERRUPTED = 130;

    private static final long NANOS_A_MINUTE = 60_000_000_000L;

    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");
    private final LongSupplier clock;
    private final long start;
    private final int minutes;
    private volatile boolean asked;

    /**
     * With some time to go.
     *
     * @param minutes how many; 0 for as many as it takes
     * @param clock counts nanoseconds
     */
    InterruptionHandler(int minutes, LongSupplier clock) {
        this.minutes = minutes;
        this.clock = clock;
        this.start = clock.getAsLong();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked = true;
        try {
            inOrder.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean endsNow() {
        return asked;
    }

    @Override
    public boolean startsNoMore() {
        return asked || (minutes > 0 && clock.getAsLong() - start > minutes * NANOS_A_MINUTE);
    }

    /** All is in order; the process may end. */
    @Override
    public void close() {
        inOrder.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It is ending this very moment, and waits for nobody any more.
            }
        }
    }
}
