package smolny.show.gui;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import smolny.history.ChronicleEntry;
import smolny.history.schema.Days;
import smolny.kernel.time.OldStyle;
import smolny.lab.session.InteractiveSession;

/** Buttons with which an event is dropped, moved or restored. */
final class EventKeys {
    private EventKeys() {}

    static JComponent of(InteractiveSession session, BackgroundWorker backstage, ChronicleEntry entry) {
        String id = entry.id();
        JPanel keys = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        JButton drop = new JButton(session.isDropped(id) ? "Restore" : "Drop");
        drop.setName("drop " + id);
        drop.addActionListener(pressed -> backstage.run(() -> {
            if (session.isDropped(id)) {
                session.restore(id);
            } else {
                session.drop(id);
            }
        }));
        keys.add(drop);
        JTextField day = new JTextField(first(session, entry).toString(), 10);
        day.getAccessibleContext().setAccessibleName("Old Style day to which it is moved");
        JButton move = new JButton("Move to");
        move.setName("move " + id);
        Runnable moving = () -> backstage.run(() -> session.move(
                id,
                Days.of(day.getText().strip())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + day.getText() + "' is no day; write it like " + entry.date()))));
        move.addActionListener(pressed -> moving.run());
        day.addActionListener(entered -> moving.run());
        keys.add(move);
        keys.add(day);
        return keys;
    }

    /** The day that a move changes: its day, or of a conditional event the first on which it is tried. */
    private static OldStyle first(InteractiveSession session, ChronicleEntry entry) {
        return session.loaded().scenario().conditional().stream()
                .filter(event -> event.id().equals(entry.id()))
                .map(event -> session.clock().dateOf(event.earliest()))
                .findFirst()
                .orElse(entry.date());
    }
}
