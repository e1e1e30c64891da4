package smolny.gui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.until;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import sim.display.Console;
import sim.portrayal.Inspector;
import sim.portrayal.inspector.ChartingPropertyInspector;
import sim.util.Bag;
import sim.util.media.chart.TimeSeriesChartGenerator;
import smolny.cli.Smolny;
import smolny.gui.WindowDriver;
import smolny.kernel.parameter.Parameter;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.NumberWithUnit;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;
import smolny.session.SessionChange;
import smolny.session.SessionConfig;
import smolny.session.WhatIfDescription;
import smolny.session.WhatIfWriter;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** MASON's console, moved with real clicks; needs a display. */
@EnabledIf("displayed")
class SmolnyConsoleTest {
    private static final Path FILE = Path.of("scenarios", "october-1917.yaml");

    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @SuppressWarnings("NullAway.Init")
    private SmolnyConsole console;

    @SuppressWarnings("NullAway.Init")
    private LoadedScenario loaded;

    static boolean displayed() {
        return !GraphicsEnvironment.isHeadless();
    }

    @BeforeEach
    void start() throws Exception {
        driver = new WindowDriver();
        loaded = Scenarios.load(FILE, List.of());
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(console::doClose);
        console.awaitClosed();
        assertThat(console.isDisplayable()).isFalse();
    }

    private void open(PopulationScale scale, long seed) {
        console = SmolnyConsole.open(new SessionConfig(FILE, loaded, new RunSpec(loaded.scenario(), scale, seed, 0)));
    }

    @Test
    void a_run_with_displays_inspector_and_chart_gives_the_same_table_as_without(@TempDir Path folder)
            throws Exception {
        open(PopulationScale.STANDARD, 1917);
        assertThat(console.model().displays()).hasSize(2).allMatch(Component::isShowing);
        PictureDisplay deputies = console.model().displays().get(1);
        clickObject(deputies);
        until(() -> inspectors().size() == 1);
        assertThat(inspectors().get(0).getTitle()).startsWith("Deputy of ");
        Component glass = ConsoleParts.all(inspectors().get(0))
                .filter(JToggleButton.class::isInstance)
                .findFirst()
                .orElseThrow();
        driver.robot().waitForIdle();
        driver.click(glass);
        until(() -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        SwingUtilities.invokeAndWait(() -> menuItem("Chart over time").doClick());
        until(() -> !charts().isEmpty());
        playToTheEnd();
        TimeSeriesChartGenerator chart = (TimeSeriesChartGenerator) charts().get(0);
        assertThat(chart.getTitle()).startsWith("Position of Deputy of ");
        XYPlot plot = (XYPlot) chart.getChart().getPlot();
        assertThat(((NumberAxis) plot.getDomainAxis()).getNumberFormatOverride().format(17))
                .matches("\\d+ \\w+");
        assertThat(plot.getDataset().getItemCount(0))
                .isGreaterThan(session().clock().days() / 2);
        console.saveTables(folder.resolve("console"));
        assertThat(Smolny.execute(
                        "run", FILE.toString(), "--out", folder.resolve("alone").toString()))
                .isZero();
        assertThat(folder.resolve("console/series.csv")).hasSameBinaryContentAs(folder.resolve("alone/series.csv"));
    }

    @Test
    void a_parameter_set_on_the_way_is_recorded_with_its_day_and_can_be_saved(@TempDir Path folder) throws Exception {
        open(PopulationScale.CLASS, 7);
        for (int day = 0; day < 10; day++) {
            SwingUtilities.invokeAndWait(console::pressPlay);
        }
        assertThat(session().snapshot().day()).isEqualTo(9);
        Parameter conformity =
                Objects.requireNonNull(loaded.scenario().values().registry().find("conformity"));
        double before = session().asked(conformity);
        type("Group of parameters", "conformity", before, "1");
        until(() -> !session().changes().isEmpty());
        assertThat(session().changes()).containsExactly(new SessionChange.SetFromDay(conformity, 1, 10));
        SwingUtilities.invokeAndWait(console::pressPause);
        until(() -> console.getPlayState() == Console.PS_STOPPED);
        console.saveTables(folder.resolve("console"));
        Path file = folder.resolve("less-conformity.yaml");
        new WhatIfWriter(session()).write(file, WhatIfDescription.suggested(session()), false);
        RunResult alone =
                Simulation.run(new RunSpec(Scenarios.load(file, List.of()).scenario(), PopulationScale.CLASS, 7, 0));
        assertThat(Arrays.deepEquals(session().record().series, alone.series)).isTrue();
        assertThat(folder.resolve("console/series.csv")).isNotEmptyFile();
    }

    @Test
    void the_seed_in_the_field_is_the_seed_of_the_next_run() throws Exception {
        open(PopulationScale.CLASS, 7);
        SwingUtilities.invokeAndWait(console::pressStop);
        JTextField field = field(Stream.of(console.getContentPane()), "7");
        SwingUtilities.invokeAndWait(() -> {
            console.getTabPane().setSelectedIndex(1);
            field.setText("8");
            enter(field);
            console.pressPlay();
        });
        until(() -> console.getPlayState() == Console.PS_STOPPED);
        assertThat(session().spec().seed()).isEqualTo(8);
        RunResult alone = Simulation.run(new RunSpec(loaded.scenario(), PopulationScale.CLASS, 8, 0));
        assertThat(Arrays.deepEquals(session().record().series, alone.series)).isTrue();
    }

    @Test
    void a_recording_is_a_gif_with_a_picture_for_each_day(@TempDir Path folder) throws Exception {
        open(PopulationScale.CLASS, 7);
        PictureDisplay map = console.model().displays().get(0);
        Path file = folder.resolve("map.gif");
        SwingUtilities.invokeAndWait(() -> {
            map.record(file);
            console.pressPlay();
            console.pressPlay();
            map.stopMovie();
        });
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
        }
        assertThat(folder).isDirectoryContaining(one -> one.equals(file)).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void no_button_is_left_that_cannot_work() {
        open(PopulationScale.CLASS, 7);
        assertThat(ConsoleParts.all(console.getRootPane())
                        .filter(part -> part instanceof AbstractButton && part.isVisible())
                        .map(ConsoleParts::words)
                        .filter(words -> !words.isEmpty()))
                .contains("File", "Undo", "Detach")
                .doesNotContain("Simulation", "MASON", "Save", "Reset", "Detatch");
        assertThat(Stream.of(console.getJMenuBar().getMenu(0).getMenuComponents())
                        .map(ConsoleParts::words))
                .doesNotContain("New Simulation...", "Open...", "Save", "Save As...", "Quit");
    }

    private InteractiveSession session() {
        return console.model().session();
    }

    private List<Inspector> inspectors() {
        return ((List<?>) console.getAllInspectors())
                .stream()
                        .map(Inspector.class::cast)
                        .filter(Component::isShowing)
                        .toList();
    }

    private Bag charts() {
        Object all = console.model().storage.get(ChartingPropertyInspector.chartKey);
        return all instanceof Bag bag ? bag : new Bag();
    }

    private void playToTheEnd() throws Exception {
        SwingUtilities.invokeAndWait(console::pressPause);
        until(() -> session().isOver() && console.getPlayState() == Console.PS_STOPPED);
    }

    private void clickObject(PictureDisplay display) throws Exception {
        until(() -> display.insideDisplay.isShowing() && display.insideDisplay.getWidth() > 0);
        driver.robot().waitForIdle();
        for (int y = 20; y < display.insideDisplay.getHeight(); y += 3) {
            for (int x = 20; x < display.insideDisplay.getWidth(); x += 3) {
                Bag[] hit = display.objectsHitBy(new Rectangle2D.Double(x, y, 1, 1));
                if (Arrays.stream(hit).anyMatch(bag -> bag.numObjs == 1)) {
                    Point corner = display.insideDisplay.getLocationOnScreen();
                    driver.click(corner.x + x, corner.y + y);
                    return;
                }
            }
        }
        throw new AssertionError("nothing to click");
    }

    /** Chooses a group of parameters and types a value into the first field that shows another one. */
    private void type(String choice, String group, double before, String value) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JComboBox<?> box = (JComboBox<?>) ConsoleParts.all(console.getModelInspector())
                    .filter(part -> choice.equals(part.getName()))
                    .findFirst()
                    .orElseThrow();
            box.setSelectedItem(group);
            JTextField field = field(Stream.of(console.getModelInspector()), NumberWithUnit.shown(before));
            field.setText(value);
            enter(field);
        });
    }

    private static JTextField field(Stream<? extends Container> in, String text) {
        return in.flatMap(ConsoleParts::all)
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .filter(field -> field.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** MASON takes a text that has been typed, not one that has been set; so two keys are pressed. */
    private static void enter(JTextField field) {
        for (int key : new int[] {KeyEvent.VK_END, KeyEvent.VK_ENTER}) {
            for (KeyListener listener : field.getKeyListeners()) {
                listener.keyPressed(new KeyEvent(field, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED));
            }
        }
    }

    private static AbstractButton menuItem(String name) {
        return Stream.of(MenuSelectionManager.defaultManager().getSelectedPath())
                .map(element -> element.getComponent())
                .filter(Container.class::isInstance)
                .flatMap(part -> ConsoleParts.all((Container) part))
                .filter(part -> ConsoleParts.words(part).equals(name))
                .map(AbstractButton.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
