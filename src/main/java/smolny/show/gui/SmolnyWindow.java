package smolny.show.gui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import smolny.lab.session.InteractiveSession;
import smolny.lab.session.SessionConfig;

/** The window, as those outside know it. */
public final class SmolnyWindow {
    /** Kept, since a logger that nobody keeps forgets its level. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private final CompletableFuture<InteractiveSession> session = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CompletableFuture<MainWindow> frame = new CompletableFuture<>();

    private SmolnyWindow() {}

    /**
     * Opens it and lets the country be founded behind it.
     *
     * @param config scenario, seed and scale
     * @param library files of the scenarios to choose from, by name
     */
    public static SmolnyWindow open(SessionConfig config, Map<String, Path> library) {
        PREFERENCES.setLevel(Level.OFF);
        SmolnyWindow window = new SmolnyWindow();
        SwingUtilities.invokeLater(() -> {
            try {
                window.show(config, library);
            } catch (RuntimeException failure) {
                // Whoever waits for the window is told; nobody else would be.
                window.session.completeExceptionally(failure);
                window.closed.completeExceptionally(failure);
            }
        });
        return window;
    }

    private void show(SessionConfig config, Map<String, Path> library) {
        WindowLook.set();
        Complaints complaints = new Complaints();
        PlaybackController stage = new PlaybackController(complaints);
        MainWindow window = new MainWindow(stage, new ScenarioMenu(library));
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.complete(null);
            }
        });
        complaints.to(window);
        stage.showIn(window, session);
        window.see();
        frame.complete(window);
        stage.open(config);
    }

    /** The session, once the country has been founded. */
    public InteractiveSession session() {
        return session.join();
    }

    /** What a script may ask of it. */
    public smolny.lab.session.ScriptView stage() {
        return frame.join().shooting();
    }

    /** The frame, for whoever looks at it from outside. */
    MainWindow window() {
        return frame.join();
    }

    /** Waits until it has been closed. */
    public void awaitClosed() {
        closed.join();
    }

    /** Closes it. */
    public void close() {
        SwingUtilities.invokeLater(() -> window().frame().dispose());
        awaitClosed();
    }
}
