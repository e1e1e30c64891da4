package smolny.gui.console;

import java.awt.Component;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractButton;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.engine.Schedule;
import sim.portrayal.inspector.PropertyInspector;
import sim.portrayal.inspector.StreamingPropertyInspector;
import sim.util.Bag;
import sim.util.gui.LabelledList;
import sim.util.gui.PropertyField;
import smolny.gui.SmolnyWindow;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.EnsembleSpec;
import smolny.output.ResultFolder;
import smolny.scenario.RequestRefusedException;
import smolny.session.InteractiveSession;
import smolny.session.SessionConfig;

/** MASON's console on a scenario: dates for steps, no button that cannot work, and nothing that ends the program. */
public final class SmolnyConsole extends Console {
    private static final int HEIGHT = 640;

    /** MASON's words and what they are called here. */
    private static final Map<String, String> RENAMED = Map.of(
            "Detatch", "Detach",
            "Delay (Sec/Step)", "Delay (seconds per day) ",
            "Steps per Step-Button", "Days per step button ",
            "Random Number Seed", "Random seed ",
            "Increment Seed on Stop", "Next seed after stop ",
            "Repeat Play on Stop", "Play again after stop ");

    private final transient ConsoleState model;
    private final transient CompletableFuture<Void> closed = new CompletableFuture<>();
    private final PropertyField pauseDate = new DateField(this::setWhenShouldPauseTime);
    private final PropertyField stopDate = new DateField(this::setWhenShouldEndTime);

    private SmolnyConsole(ConsoleState model) {
        super(model);
        this.model = model;
        setTitle("Smolny in MASON's console");
        setIncrementSeedOnStop(false);
        setJMenuBar(menus());
        ConsoleParts.hidePreferences(getContentPane());
        ConsoleParts.all(getContentPane()).forEach(this::adapt);
        ConsoleParts.all(getContentPane())
                .filter(LabelledList.class::isInstance)
                .map(LabelledList.class::cast)
                .findFirst()
                .ifPresent(list -> {
                    list.addLabelled("Pause after day ", pauseDate);
                    list.addLabelled("Stop after day ", stopDate);
                });
        getTabPane()
                .setSelectedComponent(getTabPane().getComponentAt(getTabPane().getTabCount() - 1));
        setSize(ConsoleState.CONSOLE_WIDTH, HEIGHT);
    }

    /**
     * Opens the console with its displays, paused on the eve of the first day.
     *
     * @param config scenario, scale, and a seed of 32 bits, since MASON holds no more
     */
    public static SmolnyConsole open(SessionConfig config) {
        System.setProperty("java.util.prefs.PreferencesFactory", UnsavedPreferences.class.getName());
        // MASON reads and writes numbers in the default locale, and all its words are English.
        Locale.setDefault(Locale.ENGLISH);
        InteractiveSession session = new InteractiveSession(config);
        CompletableFuture<SmolnyConsole> opened = new CompletableFuture<>();
        SwingUtilities.invokeLater(() -> {
            try {
                SmolnyWindow.setLookAndFeel();
                Bag kinds = PropertyInspector.getPropertyInspectorClassNames();
                kinds.clear();
                kinds.add(DatedChartInspector.class.getName());
                kinds.add(StreamingPropertyInspector.class.getName());
                skipExamples();
                SmolnyConsole console = new SmolnyConsole(new ConsoleState(session));
                console.setVisible(true);
                console.pressPause();
                opened.complete(console);
            } catch (RuntimeException failure) {
                opened.completeExceptionally(failure);
            }
        });
        return opened.join();
    }

    /** Has MASON skip its list of example models, which it would load and complain about; without the field it only takes longer. */
    private static void skipExamples() {
        try {
            Field loaded = Console.class.getDeclaredField("classListLoaded");
            loaded.setAccessible(true);
            loaded.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException otherVersion) {
            // The examples are loaded.
        }
    }

    /** MASON's model, for tests. */
    ConsoleState model() {
        return model;
    }

    /** Waits until the console has been closed. */
    public void awaitClosed() {
        closed.join();
    }

    /** Closes the console and its displays. MASON's own method would also end the program. */
    @Override
    public void doClose() {
        if (closed.complete(null)) {
            pressStop();
            removeAllInspectors(true);
            model.quit();
            dispose();
            allControllers.remove(this);
        }
    }

    @Override
    public void setWhenShouldPauseTime(double time) {
        super.setWhenShouldPauseTime(time);
        if (time == Schedule.AFTER_SIMULATION && pauseDate != null) {
            pauseDate.setValue("");
        }
    }

    private JMenuBar menus() {
        JMenu file = new JMenu("File");
        file.add(item("Save as what-if \u2026", model::saveWhatIf));
        file.add(item("Save tables \u2026", this::saveTables));
        file.addSeparator();
        file.add(item("About MASON", this::doAbout));
        file.add(item("Close", this::doClose));
        JMenuBar bar = new JMenuBar();
        bar.add(file);
        return bar;
    }

    private static JMenuItem item(String name, Runnable run) {
        JMenuItem item = new JMenuItem(name);
        item.setName(name);
        item.addActionListener(chosen -> run.run());
        return item;
    }

    /** Renames a part in the words of this program, or hides it if it counts steps. */
    private void adapt(Component part) {
        String words = ConsoleParts.words(part);
        if (words.startsWith("Automatically ") && part instanceof JLabel label) {
            Component[] row = label.getParent().getComponents();
            int at = List.of(row).indexOf(label);
            label.setVisible(false);
            row[at + 1].setVisible(false);
        } else if (RENAMED.containsKey(words)) {
            String name = RENAMED.get(words);
            if (part instanceof JLabel label) {
                label.setText(name);
            } else if (part instanceof AbstractButton button) {
                button.setText(name);
            }
        } else if (part instanceof JComboBox<?> box && "Steps".equals(box.getItemAt(1))) {
            relabel(box);
        }
    }

    @SuppressWarnings("unchecked")
    private static void relabel(JComboBox<?> box) {
        ((JComboBox<Object>) box)
                .setModel(new DefaultComboBoxModel<>(new Object[] {"Date", "Days run", "Days per second", "Nothing"}));
        box.setMaximumSize(box.getPreferredSize());
    }

    private void saveTables() {
        if (!model.session().isOver()) {
            SmolnyWindow.complain(
                    this, new IllegalStateException("Tables hold whole runs. Play to the last day first."));
            return;
        }
        Path folder = ConsoleParts.askForFile(this, "Folder for the tables", "console-run");
        if (folder != null) {
            try {
                saveTables(folder);
            } catch (RequestRefusedException refused) {
                SmolnyWindow.complain(this, refused);
            } catch (IOException failed) {
                SmolnyWindow.complain(
                        this,
                        new IllegalStateException("The tables cannot be written: " + failed.getMessage(), failed));
            }
        }
    }

    /** Writes the tables of the run, which is over, into a new folder. */
    void saveTables(Path folder) throws IOException {
        InteractiveSession session = model.session();
        EnsembleSpec recipe = new EnsembleSpec(session.loaded(), session.spec(), 1, Map.of(), List.of("console"));
        ResultFolder.write(folder, recipe, session.record());
    }

    /** A field that takes a date and sets the time of MASON's schedule at which that day is over. */
    private final class DateField extends PropertyField {
        private final transient DoubleConsumer set;

        DateField(DoubleConsumer set) {
            super("");
            this.set = set;
            setToolTipText("A date such as 1917-10-25; empty for none");
            getField().setColumns(20);
        }

        @Override
        public String newValue(String text) {
            ScenarioCalendar clock = model.session().clock();
            try {
                double time = text.isBlank()
                        ? Schedule.AFTER_SIMULATION
                        : clock.dayOf(OldStyleDate.parse(text.strip())) + clock.spinUpDays();
                set.accept(time);
                return text.strip();
            } catch (IllegalArgumentException wrong) {
                SwingUtilities.invokeLater(() -> SmolnyWindow.complain(SmolnyConsole.this, wrong));
                return getValue();
            }
        }
    }
}
