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
import smolny.model.observer.RunObserver;
import smolny.model.phase.Phase;
import smolny.model.world.World;

class SimulationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 1917, 4294967301L})
    void masons_clock_and_a_plain_loop_agree(long seed) {
        Sketch sketch = Sketch.whole();
        Scenario scenario = sketch.scenario();
        List<Phase> phases =
                List.copyOf(DailySchedule.inOrder(scenario.events(), scenario.conditional(), RunObserver.NONE)
                        .keySet());
        World plain = sketch.livedBy(phases, seed, RunObserver.NONE);
        assertThat(Snapshot.of(sketch.lived(seed))).isEqualTo(Snapshot.of(plain));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1918, -7})
    void whoever_watches_changes_nothing(long seed) {
        Diary diary = new Diary();
        Simulation watched = Sketch.whole().autumn(seed, diary);
        watched.runToEnd();
        assertThat(diary.measured).isGreaterThan(0);
        assertThat(Snapshot.of(watched.world()))
                .isEqualTo(Snapshot.of(Sketch.whole().lived(seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1905, Long.MAX_VALUE})
    void the_same_seed_gives_the_same_autumn_and_another_seed_another(long seed) {
        Snapshot once = Snapshot.of(Sketch.whole().lived(seed));
        assertThat(Snapshot.of(Sketch.whole().lived(seed))).isEqualTo(once);
        assertThat(Snapshot.of(Sketch.whole().lived(seed - 1))).isNotEqualTo(once);
    }

    @Test
    void seeds_that_masons_generator_could_not_tell_apart_give_different_autumns() {
        assertThat(Snapshot.of(Sketch.whole().lived(4294967301L)))
                .isNotEqualTo(Snapshot.of(Sketch.whole().lived(5)));
    }

    @Test
    void replicates_of_a_seed_differ() {
        Sketch sketch = Sketch.whole();
        Simulation second = new Simulation(sketch.scenario(), sketch.scale, Dice.of(8, 1), RunObserver.NONE);
        second.runToEnd();
        assertThat(Snapshot.of(second.world())).isNotEqualTo(Snapshot.of(sketch.lived(8)));
    }

    @Test
    void a_run_that_is_started_again_begins_from_scratch() {
        Simulation autumn = Sketch.whole().autumn(11, RunObserver.NONE);
        autumn.runToEnd();
        Snapshot first = Snapshot.of(autumn.world());
        autumn.runToEnd();
        assertThat(Snapshot.of(autumn.world())).isEqualTo(first);
    }

    @Test
    void days_are_counted_from_the_spin_up_to_the_end_of_the_clock() {
        Simulation autumn = Sketch.whole().autumn(12, RunObserver.NONE);
        assertThat(autumn.days()).isEqualTo(Sketch.DAYS);
        autumn.start();
        assertThat(autumn.day()).isEqualTo(-4);
        for (int day = -3; day < Sketch.DAYS; day++) {
            assertThat(autumn.runOneDay()).isTrue();
            assertThat(autumn.day()).isEqualTo(day);
        }
        Snapshot last = Snapshot.of(autumn.world());
        assertThat(autumn.runOneDay()).isFalse();
        assertThat(autumn.day()).isEqualTo(Sketch.DAYS - 1);
        assertThat(Snapshot.of(autumn.world())).isEqualTo(last);
    }

    @Test
    void every_evening_from_day_0_is_told_once_and_facts_come_in_the_order_of_days() {
        Diary diary = Sketch.whole().diary(13);
        assertThat(diary.evenings).hasSize(Sketch.DAYS);
        assertThat(diary.facts).extracting(RunEvent::day).isSorted();
        assertThat(diary.all(RunEvent.Happened.class))
                .filteredOn(happened -> !happened.outcome())
                .extracting(RunEvent.Happened::id)
                .containsExactly("revolt", "order", "rising");
    }

    @Test
    void a_clock_without_spin_up_begins_on_day_0() {
        Sketch sketch = Sketch.whole();
        sketch.spinUp = 0;
        Simulation autumn = sketch.autumn(14, RunObserver.NONE);
        autumn.start();
        assertThat(autumn.runOneDay()).isTrue();
        assertThat(autumn.day()).isZero();
    }

    @Test
    void there_is_no_country_before_the_start() {
        Simulation autumn = Sketch.whole().autumn(15, RunObserver.NONE);
        assertThatThrownBy(autumn::world)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run has not begun");
    }
}
