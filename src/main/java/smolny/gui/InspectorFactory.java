package smolny.gui;

import java.awt.FlowLayout;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.DayTypes;
import smolny.session.InteractiveSession;

/** Makes the inspector of whatever was clicked. Each method throws NoSuchElementException if there is nothing of that id. */
final class InspectorFactory {
    private final InteractiveSession session;
    private final BackgroundWorker worker;
    private final Supplier<ViewState> state;

    /**
     * Inspectors of a session.
     *
     * @param worker runs explanations, and what the buttons of events do
     * @param state what is shown now
     */
    InspectorFactory(InteractiveSession session, BackgroundWorker worker, Supplier<ViewState> state) {
        this.session = session;
        this.worker = worker;
        this.state = state;
    }

    private InspectorText text() {
        return new InspectorText(session, state.get());
    }

    /** Of a unit, a seat, an agitator or a body, by id. */
    Inspector of(BiFunction<InspectorText, String, InspectorContent> kind, String id) {
        return new Inspector(() -> kind.apply(text(), id), List::of, worker);
    }

    /** Of an event, by id, with buttons to drop, move and restore it. */
    Inspector event(String id) {
        return new Inspector(
                () -> text().event(id),
                () -> text().entry(id)
                        .map(entry -> List.of(eventButtons(entry)))
                        .orElse(List.of()),
                worker);
    }

    /** Buttons with which an event is dropped, moved or restored. */
    private JComponent eventButtons(ChronicleEntry entry) {
        String id = entry.id();
        JPanel keys = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        keys.add(Widgets.pressed(
                new JButton(session.isDropped(id) ? "Restore" : "Drop"),
                "drop " + id,
                () -> worker.run(() -> {
                    if (session.isDropped(id)) {
                        session.restore(id);
                    } else {
                        session.drop(id);
                    }
                })));
        JTextField day = new JTextField(firstDay(entry).toString(), 10);
        day.getAccessibleContext().setAccessibleName("New day, Old Style");
        Runnable moving = () -> worker.run(() -> session.move(
                id,
                DayTypes.parse(day.getText().strip())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + day.getText() + "' is not a day; write it like " + entry.date()))));
        day.addActionListener(entered -> moving.run());
        keys.add(Widgets.pressed(new JButton("Move to"), "move " + id, moving));
        keys.add(day);
        return keys;
    }

    /** The day that a move changes: the day of the event or, if it is conditional, the first day on which it is tried. */
    private OldStyleDate firstDay(ChronicleEntry entry) {
        return session.loaded().scenario().conditional().stream()
                .filter(event -> event.id().equals(entry.id()))
                .map(event -> session.clock().dateOf(event.earliest()))
                .findFirst()
                .orElse(entry.date());
    }
}
