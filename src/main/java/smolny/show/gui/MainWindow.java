package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** The one frame: bar above, views in the middle, time line below. */
final class MainWindow {
    private static final double LARGE = 2.2;

    private final JFrame frame = new JFrame("Smolny");
    private final PlaybackController stage;
    private final Views views;
    private final ViewArea panes;
    private final PlaybackBar bar;
    private final WindowActions deeds = new WindowActions();
    private final Dialogs dialogs = new Dialogs(frame);
    private final ClickHandler clicks;
    private boolean large;

    /**
     * Builds the window, not yet to be seen.
     *
     * @param stage what is played, which the window asks for everything
     */
    MainWindow(PlaybackController stage, ScenarioMenu library) {
        this.stage = stage;
        clicks = new ClickHandler(this, stage);
        views = new Views(clicks, clicks);
        new Menus(this, stage, deeds).fill();
        bar = new PlaybackBar(deeds, stage::speed);
        panes = new ViewArea(views);
        frame.add(bar, BorderLayout.NORTH);
        frame.add(panes, BorderLayout.CENTER);
        frame.setJMenuBar(Menus.bar(deeds, library, stage::open, stage::loop));
        frame.setSize(1280, 720);
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        WindowKeys.over(frame, keys());
    }

    private Map<Integer, Runnable> keys() {
        return Map.of(
                KeyEvent.VK_SPACE, stage::toggle,
                KeyEvent.VK_RIGHT, () -> stage.player().step(),
                KeyEvent.VK_LEFT, () -> stage.player().back(),
                KeyEvent.VK_HOME, () -> stage.player().show(-1),
                KeyEvent.VK_END, () -> stage.player().show(Integer.MAX_VALUE),
                KeyEvent.VK_P, this::projector);
    }

    /** What a script may ask of it. */
    Shooting shooting() {
        return new Shooting(this, clicks);
    }

    /** What clicks in it open. */
    ClickHandler clicks() {
        return clicks;
    }

    void see() {
        frame.setVisible(true);
        views.map.requestFocusInWindow();
    }

    PlaybackController played() {
        return stage;
    }

    JFrame frame() {
        return frame;
    }

    /** The view in front. */
    PaintedView front() {
        return views.of(panes.front());
    }

    /** Paints all of it at once. On the thread that paints. */
    void paintNow() {
        show(ViewState.of(stage.player().session()));
        frame.getRootPane().paintImmediately(frame.getRootPane().getBounds());
    }

    Views views() {
        return views;
    }

    ViewArea panes() {
        return panes;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Shows a moment everywhere. On the thread that paints. */
    void show(ViewState now) {
        views.show(now);
        clicks().dayShown();
        bar.date(now.snapshot().date(), now.snapshot().day() < 0);
        frame.setTitle(now.loaded().titles().getOrDefault("en", "Smolny") + " \u2013 Smolny");
        int changes = stage.player().session().changes().size();
        bar.say(changes == 0 ? "" : changes == 1 ? "1 change" : changes + " changes");
        deeds.of("Undo").setEnabled(changes > 0);
        deeds.of("Redo").setEnabled(!stage.player().session().undone().isEmpty());
    }

    /** Shows whether days go by. */
    void playing(boolean now) {
        SwingUtilities.invokeLater(() -> bar.playing(now));
    }

    /** Large enough for a projector, and back. */
    void projector() {
        large = !large;
        double zoom = large ? LARGE : 1;
        ButtonIcon.zoom(large ? 1.6 : 1);
        WindowLook.zoom(large ? 1.85 : 1);
        views.all().forEach(view -> view.zoom(zoom));
        bar.zoom(zoom);
        panes.arrange(large, zoom);
        SwingUtilities.updateComponentTreeUI(frame);
    }
}
