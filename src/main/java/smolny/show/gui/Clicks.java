package smolny.show.gui;

import org.jspecify.annotations.Nullable;
import smolny.history.ChronicleEntry;
import smolny.history.LoadedScenario;
import smolny.kernel.time.OldStyle;
import smolny.show.gui.view.Selection;
import smolny.show.gui.view.TimeLineView;

/** What clicks in views open. */
final class Clicks implements Selection, TimeLineView.Acts {
    private final MainWindow window;
    private final Stage stage;

    Clicks(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    @Override
    public void body(String id) {
        window.views().halls.choose(id);
        window.panes().open("Chamber");
    }

    @Override
    public void event(String id) {
        LoadedScenario loaded = stage.player().session().loaded();
        loaded.chronicle().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .ifPresent(entry -> window.dialogs().about(entry, loaded));
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
