package smolny.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;
import smolny.session.SessionChange;
import smolny.session.SessionConfig;
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
    private volatile boolean future = true;
    private volatile List<SessionChange> saved = List.of();
    private volatile String savedAs = "";

    /**
     * Shows everything in this window.
     *
     * @param opened receives the first session when it has been opened and painted
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

    /** Does something with the player; nothing happens while nothing is open. */
    void with(Consumer<SessionPlayer> action) {
        SessionPlayer now = player;
        if (now != null) {
            action.accept(now);
        }
    }

    void toggle() {
        with(SessionPlayer::toggle);
    }

    /** Whether there are changes that have not been saved. */
    boolean isUnsaved() {
        SessionPlayer now = player;
        return now != null
                && !now.session().changes().isEmpty()
                && !now.session().changes().equals(saved);
    }

    /** These changes have been saved in a file. */
    void saved(List<SessionChange> changes, Path file) {
        saved = List.copyOf(changes);
        savedAs = String.valueOf(file.getFileName());
    }

    /** Name of the file in which changes were saved last. */
    String savedAs() {
        return savedAs;
    }

    /** Sets the speed in days per second. */
    void speed(double daysPerSecond) {
        speed = daysPerSecond;
        with(now -> now.speed(daysPerSecond));
    }

    /** Whether to begin again after the last day. */
    void loop(boolean again) {
        looping = again;
        with(now -> now.loop(again));
    }

    /** Whether charts show the days after the one shown. */
    void future(boolean shown) {
        future = shown;
        with(now -> publish(now.session()));
    }

    /** What is to be shown now. */
    ViewState state() {
        return ViewState.of(player().session(), future);
    }

    /** Opens another scenario with the seed and the scale in force. */
    void open(Path file) {
        RunSpec like = player().session().config().spec();
        opener.run(() -> {
            LoadedScenario loaded = Scenarios.load(file, List.of());
            RunSpec spec = new RunSpec(loaded.scenario(), like.scale(), like.seed(), like.replicate());
            put(new InteractiveSession(new SessionConfig(file, loaded, spec)));
        });
    }

    /** Runs the same scenario, with the changes made, with another seed or at another scale. */
    void rerun(PopulationScale scale, long seed) {
        InteractiveSession now = player().session();
        opener.run(() -> put(now.with(scale, seed)));
    }

    /** Opens a session. */
    void open(SessionConfig config) {
        opener.run(() -> put(new InteractiveSession(config)));
    }

    private void put(InteractiveSession session) {
        SessionPlayer fresh = new SessionPlayer(session, this::playing, () -> publish(session), window::complain);
        fresh.speed(speed);
        fresh.loop(looping);
        SessionPlayer old = player;
        player = fresh;
        if (old != null) {
            old.close();
        }
        session.onDayShown(snapshot -> publish(session));
        SwingUtilities.invokeLater(() -> {
            window.use(session, () -> opened.complete(session));
            CompletableFuture<InteractiveSession.BaselineRun> unused =
                    session.baseline().whenComplete((baseline, failure) -> publish(session));
        });
        playing();
        if (!session.changes().isEmpty()
                || Scenarios.parent(session.config().file()).isPresent()) {
            fresh.lookAhead();
        }
    }

    private void playing() {
        with(now -> window.playing(now.isPlaying(), now.isBusy()));
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
                window.show(state());
            });
        }
    }
}
