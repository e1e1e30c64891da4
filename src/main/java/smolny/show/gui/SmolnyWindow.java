package smolny.show.gui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import smolny.lab.session.Opening;

/** Opens the window. */
public final class SmolnyWindow {
    /** Kept, since a logger that nobody keeps forgets its level. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private SmolnyWindow() {}

    /**
     * Opens it and lets the country be founded behind it.
     *
     * @param opening scenario, seed and scale
     * @param library files of the scenarios to choose from, by name
     * @return is completed when the window has been closed
     * @throws java.awt.HeadlessException if there is no display
     */
    public static CompletableFuture<Void> open(Opening opening, Map<String, Path> library) {
        PREFERENCES.setLevel(Level.OFF);
        CompletableFuture<Void> closed = new CompletableFuture<>();
        SwingUtilities.invokeLater(() -> {
            try {
                show(opening, library, closed);
            } catch (RuntimeException failure) {
                closed.completeExceptionally(failure);
            }
        });
        return closed;
    }

    private static MainWindow show(Opening opening, Map<String, Path> library, CompletableFuture<Void> closed) {
        Looks.set();
        Complaints complaints = new Complaints();
        Stage stage = new Stage(complaints);
        MainWindow window = new MainWindow(stage, new Library(library));
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.complete(null);
            }
        });
        complaints.to(window);
        stage.showIn(window);
        window.see();
        stage.open(opening);
        return window;
    }
}
