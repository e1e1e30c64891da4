package smolny.gui;

import java.awt.BorderLayout;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import smolny.chart.Theme;

/** Three lines of help, shown until they are closed for the first time. */
final class FirstUseHint extends JPanel {
    private static final String SEEN = "hint-seen";

    private boolean wanted;

    FirstUseHint() {
        super(new BorderLayout(12, 0));
        setBackground(Theme.TINT);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.GRID),
                BorderFactory.createEmptyBorder(6, 12, 6, 12)));
        WrappedText words =
                new WrappedText("Space plays and pauses, the arrow keys move one day, P enlarges everything, F1"
                        + " opens the help. Click an event on the time line to drop or move it. Turn a control to change a rule. Pale"
                        + " lines show the run without your changes.");
        words.setRows(2);
        JButton close = Widgets.pressed(new JButton("Got it"), "Got it", () -> {
            wanted = false;
            setVisible(false);
            remember();
        });
        add(words, BorderLayout.CENTER);
        JPanel edge = Widgets.clear(new JPanel(), 0, 0, 0, 0);
        edge.add(close);
        add(edge, BorderLayout.EAST);
        wanted = !preferences().getBoolean(SEEN, false);
        setVisible(wanted);
    }

    /** Hides the hint while everything is large. */
    void giveWay(boolean now) {
        setVisible(wanted && !now);
    }

    private static Preferences preferences() {
        return Preferences.userNodeForPackage(FirstUseHint.class);
    }

    private static void remember() {
        Preferences mine = preferences();
        mine.putBoolean(SEEN, true);
        // If preferences cannot be stored, the hint appears again next time.
        boolean unused = UserFolder.flush(mine);
    }
}
