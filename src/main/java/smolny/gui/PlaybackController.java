package smolny.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;
import smolny.session.SessionConfig;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;

/** Opens sessions, keeps the current one with its player, and shows its state in the window. */
final class PlaybackController {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final MainWindow window;
    private final CompletableFuture<InteractiveSession> opened;
    private final BackgroundWorker opener;
    private volatile @Nullable SessionPlayer player;
    private double speed = 3;
    private boolean looping;

    /**
     * Shows everything in this window.
     *
     * @param opened receives the first session when it has been opened
     */
    PlaybackController(MainWindow window, CompletableFuture<InteractiveSession> opened) {
        this.window = window;
        this.opened = opened;
        this.opener = new BackgroundWorker(window::complain);
    }

    /**
     * The player of the session that is open.
     *
     * @throws IllegalStateException while nothing is open
     */
    SessionPlayer player() {
        SessionPlayer now = player;
        if (now == null) {
            throw new IllegalStateException("the scenario is still being opened");
        }
        return now;
    }

    boolean isOpen() {
        return player != null;
    }

    void toggle() {
        if (isOpen()) {
            player().toggle();
        }
    }

    /** Sets the speed in days per second. */
    void speed(double daysPerSecond) {
        speed = daysPerSecond;
        if (isOpen()) {
            player().speed(daysPerSecond);
        }
    }

    /** Whether to begin again after the last day. */
    void loop(boolean again) {
        looping = again;
        if (isOpen()) {
            player().loop(again);
        }
    }

    /** Opens another scenario with the seed and the scale in force. */
    void open(Path file) {
        RunSpec like = player().session().config().spec();
        opener.run(() -> {
            LoadedScenario loaded = Scenarios.load(file, List.of());
            put(new SessionConfig(
                    file, loaded, new RunSpec(loaded.scenario(), like.scale(), like.seed(), like.replicate())));
        });
    }

    /** Opens the same scenario with another seed or scale; changes are dropped. */
    void reopen(long seed, PopulationScale scale) {
        SessionConfig now = player().session().config();
        open(new SessionConfig(now.file(), now.base(), new RunSpec(now.base().scenario(), scale, seed, 0)));
    }

    /** Opens a session. */
    void open(SessionConfig config) {
        opener.run(() -> put(config));
    }

    private void put(SessionConfig config) {
        InteractiveSession session = new InteractiveSession(config);
        SessionPlayer fresh = new SessionPlayer(session, this::playing, window::complain);
        fresh.speed(speed);
        fresh.loop(looping);
        SessionPlayer old = player;
        player = fresh;
        if (old != null) {
            old.close();
        }
        session.onDayShown(snapshot -> publish(session));
        CompletableFuture<RunResult> unused = session.baseline().whenComplete((baseline, failure) -> publish(session));
        SwingUtilities.invokeLater(() -> window.use(session));
        publish(session);
        playing();
        opened.complete(session);
    }

    private void playing() {
        if (isOpen()) {
            window.playing(player().isPlaying());
        }
    }

    /** Shows the state of the session; if several days pass while one is painted, only the last is shown. */
    private void publish(InteractiveSession session) {
        SessionPlayer now = player;
        if (now == null || now.session() != session) {
            return;
        }
        if (!waiting.getAndSet(true)) {
            SwingUtilities.invokeLater(() -> {
                waiting.set(false);
                window.show(ViewState.of(player().session()));
            });
        }
    }
}
