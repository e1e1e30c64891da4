package smolny.show.gui;

import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import smolny.history.ChronicleEntry;
import smolny.kernel.time.OldStyle;

/** What clicks in views open. */
final class ClickHandler implements Selection, TimelineView.Acts {
    private final MainWindow window;
    private final PlaybackController stage;
    private @Nullable InspectorFactory inspectors;
    private @Nullable Inspector opened;

    ClickHandler(MainWindow window, PlaybackController stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Asks these inspectors from now on; what was opened of others stays as it is. */
    void ask(InspectorFactory fresh) {
        inspectors = fresh;
        opened = null;
    }

    /** Another day is shown, or another history. */
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

    @Override
    public void unit(String id) {
        open(all -> all.unit(id));
    }

    @Override
    public void seat(String id) {
        open(all -> all.seat(id));
    }

    @Override
    public void agitator(String id) {
        open(all -> all.speaker(id));
    }

    @Override
    public void body(String id) {
        window.views().halls.choose(id);
        open(all -> all.body(id));
    }

    @Override
    public void event(String id) {
        open(all -> all.event(id));
    }

    /** Shows an inspector beside the views; what has gone since it was painted has none. */
    private void open(Function<InspectorFactory, Inspector> which) {
        InspectorFactory all = inspectors;
        if (all == null) {
            return;
        }
        try {
            Inspector fresh = which.apply(all);
            opened = fresh;
            window.panes().aside("About", fresh);
            window.panes().open("About");
        } catch (NoSuchElementException gone) {
            window.dialogs().complain(new IllegalStateException("nothing is known of it on this day"));
        }
    }

    @Override
    public void show(int day) {
        stage.player().show(day);
    }

    @Override
    public void clicked(ChronicleEntry event, int x, int y) {
        new EventMenu(stage.player())
                .of(event, () -> event(event.id()), this::day)
                .show(window.views().timeLine, x, y);
    }

    private @Nullable OldStyle day(OldStyle now) {
        return window.dialogs().day("Move it to which day (Old Style, year-month-day)?", now);
    }
}
