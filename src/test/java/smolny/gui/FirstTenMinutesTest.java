package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.isShown;
import static smolny.gui.WindowDriver.named;
import static smolny.gui.WindowDriver.says;
import static smolny.gui.WindowDriver.swing;
import static smolny.gui.WindowDriver.until;

import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import smolny.session.InteractiveSession;

/**
 * What a teacher does first, with real clicks and keys: play, drop the revolt, turn controls, compare, ask how sure it is, save,
 * reopen, quit with changes. With {@code -Dpictures=FOLDER} a picture of each step is kept.
 */
@EnabledIf("smolny.gui.WindowTest#displayed")
class FirstTenMinutesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

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

    @Test
    void a_teacher_plays_changes_compares_saves_reopens_and_quits() throws Exception {
        picture("1-eve");
        driver.press(KeyEvent.VK_SPACE);
        until(() -> session().snapshot().day() > 3);
        driver.press(KeyEvent.VK_SPACE);
        until(() -> !window.playback.player().isPlaying());
        dropTheRevolt();
        turn("drive.grievance", "0.1", 20, 0);
        turn("conformity", "2", 45, 1);
        turn("meetings.rate", "2", 86, 1);
        until(() -> session().simulated().size() == session().clock().days() + 1);
        assertThat(session().changes()).hasSize(4);
        compare();
        driver.press(KeyEvent.VK_F2);
        until(() -> isShown("Progress"));
        picture("5-how-sure");
        driver.click(named("Cancel"));
        until(() -> !isShown("Progress"));
        projector();
        saveAndReopen();
        swing(() -> session().drop("garrison-removal-order"));
        until(() -> window.frame.getTitle().contains("not saved"));
        focus();
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
        until(() -> says("Your changes have not been saved."));
        picture("8-quit");
        driver.answer("Your changes have not been saved.", KeyEvent.VK_ESCAPE);
        assertThat(window.frame.isShowing()).isTrue();
    }

    private void dropTheRevolt() throws Exception {
        Point at = Objects.requireNonNull(window.views.timeline.where("Kornilov revolt"));
        Point corner = window.views.timeline.getLocationOnScreen();
        driver.choose(() -> driver.click(corner.x + at.x, corner.y + at.y), "Drop all of it");
        until(() -> session().changes().size() == 1);
        assertThat(session().isDropped("march-on-petrograd")).isTrue();
        assertThat(session().isDropped("kornilov-dismissed")).isTrue();
        until(() -> session().simulated().size() == session().clock().days() + 1);
        driver.robot().waitForIdle();
        picture("2-without-the-revolt");
    }

    private void turn(String id, String value, int day, int from) throws Exception {
        int before = session().changes().size();
        window.playback.player().show(day);
        until(() -> session().snapshot().day() == day);
        driver.robot().waitForIdle();
        swing(() -> ((JComboBox<?>) named("Changes act")).setSelectedIndex(from));
        driver.type(id, value);
        driver.press(KeyEvent.VK_ENTER);
        until(() -> session().changes().size() == before + 1);
    }

    private void compare() throws Exception {
        swing(() -> window.views.chamber.choose("petrograd_soviet"));
        until(() -> !window.playback.player().isBusy());
        driver.robot().waitForIdle();
        ViewState now = window.playback.state();
        assertThat(now.changed()).isTrue();
        assertThat(now.unchanged(day -> day.measure("petrograd_garrison.expressed"))
                        + now.unchanged(day -> day.measure("petrograd_soviet.private")))
                .contains("unchanged: ");
        picture("3-three-controls");
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
        driver.robot().waitForIdle();
        picture("4-hidden");
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
    }

    private void projector() throws Exception {
        focus();
        Font small = named("drive.grievance").getFont();
        List<Rectangle> rows = rows();
        JPanel about = new JPanel();
        about.setName("About");
        swing(() -> {
            window.views.aside("About", about);
            window.views.open("About");
        });
        driver.press(KeyEvent.VK_P);
        until(() -> !about.isShowing());
        driver.robot().waitForIdle();
        picture("6-projector-map");
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_6);
        driver.robot().waitForIdle();
        picture("6-projector-controls");
        assertThat(WindowDriver.allShown()
                        .filter(ParameterRow.class::isInstance)
                        .flatMap(row -> WindowDriver.all((Container) row).stream()))
                .allMatch(part -> part.getFont().getSize2D() > 1.2 * small.getSize2D());
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_4);
        driver.robot().waitForIdle();
        picture("6-projector-charts");
        assertThat(List.of("Speed", "Undo", "Redo", "Projector", "New Style", "Groups", "How sure"))
                .allMatch(WindowDriver::isShown);
        driver.press(KeyEvent.VK_P);
        driver.robot().waitForIdle();
        assertThat(List.of("About", "New Style", "drive.grievance")).allMatch(WindowDriver::isShown);
        assertThat(rows()).isEqualTo(rows);
        picture("6-screen-again");
    }

    private static List<Rectangle> rows() {
        return WindowDriver.allShown()
                .filter(ParameterRow.class::isInstance)
                .map(Component::getBounds)
                .toList();
    }

    private void saveAndReopen() throws Exception {
        focus();
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        until(() -> isShown("Folder"));
        swing(() -> ((JTextField) named("Folder")).setText(folder.toString()));
        picture("7-save");
        driver.press(KeyEvent.VK_ENTER);
        driver.answer("Saved: ", KeyEvent.VK_ENTER);
        until(() -> window.frame.getTitle().contains("saved as my-what-if.yaml"));
        InteractiveSession before = session();
        JMenu recent =
                (JMenu) WindowDriver.all(window.frame.getJMenuBar().getMenu(0).getPopupMenu()).stream()
                        .filter(part -> "Recent".equals(part.getName()))
                        .findFirst()
                        .orElseThrow();
        swing(() -> {
            recent.setSelected(true);
            ((JMenuItem) recent.getMenuComponent(0)).doClick();
        });
        until(() -> session() != before);
        until(() -> session().simulated().size() == session().clock().days() + 1);
        assertThat(session().simulated().get(87).measures())
                .isEqualTo(before.simulated().get(87).measures());
        until(() -> window.playback.state().changed());
        picture("7-reopened");
    }

    private void focus() throws InterruptedException {
        driver.focus(window.views.map);
    }

    private void picture(String name) throws IOException {
        String keep = System.getProperty("pictures", "");
        if (!keep.isEmpty()) {
            driver.robot().waitForIdle();
            Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            ImageIO.write(
                    driver.robot().createScreenCapture(all),
                    "png",
                    Path.of(keep).resolve(name + ".png").toFile());
        }
    }
}
