package smolny.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import smolny.chart.DayLine;
import smolny.experiment.explain.Contribution;
import smolny.model.ModelParameters;
import smolny.scenario.ChronicleEntry;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;
import smolny.session.TestSessions;

/** Everything that can be clicked opens, and says what the snapshot holds. */
class InspectorTest {
    private static final InteractiveSession SESSION = TestSessions.small();

    @BeforeAll
    static void live() {
        SESSION.show(45);
    }

    private static Inspector inspector(Supplier<InspectorContent> content) {
        return new Inspector(content, List::of, new BackgroundWorker(no -> {}));
    }

    @Test
    void everything_there_is_opens_and_has_a_name() {
        InspectorText text = text(SESSION);
        DaySnapshot snapshot = SESSION.snapshot();
        for (ChronicleEntry entry : SESSION.loaded().chronicle()) {
            named(inspector(() -> text.event(entry.id())));
        }
        SESSION.loaded().scenario().setting().bodies().forEach(body -> named(inspector(() -> text.body(body.id()))));
        for (int at = 0; at < snapshot.units().size(); at += 40) {
            assertThat(text.unit(snapshot.units().get(at).info().id()).sentences())
                    .isNotEmpty();
        }
        named(inspector(() -> text.seat(snapshot.seats().get(0).info().id())));
        named(inspector(() -> text.agitator(snapshot.agitators().get(0).id())));
        assertThatThrownBy(() -> text.unit("nobody")).isInstanceOf(NoSuchElementException.class);
    }

    private static void named(JPanel panel) {
        assertThat(panel.getAccessibleContext().getAccessibleName()).isNotBlank();
        assertThat(panel.getAccessibleContext().getAccessibleDescription()).isNotBlank();
    }

    @Test
    void an_inspector_keeps_to_the_day_that_is_shown() {
        InteractiveSession session = TestSessions.small();
        session.show(3);
        String id = session.snapshot().units().get(3).info().id();
        Inspector inspector = inspector(() -> text(session).unit(id));
        String before = inspector.getAccessibleContext().getAccessibleDescription();
        session.show(45);
        assertThat(inspector.getAccessibleContext().getAccessibleDescription()).isEqualTo(before);
        inspector.refresh();
        assertThat(inspector.getAccessibleContext().getAccessibleDescription())
                .isNotEqualTo(before)
                .isEqualTo(String.join(" ", text(session).unit(id).sentences()));
    }

    @Test
    void the_parts_of_a_units_story_add_up_to_what_its_people_did() {
        DaySnapshot.UnitState unit = SESSION.snapshot().units().get(3);
        InspectorContent content = text(SESSION).unit(unit.info().id());
        List<Contribution> parts =
                Objects.requireNonNull(content.explanation()).parts().get();
        assertThat(parts).isNotNull().isNotEmpty();
        DayLine shown = Objects.requireNonNull(content.chart()).lines().get(1);
        assertThat(shown.values()).hasSize(46).last().isEqualTo(unit.expressed());
    }

    @Test
    void a_soviet_tells_its_votes_beside_the_record() {
        InspectorContent content = text(SESSION).body("petrograd_soviet");
        assertThat(content.sentences()).anyMatch(sentence -> sentence.contains("(recorded: "));
        assertThat(Objects.requireNonNull(content.explanation()).parts().get()).isNotEmpty();
    }

    @Test
    void a_deputy_who_was_elected_again_is_not_said_to_have_been_replaced_by_nobody() {
        List<String> all = SESSION.snapshot().seats().stream()
                .filter(seat -> seat.electedDay() >= 0)
                .map(seat ->
                        String.join(" ", text(SESSION).seat(seat.info().id()).sentences()))
                .toList();
        assertThat(all).isNotEmpty().noneMatch(words -> words.contains("Nobody else has held the seat"));
    }

    @Test
    void an_event_that_was_dropped_says_so_and_can_be_restored() {
        InteractiveSession session = TestSessions.small();
        session.drop("garrison-removal-order");
        InspectorContent dropped = text(session).event("garrison-removal-order");
        assertThat(dropped.sentences().get(0)).startsWith("Dropped");
        session.restore("garrison-removal-order");
        InspectorContent again = text(session).event("garrison-removal-order");
        assertThat(again.sentences().get(0)).isEqualTo("It has not happened yet.");
    }

    @Test
    void a_unit_and_a_deputy_stand_beside_their_state_in_the_unchanged_run() {
        InteractiveSession session = TestSessions.small();
        session.show(60);
        session.set(Objects.requireNonNull(ModelParameters.ALL.find("drive.grievance")), 0, 0);
        session.baseline().join();
        InspectorText text = text(session);
        List<String> units = session.snapshot().units().stream()
                .map(unit -> String.join(" ", text.unit(unit.info().id()).sentences()))
                .toList();
        assertThat(units)
                .anyMatch(words -> words.matches("(?s)\\d+ % \\(unchanged: \\d+ %\\) of its people support.*"))
                .anyMatch(words -> words.matches("(?s).*\\d+ % \\(unchanged: \\d+ %\\) showed support.*"));
        List<String> seats = session.snapshot().seats().stream()
                .map(seat -> String.join(" ", text.seat(seat.info().id()).sentences()))
                .toList();
        assertThat(seats).anyMatch(words -> words.contains("Unchanged: the deputy is "));
        DayLine line = Objects.requireNonNull(
                        text.unit(session.snapshot().units().get(3).info().id()).chart())
                .lines()
                .get(0);
        assertThat(line.unchanged()).hasSize(session.clock().days()).isNotEqualTo(line.values());
    }

    private static InspectorText text(InteractiveSession session) {
        return new InspectorText(session, ViewState.of(session, true));
    }
}
