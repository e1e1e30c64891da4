package smolny.show.gui;

import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextArea;
import smolny.history.ChronicleEntry;
import smolny.kernel.time.OldStyle;
import smolny.lab.session.InteractiveSession;

/** What can be done with an event of the time line. */
final class EventMenu {
    private final SessionPlayer player;

    EventMenu(SessionPlayer player) {
        this.player = player;
    }

    /**
     * The menu of an event.
     *
     * @param about opens what is known of it
     * @param ask asks for a day, empty-handed if none is given
     */
    JPopupMenu of(
            ChronicleEntry event,
            Runnable about,
            java.util.function.Function<OldStyle, @org.jspecify.annotations.Nullable OldStyle> ask) {
        JPopupMenu menu = new JPopupMenu();
        String title = event.titles().getOrDefault("en", event.id());
        JTextArea head = new JTextArea(title);
        head.setEditable(false);
        head.setFocusable(false);
        head.setOpaque(false);
        head.setFont(head.getFont().deriveFont(java.awt.Font.BOLD));
        head.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 10, 6, 10));
        menu.add(head);
        menu.add(item("What is known of it \u2026", true, about));
        if (event.role() != ChronicleEntry.Role.SHOWN) {
            InteractiveSession session = player.session();
            boolean gone = session.isDropped(event.id());
            boolean ours = gone || moved(session, event);
            OldStyle shown = session.snapshot().date();
            menu.addSeparator();
            menu.add(item("Let it not happen", !gone, () -> player.act(() -> session.drop(event.id()))));
            menu.add(item("Move it to another day \u2026", !gone, () -> {
                OldStyle to = ask.apply(event.date());
                if (to != null) {
                    player.act(() -> session.move(event.id(), to));
                }
            }));
            menu.add(item(
                    "Move it to " + shown.plusDays(1).inWords(),
                    !gone && !session.isOver(),
                    () -> player.act(() -> session.move(event.id(), shown.plusDays(1)))));
            menu.add(item("As in the scenario again", ours, () -> player.act(() -> session.restore(event.id()))));
        }
        return menu;
    }

    private static boolean moved(InteractiveSession session, ChronicleEntry event) {
        return session.config().base().chronicle().stream()
                .anyMatch(was -> was.id().equals(event.id()) && !was.date().equals(event.date()));
    }

    private static JMenuItem item(String name, boolean enabled, Runnable deed) {
        JMenuItem item = new JMenuItem(name);
        item.setName(name);
        item.setEnabled(enabled);
        item.addActionListener(pressed -> deed.run());
        return item;
    }
}
