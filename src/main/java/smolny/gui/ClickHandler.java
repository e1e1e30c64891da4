package smolny.gui;

import java.awt.FlowLayout;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.ChronicleEntry;
import smolny.session.Episode;
import smolny.session.InteractiveSession;

/** Handles clicks in views: opens an inspector, shows a day, or offers the menu of an event. */
final class ClickHandler {
    /** Pixels between the mouse and the menu of an event. */
    private static final int CLEAR = 8;

    private final MainWindow window;
    private final PlaybackController playback;
    private final BackgroundWorker worker;
    private @Nullable Inspector opened;

    ClickHandler(MainWindow window, PlaybackController playback) {
        this.window = window;
        this.playback = playback;
        this.worker = new BackgroundWorker(window.dialogs::complain);
    }

    /** Another session is shown; an inspector that is open stays as it is. */
    void leaveInspector() {
        opened = null;
    }

    /** Another day is shown, or the changes differ. */
    void dayShown() {
        Inspector open = opened;
        if (open != null) {
            try {
                open.refresh();
            } catch (NoSuchElementException gone) {
                opened = null;
            }
        }
    }

    /** Opens the inspector of a base unit, by id. */
    void unit(String id) {
        open(() -> text().unit(id), List::of);
    }

    /** Opens the inspector of a seat, by id: the unit's, {@code /seat-} and a number from 1. */
    void seat(String id) {
        open(() -> text().seat(id), List::of);
    }

    /** Opens the inspector of an agitator, by id. */
    void agitator(String id) {
        open(() -> text().agitator(id), List::of);
    }

    /** Shows a body in the chamber and opens its inspector, by id. */
    void body(String id) {
        window.views.chamber.choose(id);
        open(() -> text().body(id), List::of);
    }

    /** Opens the inspector of an event, by id: dated, conditional, or only on record. */
    void event(String id) {
        open(() -> text().event(id), () -> text().entry(id).map(this::buttons).orElse(List.of()));
    }

    /** Shows an inspector beside the views, or a message if the thing no longer exists. */
    private void open(Supplier<InspectorContent> content, Supplier<List<JComponent>> further) {
        try {
            Inspector fresh = new Inspector(content, further, worker);
            opened = fresh;
            window.views.aside("About", fresh);
            window.views.open("About");
        } catch (NoSuchElementException gone) {
            window.dialogs.complain(new IllegalStateException("There is nothing to show about it on this day."));
        }
    }

    private InspectorText text() {
        return new InspectorText(playback.player().session(), playback.state());
    }

    /** Shows a day. */
    void show(int day) {
        playback.player().show(day);
    }

    /** Opens the menu of an event at a point of the time line, in pixels. */
    void timelineEvent(ChronicleEntry event, int x, int y) {
        JPopupMenu menu = eventMenu(event);
        // Above the mouse: below it there may be no room, and a menu moved under the mouse takes its release as a
        // choice.
        menu.show(window.views.timeline, x, y - menu.getPreferredSize().height - CLEAR);
    }

    /** Opens the menu of an episode above a point of the time line. */
    void episode(Episode episode, boolean dropped, int x, int y) {
        SessionPlayer player = playback.player();
        InteractiveSession session = player.session();
        JPopupMenu menu = new JPopupMenu();
        menu.add(item("Drop all of it", !dropped, () -> player.act(() -> session.dropEpisode(episode.title()))));
        for (ChronicleEntry entry : session.config().base().chronicle()) {
            if (episode.entries().contains(entry.id())) {
                menu.add(item(
                        entry.date().inShort() + "  " + entry.titles().getOrDefault("en", entry.id()),
                        true,
                        () -> event(entry.id())));
            }
        }
        menu.show(window.views.timeline, x, y - menu.getPreferredSize().height - CLEAR);
    }

    private JPopupMenu eventMenu(ChronicleEntry event) {
        JPopupMenu menu = new JPopupMenu();
        JTextArea head = Widgets.bold(new JTextArea(event.titles().getOrDefault("en", event.id())), 0);
        head.setEditable(false);
        head.setFocusable(false);
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(4, 10, 6, 10));
        menu.add(head);
        menu.add(item("Details and sources \u2026", true, () -> event(event.id())));
        changes(event, (name, enabled, change) -> menu.add(item(name, enabled, change)));
        return menu;
    }

    /** Buttons with which an event is dropped, moved or restored; none if it is only on record. */
    List<JComponent> buttons(ChronicleEntry event) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        changes(event, (name, enabled, change) -> {
            if (enabled) {
                row.add(Widgets.pressed(new JButton(name), name, change));
            }
        });
        return row.getComponentCount() == 0 ? List.of() : List.of(row);
    }

    /** Receives what can be done to an event. */
    private interface Offers {
        void add(String name, boolean enabled, Runnable change);
    }

    private void changes(ChronicleEntry event, Offers offers) {
        if (event.role() == ChronicleEntry.Role.SHOWN) {
            return;
        }
        String id = event.id();
        SessionPlayer player = playback.player();
        InteractiveSession session = player.session();
        boolean dropped = session.isDropped(id);
        offers.add("Drop it", !dropped, () -> player.act(() -> session.drop(id)));
        offers.add("Move it to another day \u2026", !dropped, () -> {
            OldStyleDate to = window.dialogs.day("New day:", firstDay(session, event), session.clock());
            if (to != null) {
                player.act(() -> session.move(id, to));
            }
        });
        boolean moved = session.config().base().chronicle().stream()
                .anyMatch(was -> was.id().equals(id) && !was.date().equals(event.date()));
        offers.add("Restore it", dropped || moved, () -> player.act(() -> session.restore(id)));
    }

    /** The day that a move changes: the day of the event or, if it is conditional, the first day on which it is tried. */
    private static OldStyleDate firstDay(InteractiveSession session, ChronicleEntry entry) {
        return session.loaded().scenario().conditional().stream()
                .filter(event -> event.id().equals(entry.id()))
                .map(event -> session.clock().dateOf(event.earliest()))
                .findFirst()
                .orElse(entry.date());
    }

    private static JMenuItem item(String name, boolean enabled, Runnable action) {
        JMenuItem item = Widgets.item(name, action);
        item.setEnabled(enabled);
        return item;
    }
}
