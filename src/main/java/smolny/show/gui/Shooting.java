package smolny.show.gui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import smolny.lab.session.DaySnapshot;
import smolny.lab.session.InteractiveSession;
import smolny.lab.session.ScriptView;
import smolny.show.chart.FigureFiles;

/** What a script may ask of the window. */
final class Shooting implements ScriptView {
    private static final List<String> VIEWS = List.of("Chamber", "Board", "Controls", "Charts", "Ledger", "Map");

    private final MainWindow window;
    private final ClickHandler clicks;

    Shooting(MainWindow window, ClickHandler clicks) {
        this.window = window;
        this.clicks = clicks;
    }

    @Override
    public void openEveryView() {
        onPaintingThread(() -> {
            InteractiveSession session = window.played().player().session();
            DaySnapshot snapshot = session.snapshot();
            for (String view : VIEWS) {
                window.panes().open(view);
                window.paintNow();
            }
            clicks.unit(snapshot.units().get(0).info().id());
            clicks.seat(snapshot.seats().get(0).info().id());
            clicks.agitator(snapshot.agitators().get(0).id());
            clicks.body(snapshot.seats().get(0).info().body());
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
