package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.model.ModelParameters;
import smolny.session.InteractiveSession;
import smolny.session.TestSessions;

/** Controls show the parameters and change the session. */
class ControlPanelTest {
    private final List<String> said = new ArrayList<>();

    private static Parameter parameter(String id) {
        return Objects.requireNonNull(ModelParameters.ALL.find(id));
    }

    @Test
    void a_typed_value_goes_into_the_session_and_stands_first_until_it_is_reset() throws Exception {
        InteractiveSession session = TestSessions.small();
        BackgroundWorker worker = new BackgroundWorker(no -> said.add(no.toString()));
        ControlPanel panel = new ControlPanel(session, worker);
        SwingUtilities.invokeAndWait(() -> panel.showLevel(ParameterLevel.RESEARCH));
        assertThat(fields(panel)).hasSameSizeAs(ModelParameters.ALL.all());
        Parameter last = parameter("congress.no_kadets_width");
        type(panel, last.id(), Double.toString(last.low()));
        settle(worker);
        assertThat(session.asked(last)).isEqualTo(last.low());
        assertThat(fields(panel).get(0)).isEqualTo(last.id());
        type(panel, last.id(), "many");
        settle(worker);
        assertThat(session.changes()).hasSize(1);
        press(panel, "reset " + last.id());
        settle(worker);
        assertThat(session.asked(last))
                .isEqualTo(session.config()
                        .base()
                        .scenario()
                        .values()
                        .estimate(last)
                        .value());
        assertThat(fields(panel).get(0)).isNotEqualTo(last.id());
        press(panel, "Undo");
        settle(worker);
        assertThat(session.changes()).hasSize(1);
        assertThat(said).isEmpty();
    }

    @Test
    void a_class_sees_fewer_parameters_than_research_and_everything_has_a_name() {
        ControlPanel panel = new ControlPanel(TestSessions.small(), new BackgroundWorker(no -> {}));
        long forClass = ModelParameters.ALL.all().stream()
                .filter(parameter -> parameter.level() == ParameterLevel.CLASS)
                .count();
        assertThat(fields(panel)).hasSize((int) forClass);
        for (Component part : all(panel)) {
            if (part.isFocusable() && (part instanceof AbstractButton || part instanceof JTextField)) {
                assertThat(part.getAccessibleContext().getAccessibleName())
                        .as(part.toString())
                        .isNotBlank();
            }
        }
    }

    private static void settle(BackgroundWorker worker) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        worker.ask(() -> true, yes -> done.countDown());
        done.await();
        SwingUtilities.invokeAndWait(() -> {});
    }

    private static void type(Container panel, String id, String text)
            throws InvocationTargetException, InterruptedException {
        SwingUtilities.invokeAndWait(() -> {
            JTextField field = (JTextField) named(panel, id);
            field.setText(text);
            field.postActionEvent();
        });
    }

    private static void press(Container panel, String name) throws InvocationTargetException, InterruptedException {
        SwingUtilities.invokeAndWait(() -> ((AbstractButton) named(panel, name)).doClick(0));
    }

    private static Component named(Container panel, String name) {
        return all(panel).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Container panel) {
        return all(panel).stream()
                .filter(ParameterRow.class::isInstance)
                .map(row -> all((Container) row).stream()
                        .map(Component::getName)
                        .filter(name -> name != null && name.startsWith("reset "))
                        .findFirst()
                        .orElseThrow()
                        .substring("reset ".length()))
                .toList();
    }

    private static List<Component> all(Container panel) {
        List<Component> parts = new ArrayList<>();
        for (Component part : panel.getComponents()) {
            parts.add(part);
            if (part instanceof Container inner) {
                parts.addAll(all(inner));
            }
        }
        return parts;
    }
}
