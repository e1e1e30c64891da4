package smolny.gui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/** Sets up the Swing components that several panels use in the same way. */
final class Widgets {
    private Widgets() {}

    /** An action that runs this. */
    static Action action(String name, @Nullable Icon icon, Runnable run) {
        return new AbstractAction(name, icon) {
            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
    }

    /** Gives a button or menu item a name, by which tests find it, and something to do. */
    static <T extends AbstractButton> T pressed(T button, String name, Runnable run) {
        button.setName(name);
        button.addActionListener(event -> run.run());
        return button;
    }

    /** A menu item with something to do. */
    static JMenuItem item(String name, Runnable run) {
        return pressed(new JMenuItem(name), name, run);
    }

    /** Gives a component a name, by which tests find it, and which is read out. */
    static void name(JComponent part, String name) {
        part.setName(name);
        part.getAccessibleContext().setAccessibleName(name);
    }

    /** Sets a component in bold type, larger by some points; it follows when all type is enlarged. */
    static <T extends JComponent> T bold(T part, int larger) {
        return styled(part, "bold " + (larger < 0 ? "" : "+") + larger);
    }

    /** Sets a component's type one point smaller; it follows when all type is enlarged. */
    static <T extends JComponent> T small(T part) {
        return styled(part, "-1");
    }

    private static <T extends JComponent> T styled(T part, String font) {
        part.putClientProperty("FlatLaf.style", "font: " + font);
        return part;
    }

    /** Lets the background of a panel show through and leaves some pixels free at each edge. */
    static JPanel clear(JPanel panel, int top, int left, int bottom, int right) {
        panel.setOpaque(false);
        panel.setBorder(BorderFactory.createEmptyBorder(top, left, bottom, right));
        return panel;
    }

    /** A pane without a border in which a column scrolls up and down. */
    static JScrollPane scrolled(ColumnPanel column) {
        JScrollPane scroll = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
