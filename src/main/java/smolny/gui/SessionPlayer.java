package smolny.gui;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import smolny.session.InteractiveSession;

/** Plays a session on a thread of its own: runs day by day, steps, goes to days, makes changes. */
final class SessionPlayer {
    /** From this speed on there is no pause between days. */
    static final double UNBRAKED = 60;

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final InteractiveSession session;
    /** Milliseconds between pictures of days that are simulated ahead. */
    private static final long AHEAD_MILLIS = 150;

    private final Consumer<RuntimeException> failed;
    private final Runnable changed;
    private final Runnable simulated;
    private final AtomicInteger tasks = new AtomicInteger();
    private final AtomicBoolean lookingAhead = new AtomicBoolean();
    private long shownAhead;
    /** What is asked of it after it was closed is not done. */
    private final ScheduledExecutorService thread =
            new ScheduledThreadPoolExecutor(1, BackgroundWorker.daemon("days"), new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicInteger wanted = new AtomicInteger(NOWHERE);
    private volatile boolean playing;
    private volatile boolean looping;
    private volatile double speed = 3;

    /**
     * Moves this session.
     *
     * @param changed called when playing begins or ends, and when a task begins or ends
     * @param simulated called now and then while days are simulated ahead
     * @param failed receives errors
     */
    SessionPlayer(InteractiveSession session, Runnable changed, Runnable simulated, Consumer<RuntimeException> failed) {
        this.session = session;
        this.changed = changed;
        this.simulated = simulated;
        this.failed = failed;
        // A changed run is simulated to its end, so that charts show it as far as the unchanged one.
        session.onChange(this::lookAhead);
    }

    /** Whether it does something that was asked for. */
    boolean isBusy() {
        return tasks.get() > 0;
    }

    /** Simulates the days to come when nothing else is to be done, day by day. */
    void lookAhead() {
        if (!lookingAhead.getAndSet(true)) {
            thread.execute(this::nextAhead);
        }
    }

    private void nextAhead() {
        boolean[] left = new boolean[1];
        guarded(() -> left[0] = session.simulateAhead());
        boolean more = left[0];
        long now = System.currentTimeMillis();
        if (!more || now - shownAhead > AHEAD_MILLIS) {
            shownAhead = now;
            simulated.run();
        }
        if (more) {
            thread.execute(this::nextAhead);
        } else {
            lookingAhead.set(false);
        }
    }

    InteractiveSession session() {
        return session;
    }

    boolean isPlaying() {
        return playing;
    }

    /** Sets the speed in days per second. */
    void speed(double daysPerSecond) {
        speed = daysPerSecond;
    }

    /** Whether to begin again after the last day. */
    void loop(boolean again) {
        looping = again;
    }

    void toggle() {
        if (playing) {
            pause();
        } else {
            play();
        }
    }

    /** Plays from the day shown; after the last day, from the beginning. */
    void play() {
        if (!playing) {
            playing = true;
            changed.run();
            act(() -> {
                if (session.isOver()) {
                    session.show(-1);
                }
            });
            thread.execute(this::nextDay);
        }
    }

    void pause() {
        playing = false;
        changed.run();
    }

    private void nextDay() {
        if (!playing) {
            return;
        }
        long began = System.nanoTime();
        guarded(() -> {
            if (!session.step()) {
                if (looping) {
                    session.show(-1);
                } else {
                    pause();
                }
            }
        });
        if (playing) {
            long wait = speed >= UNBRAKED ? 0 : Math.round(1e9 / speed) - (System.nanoTime() - began);
            ScheduledFuture<?> unused = thread.schedule(this::nextDay, Math.max(0, wait), TimeUnit.NANOSECONDS);
        }
    }

    void step() {
        pause();
        act(session::step);
    }

    void back() {
        pause();
        act(session::back);
    }

    void startOver() {
        pause();
        act(() -> session.show(-1));
    }

    /** Shows a day; of several requests that come while one is being carried out, the last counts. */
    void show(int day) {
        if (wanted.getAndSet(day) == NOWHERE) {
            act(() -> session.show(wanted.getAndSet(NOWHERE)));
        }
    }

    /** Does something to the session, after what was asked for before. */
    void act(Runnable action) {
        tasks.incrementAndGet();
        changed.run();
        thread.execute(() -> {
            try {
                guarded(action);
            } finally {
                tasks.decrementAndGet();
                changed.run();
            }
        });
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            pause();
            failed.accept(failure);
        }
    }

    /** Stops the player for good. */
    void close() {
        playing = false;
        thread.shutdownNow();
    }
}
