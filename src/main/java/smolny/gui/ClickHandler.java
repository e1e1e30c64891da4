package smolny.gui;

import java.util.NoSuchElementException;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JMenuItem;
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
    private @Nullable InspectorFactory inspectors;
    private @Nullable Inspector opened;

    ClickHandler(MainWindow window, PlaybackController playback) {
        this.window = window;
        this.playback = playback;
    }

    /** Opens inspectors of this factory from now on; one that is open stays as it is. */
    void use(InspectorFactory fresh) {
        inspectors = fresh;
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
        open(all -> all.of(InspectorText::unit, id));
    }

    /** Opens the inspector of a seat, by id: the unit's, {@code /seat-} and a number from 1. */
    void seat(String id) {
        open(all -> all.of(InspectorText::seat, id));
    }

    /** Opens the inspector of an agitator, by id. */
    void agitator(String id) {
        open(all -> all.of(InspectorText::agitator, id));
    }

    /** Shows a body in the chamber and opens its inspector, by id. */
    void body(String id) {
        window.views.chamber.choose(id);
        open(all -> all.of(InspectorText::body, id));
    }

    /** Opens the inspector of an event, by id: dated, conditional, or only on record. */
    void event(String id) {
        open(all -> all.event(id));
    }

    /** Shows an inspector beside the views, or a message if the thing no longer exists. */
    private void open(Function<InspectorFactory, Inspector> which) {
        InspectorFactory all = inspectors;
        if (all == null) {
            return;
        }
        try {
            Inspector fresh = which.apply(all);
            opened = fresh;
            window.views.aside("About", fresh);
            window.views.open("About");
        } catch (NoSuchElementException gone) {
            window.dialogs.complain(new IllegalStateException("There is nothing to show about it on this day."));
        }
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
        String id = event.id();
        menu.add(item("Details and sources \u2026", true, () -> event(id)));
        if (event.role() != ChronicleEntry.Role.SHOWN) {
            SessionPlayer player = playback.player();
            InteractiveSession session = player.session();
            boolean dropped = session.isDropped(id);
            OldStyleDate tomorrow = session.snapshot().date().plusDays(1);
            menu.addSeparator();
            menu.add(item("Drop it", !dropped, () -> player.act(() -> session.drop(id))));
            menu.add(item("Move it to another day \u2026", !dropped, () -> {
                OldStyleDate to = window.dialogs.day("New day:", event.date(), session.clock());
                if (to != null) {
                    player.act(() -> session.move(id, to));
                }
            }));
            menu.add(item(
                    "Move it to " + tomorrow.inWords(),
                    !dropped && !session.isOver(),
                    () -> player.act(() -> session.move(id, tomorrow))));
            menu.add(item("Restore it", dropped || moved(session, event), () -> player.act(() -> session.restore(id))));
        }
        return menu;
    }

    private static boolean moved(InteractiveSession session, ChronicleEntry event) {
        return session.config().base().chronicle().stream()
                .anyMatch(was -> was.id().equals(event.id()) && !was.date().equals(event.date()));
    }

    private static JMenuItem item(String name, boolean enabled, Runnable action) {
        JMenuItem item = Widgets.pressed(new JMenuItem(name), name, action);
        item.setEnabled(enabled);
        return item;
    }
}
