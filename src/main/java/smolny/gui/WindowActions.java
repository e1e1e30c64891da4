package smolny.gui;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import smolny.model.world.PopulationScale;
import smolny.session.InteractiveSession;

/** The actions of the window, each shared by button, menu and key; and the menus. */
final class WindowActions {
    static final List<String> VIEWS = List.of("Map", "Chamber", "Board", "Charts", "Ledger", "Controls", "Troops");

    private final MainWindow window;
    private final PlaybackController playback;
    private final Map<String, Action> all = new LinkedHashMap<>();

    WindowActions(MainWindow window, PlaybackController playback) {
        this.window = window;
        this.playback = playback;
        add("Play", "", "Play or pause (space)", ButtonIcon.PLAY, playback::toggle);
        add("Step", "", "One day forward (right arrow)", ButtonIcon.STEP, () -> player().step());
        add("Back", "", "One day back (left arrow)", ButtonIcon.BACK, () -> player().back());
        add(
                "Start over",
                "ctrl R",
                "Go back to the eve of the first day",
                ButtonIcon.START,
                () -> player().startOver());
        add("Undo", "ctrl Z", "Undo the last change", ButtonIcon.UNDO, () -> change(InteractiveSession::undo));
        add("Redo", "ctrl Y", "Redo the change undone last", ButtonIcon.REDO, () -> change(InteractiveSession::redo));
        add("Projector", "", "Enlarge everything for a projector, or go back (P)", null, window::projector);
        add("Open scenario \u2026", "ctrl O", "Open a scenario file of your own", null, this::open);
        add("Save as what-if \u2026", "ctrl S", "Save your changes as a scenario file", null, window::save);
        add("Save pictures \u2026", "ctrl shift S", "Save every view as SVG, PNG and CSV", null, window::pictures);
        add(
                "Record \u2026",
                "",
                "Record the run as an animated GIF, or as a series of PNG pictures",
                null,
                window::record);
        add("Quit", "ctrl Q", "Close the window", null, window::quit);
        add("Scale \u2026", "", "How many people one simulated person stands for", null, this::scale);
        add("Seed \u2026", "", "Run with another random seed", null, this::seed);
        add(
                "Days to come",
                "ctrl T",
                "Charts show the days to come; hide them to let a class predict",
                null,
                this::future);
        of("Days to come").putValue(Action.SELECTED_KEY, true);
        add("Groups \u2026", "", "Groups shown in the second chart", null, () -> window.views.charts.chooseGroups());
        add("How sure? \u2026", "F2", "Many runs: how sure is the difference?", null, window::howSure);
        int nth = 1;
        for (String view : VIEWS) {
            add(view, "ctrl " + nth++, "Show this view", null, () -> window.views.open(view));
        }
        add("How to use it", "F1", "Show the help", null, () -> window.dialogs.page("How to use it", "help.html"));
    }

    /**
     * Adds one.
     *
     * @param name as in menus
     * @param key as {@link KeyStroke} reads it; empty for none
     * @param says what it does, for tool tips
     */
    private void add(String name, String key, String says, @Nullable ButtonIcon icon, Runnable run) {
        boolean always = name.equals("Quit") || name.equals("How to use it");
        Action action = Widgets.action(name, icon, () -> {
            if (always || playback.isOpen()) {
                run.run();
            }
        });
        if (!key.isEmpty()) {
            action.putValue(Action.ACCELERATOR_KEY, KeyStroke.getKeyStroke(key));
        }
        action.putValue(Action.SHORT_DESCRIPTION, says);
        all.put(name, action);
    }

    /**
     * The action of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    Action of(String name) {
        Action action = all.get(name);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + name);
        }
        return action;
    }

    private SessionPlayer player() {
        return playback.player();
    }

    private InteractiveSession session() {
        return player().session();
    }

    private void change(Consumer<InteractiveSession> change) {
        SessionPlayer player = player();
        player.act(() -> change.accept(player.session()));
    }

    private void open() {
        Path file = window.dialogs.scenario(UserFolder.path());
        if (file != null) {
            open(file);
        }
    }

    /** Opens a file of the user's own. */
    private void open(Path file) {
        window.leaving(() -> {
            UserFolder.used(file);
            playback.open(file);
        });
    }

    private void future() {
        playback.future(Boolean.TRUE.equals(of("Days to come").getValue(Action.SELECTED_KEY)));
    }

    private void scale() {
        InteractiveSession session = session();
        List<String> names = List.of(PopulationScale.CLASS.name(), PopulationScale.STANDARD.name());
        Object chosen = window.dialogs.choose(
                "Scale (CLASS is smaller and faster):",
                names,
                session.config().spec().scale().name());
        if (chosen != null) {
            PopulationScale scale =
                    chosen.equals(PopulationScale.CLASS.name()) ? PopulationScale.CLASS : PopulationScale.STANDARD;
            playback.rerun(scale, session.config().spec().seed());
        }
    }

    private void seed() {
        InteractiveSession session = session();
        String answer = window.dialogs.ask(
                "Random seed (a whole number):",
                Long.toString(session.config().spec().seed()));
        if (answer != null) {
            try {
                playback.rerun(session.config().spec().scale(), Long.parseLong(answer.strip()));
            } catch (NumberFormatException wrong) {
                window.dialogs.complain(new IllegalArgumentException("'" + answer + "' is not a whole number"));
            }
        }
    }

    /** The bar with all menus. */
    JMenuBar menuBar() {
        JMenu scenario = menu("Scenario", KeyEvent.VK_S);
        scenario.add(ScenarioMenu.recent(this::open));
        scenario.addSeparator();
        fill(
                scenario,
                "Open scenario \u2026",
                "Save as what-if \u2026",
                "Scale \u2026",
                "Seed \u2026",
                "Save pictures \u2026",
                "Record \u2026",
                "Quit");
        JMenu days = menu("Days", KeyEvent.VK_D);
        fill(days, "Play", "Step", "Back", "Start over");
        JCheckBoxMenuItem again = new JCheckBoxMenuItem("Play in a loop");
        again.addActionListener(event -> playback.loop(again.isSelected()));
        days.add(again);
        JMenu change = menu("Change", KeyEvent.VK_C);
        fill(change, "Undo", "Redo", "How sure? \u2026");
        JMenu view = menu("View", KeyEvent.VK_V);
        fill(view, VIEWS.toArray(String[]::new));
        fill(view, "Groups \u2026", "Projector");
        JCheckBoxMenuItem future = new JCheckBoxMenuItem(of("Days to come"));
        future.setName("Days to come");
        view.add(future);
        JMenu help = menu("Help", KeyEvent.VK_H);
        fill(help, "How to use it");
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

    private void fill(JMenu menu, String... names) {
        for (String name : names) {
            JMenuItem item = menu.add(of(name));
            item.setIcon(null);
            item.setName(name);
        }
    }
}
