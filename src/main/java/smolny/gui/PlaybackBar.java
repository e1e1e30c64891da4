package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.function.DoubleConsumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSlider;
import javax.swing.Timer;
import smolny.chart.Theme;
import smolny.kernel.calendar.OldStyleDate;

/** The bar above the views: play and step, the date in both calendars, the speed. */
final class PlaybackBar extends JPanel {
    private static final int SLOWEST = -2;
    private static final int FASTEST = 12;
    /** Milliseconds of work after which a sign of it appears. */
    private static final int PATIENCE = 400;

    private final JButton play;
    private final JLabel oldStyle = new JLabel(" ");
    private final JLabel newStyle = new JLabel(" ");
    private final JLabel note = new JLabel(" ");
    private final JPanel left = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 4));
    private final JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 4));
    private final FirstUseHint hint = new FirstUseHint();
    private final JProgressBar working = new JProgressBar();
    private final Timer patience = new Timer(PATIENCE, waited -> working.setVisible(true));
    private double zoom = 1;

    /**
     * Sets it up.
     *
     * @param speed receives days a second
     */
    PlaybackBar(WindowActions actions, DoubleConsumer speed) {
        super(new BorderLayout());
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.GRID));
        left.add(button(actions.of("Start over")));
        left.add(button(actions.of("Back")));
        play = button(actions.of("Play"));
        left.add(play);
        left.add(button(actions.of("Step")));
        left.add(oldStyle);
        newStyle.setName("New Style");
        left.add(newStyle);
        left.add(note);
        working.setIndeterminate(true);
        working.setPreferredSize(new Dimension(70, 8));
        working.setVisible(false);
        Widgets.name(working, "Working");
        working.setToolTipText("The autumn is being run again");
        patience.setRepeats(false);
        left.add(working);
        JSlider slider = new JSlider(SLOWEST, FASTEST, 3);
        slider.setPreferredSize(new Dimension(110, slider.getPreferredSize().height));
        slider.setToolTipText("Speed: from half a day per second (left) to as fast as possible (right)");
        Widgets.name(slider, "Speed");
        slider.addChangeListener(event -> speed.accept(Math.pow(1.5, slider.getValue())));
        right.add(new JLabel("Speed"));
        right.add(slider);
        JButton sure = button(actions.of("How sure? \u2026"));
        sure.setText("How sure?");
        sure.setName("How sure");
        right.add(sure);
        right.add(button(actions.of("Undo")));
        right.add(button(actions.of("Redo")));
        right.add(button(actions.of("Projector")));
        // What finds no room beside the other side is left out.
        add(left, BorderLayout.CENTER);
        add(right, BorderLayout.EAST);
        add(hint, BorderLayout.SOUTH);
        zoom(1);
    }

    private static JButton button(Action action) {
        JButton button = new JButton(action);
        String name = String.valueOf(action.getValue(Action.NAME));
        if (action.getValue(Action.SMALL_ICON) != null) {
            button.setText("");
        }
        Widgets.name(button, name);
        // A click does not move the keyboard focus; Tab still reaches the button.
        button.setRequestFocusEnabled(false);
        return button;
    }

    /** Shows a day. */
    void date(OldStyleDate date, boolean eve) {
        oldStyle.setText((eve ? "eve of " : "") + (eve ? date.plusDays(1) : date).inWords());
        newStyle.setText((eve ? date.plusDays(1) : date).newStyle().inWords() + " New Style");
    }

    /** Shows whether the session is playing. */
    void playing(boolean now) {
        play.setIcon(now ? ButtonIcon.PAUSE : ButtonIcon.PLAY);
        play.getAccessibleContext().setAccessibleName(now ? "Pause" : "Play");
    }

    /** Shows a sign of work if this takes longer than a moment. */
    void busy(boolean now) {
        if (now) {
            patience.start();
        } else {
            patience.stop();
            working.setVisible(false);
        }
    }

    /** Shows a short note beside the date. */
    void say(String words) {
        note.setText(words);
    }

    /** Enlarges everything by a factor. */
    void zoom(double factor) {
        zoom = factor;
        oldStyle.setFont(font(Font.BOLD, 18));
        newStyle.setFont(font(Font.PLAIN, 13));
        newStyle.setForeground(Theme.FAINT);
        note.setFont(font(Font.PLAIN, 13));
        note.setForeground(Theme.COALITION);
        for (JComponent part : new JComponent[] {left, right}) {
            part.setOpaque(false);
        }
        hint.giveWay(factor > 1.5);
        revalidate();
    }

    private Font font(int style, double size) {
        return new Font(Font.SANS_SERIF, style, 12).deriveFont((float) (size * (zoom > 1 ? 0.75 * zoom : 1)));
    }
}
