package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.item;
import static smolny.gui.WindowDriver.named;
import static smolny.gui.WindowDriver.swing;
import static smolny.gui.WindowDriver.until;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.GraphicsEnvironment;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import smolny.session.InteractiveSession;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** The window, moved with real clicks and keys; needs a display. */
@EnabledIf("displayed")
class WindowTest {
    private static final Path FILE = Path.of("scenarios", "october-1917.yaml");

    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @SuppressWarnings("NullAway.Init")
    private Robot robot;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @SuppressWarnings("NullAway.Init")
    private PlaybackController stage;

    @SuppressWarnings("NullAway.Init")
    private RunSpec spec;

    static boolean displayed() {
        return !GraphicsEnvironment.isHeadless();
    }

    @BeforeEach
    void open() throws Exception {
        driver = new WindowDriver();
        robot = driver.robot();
        window = driver.open(FILE);
        stage = window.playback;
        spec = session().config().spec();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void looking_at_everything_changes_nothing() throws Exception {
        for (int key : new int[] {KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_4, KeyEvent.VK_5, KeyEvent.VK_1}) {
            driver.press(KeyEvent.VK_CONTROL, key);
            driver.press(KeyEvent.VK_RIGHT);
        }
        until(() -> session().snapshot().day() == 4);
        driver.click(named("Play"));
        until(() -> session().snapshot().day() > 5);
        driver.press(KeyEvent.VK_P);
        driver.press(KeyEvent.VK_P);
        driver.press(KeyEvent.VK_END);
        until(() -> session().isOver());
        RunResult alone = Simulation.run(spec);
        assertThat(Arrays.deepEquals(session().record().series, alone.series)).isTrue();
        assertThat(session().record().votes).isEqualTo(alone.votes);
        assertThat(session().record().attempts).isEqualTo(alone.attempts);
    }

    @Test
    void an_event_is_taken_out_by_clicks_and_comes_back_by_undo() throws Exception {
        driver.press(KeyEvent.VK_END);
        until(() -> session().isOver());
        double before = support();
        driver.choose(() -> clickEvent("garrison-removal-order"), "Drop it");
        until(() -> !session().changes().isEmpty());
        until(() -> named("Undo").isEnabled());
        assertThat(session().snapshot().day()).isEqualTo(session().clock().days() - 1);
        assertThat(support()).isNotEqualTo(before);
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        until(() -> session().changes().isEmpty());
        assertThat(support()).isEqualTo(before);
    }

    @Test
    void the_menu_of_an_event_never_opens_under_the_mouse_where_its_release_would_choose() throws Exception {
        SwingUtilities.invokeAndWait(() -> window.frame.setLocation(0, -40));
        until(() -> driver.opened(() -> clickEvent("garrison-removal-order"), "Drop it") != null);
        Component menu = Objects.requireNonNull(item("Drop it")).getParent();
        Rectangle box = new Rectangle(menu.getLocationOnScreen(), menu.getSize());
        assertThat(box.contains(MouseInfo.getPointerInfo().getLocation())).isFalse();
        assertThat(session().changes()).isEmpty();
        driver.press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void keys_play_pause_and_step_back() throws Exception {
        driver.press(KeyEvent.VK_SPACE);
        until(() -> session().snapshot().day() > 2);
        driver.press(KeyEvent.VK_SPACE);
        until(() -> !stage.player().isPlaying());
        driver.press(KeyEvent.VK_END);
        until(() -> session().isOver());
        driver.press(KeyEvent.VK_LEFT);
        until(() -> session().snapshot().day() == session().clock().days() - 2);
        driver.press(KeyEvent.VK_HOME);
        until(() -> session().snapshot().day() == -1);
    }

    @Test
    void everything_that_takes_keys_has_a_name_and_is_reached_by_tab() throws Exception {
        List<Component> takers = new ArrayList<>();
        collect(window.frame.getContentPane(), takers);
        assertThat(takers).hasSizeGreaterThan(8);
        assertThat(takers)
                .allSatisfy(taker -> assertThat(taker.getAccessibleContext().getAccessibleName())
                        .isNotBlank());
        List<Component> reached = new ArrayList<>();
        swing(() -> {
            FocusTraversalPolicy order = window.frame.getFocusTraversalPolicy();
            Component at = order.getFirstComponent(window.frame);
            while (!reached.contains(at)) {
                reached.add(at);
                at = order.getComponentAfter(window.frame, at);
            }
        });
        assertThat(reached)
                .containsAll(takers.stream()
                        .filter(Component::isEnabled)
                        .filter(Component::isShowing)
                        .toList());
        Component start = window.frame.getFocusOwner();
        driver.press(KeyEvent.VK_TAB);
        until(() -> window.frame.getFocusOwner() != start);
        Component next = window.frame.getFocusOwner();
        assertThat(next).isSameAs(reached.get((reached.indexOf(start) + 1) % reached.size()));
    }

    @Test
    void views_are_kept_as_pictures(@TempDir Path folder) throws Exception {
        driver.press(KeyEvent.VK_RIGHT);
        until(() -> session().snapshot().day() == 0);
        robot.waitForIdle();
        window.views.writePictures(folder, session().snapshot().date());
        for (WindowView view : window.views.all) {
            String name = view.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-1917-08-18";
            assertThat(Files.readString(folder.resolve(name + ".svg")))
                    .startsWith("<?xml")
                    .contains(view.title());
            assertThat(folder.resolve(name + ".png")).isNotEmptyFile();
            if (view == window.views.map) {
                assertThat(Files.readString(folder.resolve(name + ".svg"))).contains("Moscow", "Petrograd");
            }
            if (view.title().equals("Charts")) {
                assertThat(ImageIO.read(folder.resolve(name + ".png").toFile()).getWidth())
                        .isGreaterThanOrEqualTo(960);
            }
            assertThat(Files.readAllLines(folder.resolve(name + ".csv")).size()).isGreaterThan(1);
        }
    }

    @Test
    void a_chart_is_zoomed_with_the_mouse_and_shown_whole_by_its_menu() throws Exception {
        driver.press(KeyEvent.VK_END);
        until(() -> session().isOver());
        ChartView charts = (ChartView) named("Charts");
        XYPlot plot = (XYPlot) charts.getChart().getPlot();
        Range all = plot.getDomainAxis().getRange();
        SwingUtilities.invokeAndWait(() -> window.frame.setSize(1280, 1000));
        robot.waitForIdle();
        Point corner = charts.getLocationOnScreen();
        robot.mouseMove(corner.x + 150, corner.y + 60);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(corner.x + 200, corner.y + 70);
        robot.mouseMove(corner.x + 250, corner.y + 90);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        until(() -> plot.getDomainAxis().getRange().getLength() < all.getLength() / 2);
        // There is nothing under the mouse until the zoomed chart has been painted.
        until(() ->
                String.valueOf(charts.getToolTipText(moved(charts, 200, 75))).contains("private: "));
        driver.choose(
                () -> {
                    robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
                    robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
                },
                "Show all");
        until(() -> plot.getDomainAxis().getRange().equals(all));
    }

    @Test
    void a_frame_of_the_map_takes_less_than_a_twentieth_of_a_second_of_the_processor() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] millis = new double[1];
        swing(() -> {
            MapView map = window.views.map;
            for (int frame = 0; frame < 60; frame++) {
                long began = clock.getCurrentThreadCpuTime();
                map.paintImmediately(0, 0, map.getWidth(), map.getHeight());
                // The first frames compile the code that paints.
                millis[0] += frame < 30 ? 0 : (clock.getCurrentThreadCpuTime() - began) / 1e6 / 30;
            }
        });
        assertThat(millis[0]).isLessThan(50);
    }

    private static MouseEvent moved(Component part, int x, int y) {
        return new MouseEvent(part, MouseEvent.MOUSE_MOVED, 0, 0, x, y, 0, false);
    }

    private InteractiveSession session() {
        return stage.player().session();
    }

    private double support() {
        return session().snapshots().stream()
                .filter(snapshot -> snapshot.day() >= 0)
                .mapToDouble(snapshot -> snapshot.measure("petrograd_garrison.expressed"))
                .sum();
    }

    private void clickEvent(String id) {
        Point at = Objects.requireNonNull(window.views.timeline.where(id));
        Point corner = window.views.timeline.getLocationOnScreen();
        driver.click(corner.x + at.x, corner.y + at.y);
    }

    private static void collect(Container in, List<Component> found) {
        for (Component part : in.getComponents()) {
            boolean taker = part instanceof AbstractButton
                    || part instanceof JSlider
                    || part instanceof JComboBox
                    || part instanceof WindowView;
            if (taker && part.isFocusable()) {
                found.add(part);
            }
            if (part instanceof Container inner && !(part instanceof JComboBox)) {
                collect(inner, found);
            }
        }
    }
}
