package smolny.gui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import smolny.session.InteractiveSession;
import smolny.session.ScriptView;
import smolny.session.SessionConfig;

/** Opens and closes the window; the public class of this package. */
public final class SmolnyWindow {
    /** Held in a field, since a logger that is collected forgets its level. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private final CompletableFuture<InteractiveSession> session = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CompletableFuture<MainWindow> frame = new CompletableFuture<>();

    private SmolnyWindow() {}

    /**
     * Opens the window, empty, in the background.
     *
     * @param library finds the files of the scenarios to choose from, by name
     */
    public static SmolnyWindow open(Supplier<Map<String, Path>> library) {
        PREFERENCES.setLevel(Level.OFF);
        SmolnyWindow window = new SmolnyWindow();
        SwingUtilities.invokeLater(() -> {
            try {
                window.show(library);
            } catch (RuntimeException failure) {
                // Whoever waits for the window gets the failure.
                window.frame.completeExceptionally(failure);
                window.closed.completeExceptionally(failure);
            }
        });
        return window;
    }

    /** Starts a session in the window, in the background. */
    public void start(SessionConfig config) {
        window().playback.open(config);
    }

    /** Sets up fonts and colours of all windows; before the first is made. */
    public static void setLookAndFeel() {
        WindowLookAndFeel.set();
    }

    /** Shows an error over a window: every problem of a scenario with its line, and never a stack trace. */
    public static void complain(JFrame over, RuntimeException failure) {
        new Dialogs(over).complain(failure);
    }

    /** Asks for the name and the description of a what-if made of a session's changes, and saves it. */
    public static void saveWhatIf(JFrame over, InteractiveSession session) {
        Path unused = SaveWhatIfDialog.ask(over, session);
    }

    private void show(Supplier<Map<String, Path>> library) {
        WindowLookAndFeel.set();
        MainWindow window = new MainWindow(new ScenarioMenu(library), session);
        window.frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.complete(null);
            }
        });
        frame.complete(window);
        window.open();
    }

    /** The session, once it has started and its first picture has been painted. */
    public InteractiveSession session() {
        return session.join();
    }

    /** What a script may ask of it. */
    public ScriptView view() {
        return window();
    }

    MainWindow window() {
        return frame.join();
    }

    /** Waits until the window has been closed. */
    public void awaitClosed() {
        closed.join();
    }

    /** Closes the window. */
    public void close() {
        SwingUtilities.invokeLater(() -> window().frame.dispose());
        awaitClosed();
    }
}
