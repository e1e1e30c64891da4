package smolny.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;
import smolny.model.world.Workers;

/** However many threads work inside a run, it is the same run. */
class HandsTest {
    private static final RunSpec SPEC = new RunSpec(Sketch.whole().scenario(), Sketch.whole().scale, 7, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void the_number_of_hands_changes_nothing(int threads) {
        try (Hands hands = new Hands(threads, 0)) {
            assertThat(digest(Autumn.run(SPEC, hands))).isEqualTo(digest(Autumn.run(SPEC, Workers.ALONE)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void every_unit_is_in_one_part_and_no_part_is_empty(int parts) {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        List<List<BaseUnit>> cut = Hands.cut(units, parts);
        List<BaseUnit> together = new ArrayList<>();
        cut.forEach(together::addAll);
        assertThat(together).isEqualTo(units);
        assertThat(cut).noneMatch(List::isEmpty).hasSizeLessThanOrEqualTo(parts);
    }

    @Test
    void a_failure_in_one_part_is_told() {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        try (Hands hands = new Hands(2, 0)) {
            assertThatThrownBy(() -> hands.share(units, part -> {
                        throw new IllegalArgumentException("no bread");
                    }))
                    .hasMessageContaining("no bread");
        }
    }

    @Test
    void little_work_stays_with_whoever_asks() {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        List<Thread> threads = new ArrayList<>();
        try (Hands hands = new Hands(4)) {
            hands.share(units, part -> threads.add(Thread.currentThread()));
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    private static String digest(RunRecord run) {
        return Arrays.deepToString(run.series)
                + run.votes
                + run.shares
                + run.mandates
                + run.terms
                + run.work
                + run.clashes;
    }
}
