package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.isShown;
import static smolny.gui.WindowDriver.named;
import static smolny.gui.WindowDriver.swing;
import static smolny.gui.WindowDriver.until;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.world.PopulationScale;
import smolny.session.InteractiveSession;

/** Changes made in the window with real clicks and keys; needs a display. */
@EnabledIf("smolny.gui.WindowTest#displayed")
class WindowChangesTest {
    private static final String GRIEVANCE = "drive.grievance";

    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    @BeforeEach
    void open() throws Exception {
        driver = new WindowDriver();
        window = driver.open(Path.of("scenarios", "october-1917.yaml"));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private InteractiveSession session() {
        return window.playback.player().session();
    }

    private static Parameter parameter(String id) {
        return Objects.requireNonNull(ModelParameters.ALL.find(id));
    }

    @Test
    void after_a_control_is_dragged_rows_and_focus_stay_and_space_plays() throws Exception {
        driver.press(KeyEvent.VK_END);
        until(() -> session().isOver());
        List<Point> before = places();
        JSlider slider = (JSlider) named(GRIEVANCE + " slider");
        drag(slider);
        until(() -> session().changes().size() == 1);
        assertThat(session().since(parameter(GRIEVANCE))).hasValue(0);
        assertThat(session().isOver()).isTrue();
        driver.robot().waitForIdle();
        assertThat(places()).isEqualTo(before);
        assertThat(window.frame.getFocusOwner()).isSameAs(slider);
        driver.press(KeyEvent.VK_SPACE);
        until(() -> window.playback.player().isPlaying());
        driver.press(KeyEvent.VK_SPACE);
        until(() -> !window.playback.player().isPlaying());
    }

    @Test
    void space_plays_with_the_focus_on_a_button_which_enter_presses_and_escape_leaves_a_field() throws Exception {
        Component projector = named("Projector");
        driver.focus(projector);
        driver.press(KeyEvent.VK_SPACE);
        until(() -> window.playback.player().isPlaying());
        driver.press(KeyEvent.VK_SPACE);
        until(() -> !window.playback.player().isPlaying());
        assertThat(named("Charts").isShowing()).isTrue();
        JTextField field = (JTextField) named(GRIEVANCE);
        String value = field.getText();
        driver.type(GRIEVANCE, " 9");
        driver.press(KeyEvent.VK_ESCAPE);
        until(() -> !field.isFocusOwner());
        assertThat(field.getText()).isEqualTo(value);
        assertThat(window.playback.player().isPlaying()).isFalse();
        assertThat(session().changes()).isEmpty();
    }

    @Test
    void six_controls_and_two_charts_with_numbers_are_seen_together_at_1366_by_768() throws Exception {
        swing(() -> {
            window.frame.setSize(1366, 768);
            window.frame.validate();
        });
        driver.robot().waitForIdle();
        long whole = WindowDriver.all(window.frame).stream()
                .filter(part -> part instanceof ParameterRow && part.isShowing())
                .filter(row -> seen(row).height == row.getHeight())
                .count();
        assertThat(whole).isGreaterThanOrEqualTo(6);
        ChartView charts = (ChartView) named("Charts");
        CombinedDomainXYPlot plot = (CombinedDomainXYPlot) charts.getChart().getPlot();
        int plots = plot.getSubplots().size();
        assertThat(plots).isGreaterThanOrEqualTo(2);
        swing(() -> charts.paintImmediately(0, 0, charts.getWidth(), charts.getHeight()));
        for (int at = 0; at < plots; at++) {
            double height = charts.getChartRenderingInfo()
                    .getPlotInfo()
                    .getSubplotInfo(at)
                    .getDataArea()
                    .getHeight();
            assertThat(height).as("pixels of plot " + at).isGreaterThan(40);
        }
    }

    @Test
    void nothing_is_cut_short_nor_covered_in_a_small_window() throws Exception {
        for (int[] size : new int[][] {{1366, 768}, {1024, 700}, {700, 500}}) {
            swing(() -> {
                window.frame.setSize(size[0], size[1]);
                window.frame.validate();
            });
            driver.robot().waitForIdle();
            assertThat(allInside(window.frame.getContentPane()))
                    .as("cut short at " + size[0])
                    .isEmpty();
            for (String name : List.of("Play", "Undo", "How sure", "Projector", "Show days to come", "Groups")) {
                JComponent part = (JComponent) named(name);
                // The smallest window leaves no room above the charts: the menu has the same.
                boolean aboveCharts = SwingUtilities.getAncestorOfClass(JTabbedPane.class, part) != null;
                assertThat(part.getVisibleRect().getSize().equals(part.getSize()) || (aboveCharts && size[0] < 1024))
                        .as(name + " at " + size[0])
                        .isTrue();
            }
            driver.choose(() -> driver.press(KeyEvent.VK_ALT, KeyEvent.VK_V), "Groups \u2026");
            until(() -> WindowDriver.item("Petrograd garrison") != null);
            driver.press(KeyEvent.VK_ESCAPE);
            until(() -> WindowDriver.item("Petrograd garrison") == null);
            ChartView charts = (ChartView) named("Charts");
            swing(() -> charts.paintImmediately(0, 0, charts.getWidth(), charts.getHeight()));
            assertThat(charts.getScreenDataArea().getHeight()).isGreaterThan(40);
            assertThat(charts.getScreenDataArea().getWidth()).isGreaterThan(60);
        }
    }

    /** Words that are shown narrower than they are, and controls that stand on one another. */
    private static List<String> allInside(Container root) {
        List<Component> shown = WindowDriver.all(root).stream()
                .filter(part -> part.isShowing() && (part instanceof JLabel || part instanceof AbstractButton))
                .filter(part -> ((JComponent) part).getVisibleRect().height > part.getHeight() / 2)
                .toList();
        List<String> found = new ArrayList<>();
        for (Component part : shown) {
            if (part.getWidth() < part.getPreferredSize().width) {
                found.add(part + " is cut short");
            }
            Rectangle box = new Rectangle(part.getLocationOnScreen(), part.getSize());
            shown.stream()
                    .filter(other -> other != part
                            && box.intersects(new Rectangle(other.getLocationOnScreen(), other.getSize())))
                    .forEach(other -> found.add(part + " covers " + other));
        }
        return found;
    }

    @Test
    void what_does_one_thing_stands_there_once() {
        for (String name : List.of("Start over", "Undo", "Redo")) {
            assertThat(WindowDriver.allShown()
                            .filter(part -> part instanceof AbstractButton button
                                    && (name.equals(button.getName()) || name.equals(button.getText()))))
                    .hasSize(1);
        }
        assertThat(WindowDriver.allShown()
                        .filter(part -> part instanceof AbstractButton)
                        .map(part -> ((AbstractButton) part).getText()))
                .isNotEmpty()
                .noneMatch("Start again"::equals);
    }

    @Test
    void an_event_is_moved_to_a_day_chosen_from_a_list_with_the_keys_alone() throws Exception {
        TimelineView line = window.views.timeline;
        driver.focus(line);
        String title = session().config().base().chronicle().stream()
                .filter(entry -> entry.id().equals("garrison-removal-order"))
                .findFirst()
                .orElseThrow()
                .titles()
                .get("en");
        for (int tried = 0; tried < 200 && !chosen(line).contains(title); tried++) {
            driver.press(KeyEvent.VK_DOWN);
        }
        assertThat(chosen(line)).contains(title);
        driver.press(KeyEvent.VK_ENTER);
        until(() -> WindowDriver.item("Move it to another day \u2026") != null);
        until(() -> {
            if (!isArmed("Move it to another day \u2026")) {
                driver.press(KeyEvent.VK_DOWN);
            }
            return isArmed("Move it to another day \u2026");
        });
        driver.press(KeyEvent.VK_ENTER);
        until(() -> WindowDriver.allShown().anyMatch(JList.class::isInstance));
        driver.robot().waitForIdle();
        driver.press(KeyEvent.VK_DOWN);
        driver.press(KeyEvent.VK_ENTER);
        until(() -> session().changes().size() == 1);
        assertThat(session().changes().get(0).scriptLine()).startsWith("move garrison-removal-order 1917-10-");
        assertThat(session().changes().get(0).scriptLine()).doesNotEndWith("1917-10-06");
    }

    @Test
    void shift_with_the_keys_up_and_down_also_reaches_the_agitators() throws Exception {
        driver.press(KeyEvent.VK_RIGHT);
        until(() -> session().snapshot().day() == 0);
        MapView map = window.views.map;
        driver.focus(map);
        driver.press(KeyEvent.VK_DOWN);
        assertThat(chosen(map)).contains("of deputies for soviet power");
        for (int tried = 0; tried < 20 && !chosen(map).contains("An agitator"); tried++) {
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_UP);
        }
        assertThat(chosen(map)).contains("An agitator for ");
        String first = chosen(map);
        for (int tried = 0; tried < 20 && chosen(map).equals(first); tried++) {
            driver.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
        }
        assertThat(chosen(map)).isNotEqualTo(first);
        driver.press(KeyEvent.VK_ENTER);
        until(() -> WindowDriver.allShown().anyMatch(Inspector.class::isInstance));
    }

    private static String chosen(Component view) {
        return String.valueOf(view.getAccessibleContext().getAccessibleName());
    }

    private static boolean isArmed(String item) {
        JMenuItem there = WindowDriver.item(item);
        return there != null && there.isArmed();
    }

    @Test
    void a_change_is_simulated_to_the_end_at_once_and_the_days_to_come_can_be_hidden() throws Exception {
        driver.press(KeyEvent.VK_RIGHT);
        until(() -> session().snapshot().day() == 0);
        type(GRIEVANCE, "0");
        until(() -> session().changes().size() == 1);
        until(() -> session().simulated().size() == session().clock().days() + 1);
        assertThat(session().snapshot().day()).isZero();
        until(() -> !window.playback.state().baseline().isEmpty());
        assertThat(window.playback.state().drawn()).hasSize(session().clock().days());
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
        until(() -> window.playback.state().drawn().size() == 1);
        assertThat(window.playback.state().baselineOf(day -> day.measure("government.credibility")))
                .hasSize(1);
    }

    @Test
    void another_seed_or_scale_keeps_the_changes() throws Exception {
        type(GRIEVANCE, "0");
        until(() -> session().changes().size() == 1);
        InteractiveSession before = session();
        window.playback.rerun(PopulationScale.CLASS, 8);
        until(() -> session() != before);
        assertThat(session().spec().seed()).isEqualTo(8);
        assertThat(session().changes()).isEqualTo(before.changes());
    }

    @Test
    void nobody_leaves_changes_behind_without_a_question() throws Exception {
        type(GRIEVANCE, "0");
        until(() -> session().changes().size() == 1);
        until(() -> window.frame.getTitle().contains("not saved"));
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
        driver.answer("have not been saved", KeyEvent.VK_ESCAPE);
        assertThat(window.frame.isShowing()).isTrue();
        assertThat(session().changes()).hasSize(1);
    }

    @Test
    void long_work_shows_a_sign_and_short_work_none() throws Exception {
        assertThat(isShown("Working")).isFalse();
        CompletableFuture<Boolean> work = new CompletableFuture<>();
        window.playback.player().act(work::join);
        until(() -> isShown("Working"));
        work.complete(true);
        until(() -> !isShown("Working"));
    }

    @Test
    void keys_do_nothing_while_the_scenario_is_being_opened() throws Exception {
        List<Throwable> thrown = new ArrayList<>();
        swing(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure)));
        MainWindow[] early = new MainWindow[1];
        swing(() -> {
            early[0] = new MainWindow(new ScenarioMenu(Map::of), new CompletableFuture<>());
            early[0].open();
        });
        until(() -> early[0].frame.isFocused());
        for (int key : new int[] {KeyEvent.VK_RIGHT, KeyEvent.VK_SPACE, KeyEvent.VK_END, KeyEvent.VK_LEFT}) {
            driver.press(key);
        }
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_R);
        swing(early[0].frame::dispose);
        assertThat(thrown).isEmpty();
    }

    private static List<Point> places() {
        return WindowDriver.allShown()
                .filter(ParameterRow.class::isInstance)
                .map(Component::getLocationOnScreen)
                .toList();
    }

    private static Rectangle seen(Component row) {
        JViewport port = (JViewport) Objects.requireNonNull(SwingUtilities.getAncestorOfClass(JViewport.class, row));
        return SwingUtilities.convertRectangle(row.getParent(), row.getBounds(), port)
                .intersection(new Rectangle(port.getSize()));
    }

    private void drag(JSlider slider) {
        Point corner = slider.getLocationOnScreen();
        int y = corner.y + slider.getHeight() / 2;
        double share = slider.getValue() / (double) slider.getMaximum();
        driver.robot().mouseMove(corner.x + 8 + (int) (share * (slider.getWidth() - 16)), y);
        driver.robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
        driver.robot().mouseMove(corner.x + 12, y);
        driver.robot().mouseMove(corner.x + 8, y);
        driver.robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void type(String id, String value) throws InterruptedException {
        driver.type(id, value);
        driver.press(KeyEvent.VK_ENTER);
    }
}
