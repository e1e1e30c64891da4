package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.isShown;
import static smolny.gui.WindowDriver.named;
import static smolny.gui.WindowDriver.swing;
import static smolny.gui.WindowDriver.until;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.model.ModelParameters;
import smolny.output.EnsembleSpec;
import smolny.report.WhatIfFolder;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;

/** What the window saves and asks before it does; needs a display. */
@EnabledIf("smolny.gui.WindowTest#displayed")
class WindowFilesTest {
    private static final String CHOOSER = "Choose a place";
    private static final String NAME = "File name: lower-case letters, digits and hyphens";

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
        session().set(Objects.requireNonNull(ModelParameters.ALL.find("drive.grievance")), 0, 0);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private InteractiveSession session() {
        return window.playback.player().session();
    }

    @Test
    void a_what_if_is_saved_by_its_name_alone_and_then_stands_in_menu_and_title() throws Exception {
        save("less-hunger", folder);
        driver.answer("Saved: ", KeyEvent.VK_ENTER);
        Path file = folder.resolve("less-hunger.yaml");
        until(() -> window.frame.getTitle().contains("saved as less-hunger.yaml"));
        assertThat(Scenarios.check(file)).isEmpty();
        assertThat(window.playback.isUnsaved()).isFalse();
        JMenu recent = (JMenu) menu("Recent");
        swing(() -> recent.setSelected(true));
        assertThat(List.of(recent.getMenuComponents()))
                .extracting(Component::getName)
                .contains("less-hunger.yaml");

        // Again under the same name: Enter alone replaces nothing.
        session().drop("garrison-removal-order");
        String before = Files.readString(file);
        save("less-hunger", folder);
        driver.answer("Replace ", KeyEvent.VK_ENTER);
        leaveForm();
        assertThat(file).hasContent(before);
    }

    @Test
    void files_of_the_library_are_never_replaced() throws Exception {
        Path file = Scenarios.library().resolve("no-kornilov-revolt.yaml");
        String before = Files.readString(file);
        save("no-kornilov-revolt", Scenarios.library());
        driver.answer("it belongs to the program", KeyEvent.VK_ENTER);
        leaveForm();
        assertThat(file).hasContent(before);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_another_can_be_chosen() throws Exception {
        save("less-hunger", Path.of("/proc/nowhere"));
        driver.answer("Choose another folder", KeyEvent.VK_ENTER);
        until(() -> isShown(NAME) && named(NAME).isFocusOwner());
        driver.type("Folder", folder.toString());
        driver.press(KeyEvent.VK_ENTER);
        driver.answer("Saved: ", KeyEvent.VK_ENTER);
        assertThat(folder.resolve("less-hunger.yaml")).isNotEmptyFile();
    }

    @Test
    void what_ifs_stand_in_the_groups_of_the_librarys_own_table() {
        Map<String, List<String>> groups = ScenarioMenu.groups();
        assertThat(groups.get("The revolt of August")).contains("no-kornilov-revolt", "kornilov-wins");
        assertThat(groups.values().stream().flatMap(List::stream).map(name -> name + ".yaml"))
                .allMatch(name -> Files.exists(Scenarios.library().resolve(name)))
                .hasSizeGreaterThan(15);
    }

    @Test
    void pictures_go_into_a_new_folder_and_never_over_older_ones() throws Exception {
        Path pictures = folder.resolve("pictures");
        choosePlace(pictures);
        driver.answer("Saved: " + pictures, KeyEvent.VK_ENTER);
        assertThat(pictures.resolve("map-1917-08-17.png")).isNotEmptyFile();
        assertThat(pictures.resolve("charts-1917-08-17.csv")).isNotEmptyFile();
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        choosePlace(taken);
        driver.answer("is there already. Choose another name.", KeyEvent.VK_ENTER);
        until(() -> isShown(CHOOSER));
        driver.answer("File Name:", KeyEvent.VK_ESCAPE);
        assertThat(taken).hasContent("mine");
    }

    /** Opens the dialog for pictures with its keys, names a folder, and presses Save. */
    private void choosePlace(Path place) throws Exception {
        driver.focus(window.views.map);
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_S);
        until(() -> isShown(CHOOSER));
        JFileChooser chooser = (JFileChooser) named(CHOOSER);
        driver.type(
                WindowDriver.all(chooser).stream()
                        .filter(JTextField.class::isInstance)
                        .map(JTextField.class::cast)
                        .findFirst()
                        .orElseThrow(),
                place.toString());
        Component save = WindowDriver.all(chooser).stream()
                .filter(part -> part instanceof JButton button && "Save".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        until(() -> {
            driver.clickIfShown(save);
            return !chooser.isShowing();
        });
    }

    @Test
    void how_sure_shows_bands_and_the_answer_and_saves_a_report() throws Exception {
        window.playback.player().show(40);
        until(() -> session().snapshot().day() == 40);
        HowSureDialog.Request all =
                HowSureDialog.Request.of(session(), session().baseline().join());
        assertThat(all.request().parameterSets()).isNotEmpty();
        assertThat(all.request().target().day()).isEqualTo(40);
        HowSureDialog.Request few = few(all);
        swing(() -> HowSureDialog.open(window.frame, few));
        until(() -> isShown("Bands"));
        assertThat(((JTextArea) named("Answer")).getText())
                .contains("Drive: grievance becomes 0", "from 2 pairs of runs");
        Path report = folder.resolve("report");
        HowSureDialog dialog =
                (HowSureDialog) Objects.requireNonNull(SwingUtilities.getWindowAncestor(named("Answer")));
        swing(() -> dialog.write(report));
        driver.answer("Saved: ", KeyEvent.VK_ENTER);
        assertThat(report.resolve(WhatIfFolder.PAGE)).isNotEmptyFile();
    }

    @Test
    void how_sure_can_be_cancelled() throws Exception {
        HowSureDialog.Request all =
                HowSureDialog.Request.of(session(), session().baseline().join());
        swing(() -> HowSureDialog.open(window.frame, all));
        until(() -> isShown("Progress"));
        swing(() -> ((AbstractButton) named("Cancel")).doClick());
        until(() -> !isShown("Progress"));
        until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("how sure")));
    }

    /** The same with two pairs and one run of each version in the report. */
    private static HowSureDialog.Request few(HowSureDialog.Request all) {
        WhatIfRequest request = all.request();
        return new HowSureDialog.Request(
                new WhatIfRequest(
                        request.before(), request.after(), request.target(), request.outcomes(), StoppingRule.after(2)),
                all.question(),
                new WhatIfFolder(one(all.folder().before()), one(all.folder().after())));
    }

    private static EnsembleSpec one(EnsembleSpec spec) {
        return new EnsembleSpec(spec.loaded(), spec.spec(), 1, spec.settings(), spec.command());
    }

    private void save(String name, Path into) throws Exception {
        driver.focus(window.views.map);
        driver.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        until(() -> isShown(NAME) && named(NAME).isFocusOwner());
        swing(() -> ((JTextField) named("Folder")).setText(into.toString()));
        driver.keys(name);
        until(() -> ((JTextField) named(NAME)).getText().equals(name));
        driver.press(KeyEvent.VK_ENTER);
    }

    private void leaveForm() throws InterruptedException {
        driver.answer("File name:", KeyEvent.VK_ESCAPE);
    }

    private Component menu(String name) {
        return WindowDriver.all(window.frame.getJMenuBar().getMenu(0).getPopupMenu()).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }
}
