package smolny.show.gui;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import smolny.lab.session.InteractiveSession;
import smolny.model.world.Scale;

/** Everything that can be done, put into menus. */
final class Menus {
    private final MainWindow window;
    private final PlaybackController stage;
    private final WindowActions deeds;

    Menus(MainWindow window, PlaybackController stage, WindowActions deeds) {
        this.window = window;
        this.stage = stage;
        this.deeds = deeds;
    }

    /** Adds every deed. */
    void fill() {
        deeds.add("Play", "", "Let the days go by, or stop them (space)", ButtonIcon.PLAY, stage::toggle);
        deeds.add("Step", "", "One day on (right arrow)", ButtonIcon.STEP, () -> stage.player()
                .step());
        deeds.add("Back", "", "One day back (left arrow)", ButtonIcon.BACK, () -> stage.player()
                .back());
        deeds.add("Start over", "ctrl R", "Found the country anew", ButtonIcon.START, () -> stage.player()
                .restart());
        deeds.add(
                "Undo",
                "ctrl Z",
                "Take back the last change",
                ButtonIcon.UNDO,
                () -> session(InteractiveSession::undo));
        deeds.add("Redo", "ctrl Y", "Make it again", ButtonIcon.REDO, () -> session(InteractiveSession::redo));
        deeds.add("Projector", "", "Large enough for a projector, and back (P)", null, () -> window.projector());
        deeds.add("Open scenario \u2026", "ctrl O", "Open a scenario file of your own", null, this::open);
        deeds.add(
                "Save as what-if \u2026",
                "ctrl shift S",
                "What was changed here, as a scenario that runs by itself",
                null,
                () -> SaveWhatIfDialog.ask(window.frame(), stage.player().session()));
        deeds.add("Save pictures \u2026", "ctrl S", "Every view as SVG, PNG and CSV", null, this::pictures);
        deeds.add(
                "Quit", "ctrl Q", "Close the window", null, () -> window.frame().dispose());
        deeds.add("Scale \u2026", "", "How many stand for how many", null, this::scale);
        deeds.add("Seed \u2026", "", "Other chances", null, this::seed);
        int nth = 1;
        for (String view : List.of("Map", "Chamber", "Board", "Charts", "Ledger", "Controls")) {
            deeds.add(
                    view, "ctrl " + nth++, "Show it", null, () -> window.panes().open(view));
        }
        deeds.add("How to use it", "F1", "What can be done here", null, () -> window.dialogs()
                .page("How to use it", HelpPage.text()));
    }

    private void session(java.util.function.Consumer<InteractiveSession> deed) {
        SessionPlayer player = stage.player();
        player.act(() -> deed.accept(player.session()));
    }

    private void open() {
        Path folder = stage.player().session().config().file().toAbsolutePath().getParent();
        Path file = window.dialogs().scenario(folder == null ? Path.of(".") : folder, false);
        if (file != null) {
            stage.open(file);
        }
    }

    private void pictures() {
        PictureExport.ask(
                window.frame(),
                window.views().all(),
                stage.player().session().snapshot().date());
    }

    private void scale() {
        InteractiveSession session = stage.player().session();
        List<String> names = List.of(Scale.CLASS.name(), Scale.STANDARD.name());
        Object chosen = window.dialogs()
                .choose(
                        "How many stand for how many?",
                        names,
                        session.config().spec().scale().name());
        if (chosen != null) {
            Scale scale = chosen.equals(Scale.CLASS.name()) ? Scale.CLASS : Scale.STANDARD;
            stage.reopen(session.config().spec().seed(), scale);
        }
    }

    private void seed() {
        InteractiveSession session = stage.player().session();
        String answer = window.dialogs()
                .ask(
                        "A whole number on which all chances rest:",
                        Long.toString(session.config().spec().seed()));
        if (answer != null) {
            try {
                stage.reopen(
                        Long.parseLong(answer.strip()), session.config().spec().scale());
            } catch (NumberFormatException wrong) {
                window.dialogs().complain(new IllegalArgumentException("'" + answer + "' is no whole number"));
            }
        }
    }

    /** The bar with all menus. */
    static JMenuBar bar(WindowActions deeds, ScenarioMenu library, Consumer<Path> open, Consumer<Boolean> loop) {
        JMenu scenario = menu("Scenario", KeyEvent.VK_S);
        library.fill(scenario, open);
        scenario.addSeparator();
        add(
                scenario,
                deeds,
                "Open scenario \u2026",
                "Save as what-if \u2026",
                "Scale \u2026",
                "Seed \u2026",
                "Save pictures \u2026",
                "Quit");
        JMenu days = menu("Days", KeyEvent.VK_D);
        add(days, deeds, "Play", "Step", "Back", "Start over");
        JCheckBoxMenuItem again = new JCheckBoxMenuItem("Play in a loop");
        again.addActionListener(event -> loop.accept(again.isSelected()));
        days.add(again);
        JMenu change = menu("Change", KeyEvent.VK_C);
        add(change, deeds, "Undo", "Redo");
        JMenu view = menu("View", KeyEvent.VK_V);
        add(view, deeds, "Map", "Chamber", "Board", "Charts", "Ledger", "Controls", "Projector");
        JMenu help = menu("Help", KeyEvent.VK_H);
        add(help, deeds, "How to use it");
        JMenuBar bar = new JMenuBar();
        List.of(scenario, days, change, view, help).forEach(bar::add);
        return bar;
    }

    private static JMenu menu(String name, int key) {
        JMenu menu = new JMenu(name);
        menu.setMnemonic(key);
        menu.setName(name);
        return menu;
    }

    private static void add(JMenu menu, WindowActions deeds, String... names) {
        for (String name : names) {
            JMenuItem item = menu.add(deeds.of(name));
            item.setIcon(null);
            item.setName(name);
        }
    }
}
