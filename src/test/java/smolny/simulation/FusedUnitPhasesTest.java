package smolny.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.Snapshot;
import smolny.model.event.Scenario;
import smolny.model.observer.RunEvent;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.phase.UnitPhase;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** However few units are taken at a time, it is the same day. */
class FusedUnitPhasesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 41, 1_000, 1_000_000})
    void so_many_persons_at_a_time_come_to_the_same_as_phase_by_phase(int persons) {
        Diary once = new Diary();
        Diary together = new Diary();
        World plain = Sketch.whole().livedBy(day(once), 1917, once);
        World cut = Sketch.whole().livedBy(FusedUnitPhases.fuse(day(together), persons), 1917, together);
        assertThat(Snapshot.of(cut)).isEqualTo(Snapshot.of(plain));
        assertThat(told(together)).isNotEmpty().isEqualTo(told(once));
    }

    @Test
    void only_phases_of_units_are_put_together() {
        List<Phase> steps = FusedUnitPhases.fuse(day(new Diary()));
        assertThat(steps)
                .extracting(Phase::name)
                .contains("DriveUpdate, Meetings, AttitudeUpdate, DeputyUpdate, Recall", "Agitation", "SovietSessions");
        assertThat(steps).noneMatch(UnitPhase.class::isInstance);
    }

    @Test
    void a_phase_that_fails_among_others_is_named() {
        List<Phase> steps = FusedUnitPhases.fuse(List.of(new Fails()));
        World world = Sketch.whole().founded(1);
        assertThatThrownBy(() -> steps.get(0).run(world, new StepContext(3, Dice.of(1, 0))))
                .isInstanceOfSatisfying(SimulationFailure.class, told -> {
                    assertThat(told.phase()).isEqualTo("Fails");
                    assertThat(told.day()).isEqualTo(3);
                })
                .hasMessageContaining("no bread");
    }

    private static List<Phase> day(Diary diary) {
        Scenario scenario = Sketch.whole().scenario();
        return List.copyOf(DailySchedule.inOrder(scenario.events(), scenario.conditional(), diary)
                .keySet());
    }

    /** Facts in words that hold for either of the two worlds. */
    private static List<String> told(Diary diary) {
        return diary.facts.stream().map(FusedUnitPhasesTest::inWords).toList();
    }

    private static String inWords(RunEvent fact) {
        if (fact instanceof RunEvent.UnitAdopted adopted) {
            return adopted.day() + " " + adopted.unit();
        }
        if (fact instanceof RunEvent.SeatRefilled refilled) {
            return refilled.day() + " " + refilled.seat().unit.id + " " + refilled.seat().index + " "
                    + refilled.formerPerson();
        }
        return fact.toString().replaceAll("@[0-9a-f]+", "");
    }

    private static final class Fails implements UnitPhase {
        @Override
        public QuietWork begin(World world, StepContext today) {
            return (List<BaseUnit> units) -> {
                throw new IllegalStateException("no bread");
            };
        }
    }
}
