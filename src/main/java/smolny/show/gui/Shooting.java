package smolny.show.gui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import smolny.lab.session.Scene;
import smolny.lab.session.Session;
import smolny.lab.session.Stage;
import smolny.show.chart.FigureFiles;

/** What a script may ask of the window. */
final class Shooting implements Stage {
    private static final List<String> VIEWS = List.of("Chamber", "Board", "Controls", "Charts", "Ledger", "Map");

    private final MainWindow window;
    private final Clicks clicks;

    Shooting(MainWindow window, Clicks clicks) {
        this.window = window;
        this.clicks = clicks;
    }

    @Override
    public void openEveryView() {
        onPaintingThread(() -> {
            Session session = window.played().player().session();
            Scene scene = session.scene();
            for (String view : VIEWS) {
                window.panes().open(view);
                window.paintNow();
            }
            clicks.unit(scene.units().get(0).card().id());
            clicks.seat(scene.seats().get(0).card().id());
            clicks.agitator(scene.speakers().get(0).id());
            clicks.body(scene.seats().get(0).card().body());
            session.loaded().chronicle().stream().findFirst().ifPresent(entry -> clicks.event(entry.id()));
            window.paintNow();
        });
    }

    @Override
    public void snapshot(Path file) throws IOException {
        IOException[] failure = new IOException[1];
        onPaintingThread(() -> {
            window.paintNow();
            try {
                FigureFiles.writeOne(window.front().still("view"), file);
            } catch (IOException broken) {
                failure[0] = broken;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private static void onPaintingThread(Runnable deed) {
        try {
            SwingUtilities.invokeAndWait(deed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException("the window cannot do it: " + broken.getCause(), broken);
        }
    }
}
