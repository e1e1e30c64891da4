package smolny.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.rng.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.Snapshot;
import smolny.model.event.Scenario;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.phase.Phase;
import smolny.model.world.World;

class AutumnTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 1917, 4294967301L})
    void masons_clock_and_a_plain_loop_agree(long seed) {
        Sketch sketch = Sketch.whole();
        Scenario scenario = sketch.scenario();
        List<Phase> phases = List.copyOf(Day.inOrder(scenario.events(), scenario.conditional(), Observer.NOBODY)
                .keySet());
        World plain = sketch.livedBy(phases, seed, Observer.NOBODY);
        assertThat(Snapshot.of(sketch.lived(seed))).isEqualTo(Snapshot.of(plain));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1918, -7})
    void whoever_watches_changes_nothing(long seed) {
        Diary diary = new Diary();
        Autumn watched = Sketch.whole().autumn(seed, diary);
        watched.live();
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
        Autumn second = new Autumn(sketch.scenario(), sketch.scale, Dice.of(8, 1), Observer.NOBODY);
        second.live();
        assertThat(Snapshot.of(second.world())).isNotEqualTo(Snapshot.of(sketch.lived(8)));
    }

    @Test
    void a_run_that_is_started_again_begins_from_scratch() {
        Autumn autumn = Sketch.whole().autumn(11, Observer.NOBODY);
        autumn.live();
        Snapshot first = Snapshot.of(autumn.world());
        autumn.live();
        assertThat(Snapshot.of(autumn.world())).isEqualTo(first);
    }

    @Test
    void days_are_counted_from_the_spin_up_to_the_end_of_the_clock() {
        Autumn autumn = Sketch.whole().autumn(12, Observer.NOBODY);
        assertThat(autumn.days()).isEqualTo(Sketch.DAYS);
        autumn.start();
        assertThat(autumn.day()).isEqualTo(-4);
        for (int day = -3; day < Sketch.DAYS; day++) {
            assertThat(autumn.liveOneDay()).isTrue();
            assertThat(autumn.day()).isEqualTo(day);
        }
        Snapshot last = Snapshot.of(autumn.world());
        assertThat(autumn.liveOneDay()).isFalse();
        assertThat(autumn.day()).isEqualTo(Sketch.DAYS - 1);
        assertThat(Snapshot.of(autumn.world())).isEqualTo(last);
    }

    @Test
    void every_evening_from_day_0_is_told_once_and_facts_come_in_the_order_of_days() {
        Diary diary = Sketch.whole().diary(13);
        assertThat(diary.evenings).hasSize(Sketch.DAYS);
        assertThat(diary.facts).extracting(Fact::day).isSorted();
        assertThat(diary.all(Fact.Happened.class))
                .filteredOn(happened -> !happened.outcome())
                .extracting(Fact.Happened::id)
                .containsExactly("revolt", "order", "rising");
    }

    @Test
    void a_clock_without_spin_up_begins_on_day_0() {
        Sketch sketch = Sketch.whole();
        sketch.spinUp = 0;
        Autumn autumn = sketch.autumn(14, Observer.NOBODY);
        autumn.start();
        assertThat(autumn.liveOneDay()).isTrue();
        assertThat(autumn.day()).isZero();
    }

    @Test
    void there_is_no_country_before_the_start() {
        Autumn autumn = Sketch.whole().autumn(15, Observer.NOBODY);
        assertThatThrownBy(autumn::world)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run has not begun");
    }
}
