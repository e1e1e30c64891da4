package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import smolny.show.gui.view.Shown;

/** The one frame: bar above, views in the middle, time line below. */
final class MainWindow {
    private static final double LARGE = 2.2;

    private final JFrame frame = new JFrame("Smolny");
    private final Stage stage;
    private final Views views;
    private final Panes panes;
    private final Transport bar;
    private final Deeds deeds = new Deeds();
    private final Dialogs dialogs = new Dialogs(frame);
    private final Hint hint = new Hint();
    private boolean large;

    /**
     * Builds the window, not yet to be seen.
     *
     * @param stage what is played, which the window asks for everything
     */
    MainWindow(Stage stage, Library library) {
        this.stage = stage;
        Clicks clicks = new Clicks(this, stage);
        views = new Views(clicks, clicks);
        new Menus(this, stage, deeds).fill();
        bar = new Transport(deeds, stage::speed);
        panes = new Panes(views);
        JPanel top = new JPanel(new BorderLayout());
        top.add(bar, BorderLayout.NORTH);
        top.add(hint, BorderLayout.SOUTH);
        frame.add(top, BorderLayout.NORTH);
        frame.add(panes, BorderLayout.CENTER);
        frame.setJMenuBar(Menus.bar(deeds, library, stage::open, stage::loop));
        frame.setSize(1280, 720);
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        Keys.over(frame, keys());
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

    void see() {
        frame.setVisible(true);
        views.map.requestFocusInWindow();
    }

    JFrame frame() {
        return frame;
    }

    Views views() {
        return views;
    }

    Panes panes() {
        return panes;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Shows a moment everywhere. On the thread that paints. */
    void show(Shown now) {
        views.show(now);
        bar.date(now.scene().date(), now.scene().day() < 0);
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
        Sign.zoom(large ? 1.6 : 1);
        Looks.zoom(large ? 1.85 : 1);
        views.all().forEach(view -> view.zoom(zoom));
        bar.zoom(zoom);
        hint.giveWay(large);
        panes.arrange(large, zoom);
        SwingUtilities.updateComponentTreeUI(frame);
    }
}
