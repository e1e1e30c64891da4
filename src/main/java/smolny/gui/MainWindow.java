package smolny.gui;

import java.awt.BorderLayout;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import smolny.chart.FigureFiles;
import smolny.kernel.calendar.OldStyleDate;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;
import smolny.session.ScriptView;

/** The one frame: bar above, views in the middle, time line below. */
final class MainWindow implements ScriptView {
    private static final double LARGE = 1.7;
    private static final int WIDE = 1920;
    private static final int HIGH = 1080;

    final JFrame frame = new JFrame("Smolny");
    final PlaybackController playback;
    private final ClickHandler clicks;
    final ViewArea views;
    private final PlaybackBar bar;
    final Dialogs dialogs = new Dialogs(frame);
    private final WindowActions actions;
    private final ScenarioMenu library;
    private @Nullable ControlPanel controls;
    private boolean large;

    /**
     * Builds the window, not yet visible.
     *
     * @param opened receives the first session when it has been opened and painted
     */
    MainWindow(ScenarioMenu library, CompletableFuture<InteractiveSession> opened) {
        this.library = library;
        playback = new PlaybackController(this, opened);
        clicks = new ClickHandler(this, playback);
        actions = new WindowActions(this, playback);
        views = new ViewArea(clicks, actions);
        bar = new PlaybackBar(actions, playback::speed);
        frame.add(bar, BorderLayout.NORTH);
        frame.add(views, BorderLayout.CENTER);
        frame.setJMenuBar(actions.menuBar());
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(Math.min(screen.width, WIDE), Math.min(screen.height, HIGH));
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit();
            }
        });
        WindowKeyBindings.over(
                frame,
                Map.of(
                        KeyEvent.VK_SPACE, playback::toggle,
                        KeyEvent.VK_RIGHT, () -> playback.with(SessionPlayer::step),
                        KeyEvent.VK_LEFT, () -> playback.with(SessionPlayer::back),
                        KeyEvent.VK_HOME, () -> playback.with(player -> player.show(-1)),
                        KeyEvent.VK_END, () -> playback.with(player -> player.show(Integer.MAX_VALUE)),
                        KeyEvent.VK_P, this::projector));
    }

    /** Makes the window visible. */
    void open() {
        frame.setVisible(true);
        views.map.requestFocusInWindow();
    }

    /**
     * Shows a session in place of the one before; what takes time comes after the first picture.
     *
     * @param painted called after the first picture
     */
    void use(InteractiveSession session, Runnable painted) {
        SessionPlayer player = playback.player();
        boolean first = controls == null;
        controls = null;
        clicks.leaveInspector();
        views.map.requestFocusInWindow();
        paintNow();
        painted.run();
        ControlPanel fresh = new ControlPanel(session, player::act);
        views.controls(fresh);
        controls = fresh;
        if (first) {
            library.fill(frame.getJMenuBar().getMenu(0), file -> leaving(() -> playback.open(file)));
        }
    }

    /** Shows an error; may be called from any thread. */
    void complain(RuntimeException failure) {
        SwingUtilities.invokeLater(() -> dialogs.complain(failure));
    }

    /** Shows a state everywhere. On the event dispatch thread. */
    void show(ViewState now) {
        views.all.forEach(view -> view.show(now));
        clicks.dayShown();
        ControlPanel panel = controls;
        if (panel != null) {
            panel.dayShown();
        }
        bar.date(now.snapshot().date(), now.day() < 0);
        InteractiveSession session = playback.player().session();
        int changes = session.changes().size();
        String count = changes == 0 ? "" : changes == 1 ? "1 change" : changes + " changes";
        bar.say(count);
        String unsaved = changes == 0
                ? ""
                : " (" + count + (playback.isUnsaved() ? ", not saved)" : ", saved as " + playback.savedAs() + ")");
        frame.setTitle(session.config().base().titles().getOrDefault("en", "Smolny") + unsaved + " \u2013 Smolny");
        actions.of("Undo").setEnabled(changes > 0);
        actions.of("Redo").setEnabled(!session.undone().isEmpty());
    }

    /** Shows whether the session is playing, and whether it works on something. */
    void playing(boolean now, boolean busy) {
        SwingUtilities.invokeLater(() -> {
            bar.playing(now);
            bar.busy(busy);
        });
    }

    /** Does something that would lose changes, unless the user wants to keep them. */
    void leaving(Runnable next) {
        if (!playback.isUnsaved() || dialogs.mayLose(this::save)) {
            next.run();
        }
    }

    /** Answers how sure the difference is that the changes make. */
    void howSure() {
        InteractiveSession session = playback.player().session();
        if (!playback.state().changed()) {
            dialogs.say("Nothing has been changed yet. Drop an event or turn a control first.");
        } else {
            CompletableFuture<Void> unused = session.baseline()
                    .thenAccept(baseline -> SwingUtilities.invokeLater(
                            () -> HowSureDialog.open(frame, HowSureDialog.Request.of(session, baseline))));
        }
    }

    /** Records every day of the run into a file. */
    void record() {
        InteractiveSession session = playback.player().session();
        write(
                dialogs.newFile("Record the run: .gif, or .png for a series", "autumn.gif", ".gif", ".png"),
                file -> RunRecording.make(session, frame.getRootPane(), () -> show(playback.state()), file));
    }

    /** Writes every view, with the numbers behind it, into a new folder. */
    void pictures() {
        OldStyleDate date = playback.state().snapshot().date();
        write(
                dialogs.newFile("A new folder for the pictures", "pictures-" + date),
                folder -> views.writePictures(folder, date));
    }

    /** Writes a file or a folder. */
    interface FileTask {
        void write(Path place) throws IOException;
    }

    /** Writes in the background and says when it is done; nothing is done without a place. */
    private void write(@Nullable Path place, FileTask task) {
        if (place == null) {
            return;
        }
        playback.player().act(() -> {
            try {
                task.write(place);
                SwingUtilities.invokeLater(() -> dialogs.say("Saved: " + place));
            } catch (IOException failure) {
                throw new IllegalStateException("'" + place + "' cannot be saved: " + failure.getMessage(), failure);
            }
        });
    }

    /** Closes the window, unless there are changes that the user wants to keep. */
    void quit() {
        leaving(frame::dispose);
    }

    /** Saves the changes as a what-if; false if the user gives up. */
    boolean save() {
        InteractiveSession session = playback.player().session();
        Path file = SaveWhatIfDialog.ask(frame, session);
        if (file != null) {
            playback.saved(session.changes(), file);
            show(playback.state());
        }
        return file != null;
    }

    /** Makes everything large enough for a projector, and back. */
    void projector() {
        large = !large;
        double zoom = large ? LARGE : 1;
        ButtonIcon.zoom(large ? 1.6 : 1);
        WindowLookAndFeel.zoom(large ? 1.6 : 1);
        bar.zoom(zoom);
        views.arrange(large, zoom);
        SwingUtilities.updateComponentTreeUI(frame);
    }

    private void paintNow() {
        show(playback.state());
        frame.getRootPane().paintImmediately(frame.getRootPane().getBounds());
    }

    @Override
    public void openEveryView() throws IOException {
        onDispatchThread(() -> {
            InteractiveSession session = playback.player().session();
            DaySnapshot snapshot = session.snapshot();
            for (String view : WindowActions.VIEWS) {
                views.open(view);
                paintNow();
            }
            views.open("Map");
            clicks.unit(snapshot.units().get(0).info().id());
            clicks.seat(snapshot.seats().get(0).info().id());
            clicks.agitator(snapshot.agitators().get(0).id());
            clicks.body(snapshot.seats().get(0).info().body());
            session.loaded().chronicle().stream().findFirst().ifPresent(entry -> clicks.event(entry.id()));
            paintNow();
        });
    }

    @Override
    public void snapshot(Path file) throws IOException {
        onDispatchThread(() -> {
            paintNow();
            FigureFiles.writeOne(views.front().figure("view"), file);
        });
    }

    /** Something to be done that may read or write files. */
    interface Task {
        void run() throws IOException;
    }

    /** Does something on the event dispatch thread and waits for it. */
    static void onDispatchThread(Task task) throws IOException {
        try {
            SwingUtilities.invokeAndWait(() -> {
                try {
                    task.run();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (InvocationTargetException broken) {
            if (broken.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw new IllegalStateException("the window cannot do it: " + broken.getCause(), broken);
        }
    }
}
