package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.gui.WindowDriver.swing;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.model.ModelParameters;
import smolny.session.InteractiveSession;
import smolny.session.TestSessions;

/** Controls show the parameters and change the session. */
class ControlPanelTest {
    private static Parameter parameter(String id) {
        return Objects.requireNonNull(ModelParameters.ALL.find(id));
    }

    private ControlPanel panel(InteractiveSession session) {
        return new ControlPanel(session, Runnable::run);
    }

    @Test
    void a_typed_value_goes_into_the_session_and_no_row_moves() throws Exception {
        InteractiveSession session = TestSessions.small();
        ControlPanel panel = panel(session);
        swing(() -> ((JComboBox<?>) named(panel, "Which parameters")).setSelectedIndex(2));
        List<String> before = shown(panel);
        assertThat(before).hasSameSizeAs(ModelParameters.ALL.all());
        Parameter last = parameter("congress.no_kadets_width");
        type(panel, last.id(), Double.toString(last.low()));
        assertThat(session.asked(last)).isEqualTo(last.low());
        assertThat(shown(panel)).isEqualTo(before);
        press(panel, "reset " + last.id());
        assertThat(session.since(last)).isEmpty();
        assertThat(shown(panel)).isEqualTo(before);
    }

    @Test
    void a_refused_value_is_taken_back_with_the_reason_beside_it() throws Exception {
        InteractiveSession session = TestSessions.small();
        ControlPanel panel = panel(session);
        Parameter parameter = parameter("drive.grievance");
        JTextField field = (JTextField) named(panel, parameter.id());
        String before = field.getText();
        for (String wrong : List.of("lots", "99", "")) {
            type(panel, parameter.id(), wrong);
            assertThat(field.getText()).isEqualTo(before);
            assertThat(texts(panel)).anyMatch(text -> text.startsWith("'" + wrong + "' is not possible: 0 to 0.5"));
        }
        assertThat(session.changes()).isEmpty();
        type(panel, parameter.id(), "0.1");
        assertThat(texts(panel)).noneMatch(text -> text.contains("not possible"));
    }

    @Test
    void a_change_on_the_last_day_acts_from_the_first_day_or_from_that_day() throws Exception {
        InteractiveSession session = TestSessions.small();
        int last = session.clock().days() - 1;
        session.show(last);
        ControlPanel panel = panel(session);
        Parameter parameter = parameter("conformity");
        type(panel, parameter.id(), "1");
        assertThat(session.since(parameter)).hasValue(0);
        assertThat(texts(panel)).contains("from the first day");
        JComboBox<?> from = (JComboBox<?>) named(panel, "Changes act");
        swing(() -> from.setSelectedIndex(1));
        type(panel, parameter.id(), "2");
        assertThat(session.since(parameter)).hasValue(last);
        assertThat(texts(panel)).contains("from 12 Nov");
        type(panel, "agitators.soviet_side", "20");
        assertThat(session.since(parameter("agitators.soviet_side"))).hasValue(0);
        assertThat(session.waiting()).isEmpty();
    }

    @Test
    void search_finds_among_all_parameters_and_the_changed_ones_can_be_seen_alone() throws Exception {
        InteractiveSession session = TestSessions.small();
        ControlPanel panel = panel(session);
        type(panel, "Search parameters", "no_kadets_width");
        assertThat(shown(panel)).containsExactly("congress.no_kadets_width");
        type(panel, "Search parameters", "no such thing");
        assertThat(shown(panel)).isEmpty();
        type(panel, "Search parameters", "");
        type(panel, "conformity", "1");
        swing(() -> ((JComboBox<?>) named(panel, "Which parameters")).setSelectedIndex(3));
        assertThat(shown(panel)).containsExactly("conformity");
    }

    @Test
    void a_class_sees_fewer_parameters_than_research_and_everything_has_a_name() {
        ControlPanel panel = panel(TestSessions.small());
        long forClass = ModelParameters.ALL.all().stream()
                .filter(parameter -> parameter.level() == ParameterLevel.CLASS)
                .count();
        assertThat(shown(panel)).hasSize((int) forClass);
        for (Component part : WindowDriver.all(panel)) {
            if (part.isFocusable() && (part instanceof AbstractButton || part instanceof JTextField)) {
                assertThat(part.getAccessibleContext().getAccessibleName())
                        .as(part.toString())
                        .isNotBlank();
            }
        }
    }

    private static void type(Container panel, String id, String text) throws Exception {
        swing(() -> {
            JTextField field = (JTextField) named(panel, id);
            field.setText(text);
            field.postActionEvent();
        });
        swing(() -> {});
    }

    private static void press(Container panel, String name) {
        swing(() -> ((AbstractButton) named(panel, name)).doClick(0));
        swing(() -> {});
    }

    private static Component named(Container panel, String name) {
        return WindowDriver.all(panel).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Container panel) {
        return WindowDriver.all(panel).stream()
                .flatMap(part -> part instanceof JLabel label
                        ? Stream.of(label.getText())
                        : part instanceof WrappedText text ? Stream.of(text.getText()) : Stream.empty())
                .toList();
    }

    /** Ids of the parameters whose rows are shown, in their order. */
    private static List<String> shown(Container panel) {
        return WindowDriver.all(panel).stream()
                .filter(part -> part instanceof ParameterRow && part.isVisible())
                .map(row -> ((ParameterRow) row).parameter().id())
                .toList();
    }
}
