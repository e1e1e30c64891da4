package smolny.simulation;

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
import smolny.model.world.UnitExecutor;

/** However many threads work inside a run, it is the same run. */
class ParallelUnitExecutorTest {
    private static final RunSpec SPEC = new RunSpec(Sketch.whole().scenario(), Sketch.whole().scale, 7, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void the_number_of_hands_changes_nothing(int threads) {
        try (ParallelUnitExecutor hands = new ParallelUnitExecutor(threads, 0)) {
            assertThat(digest(Simulation.run(SPEC, hands)))
                    .isEqualTo(digest(Simulation.run(SPEC, UnitExecutor.SEQUENTIAL)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void every_unit_is_in_one_part_and_no_part_is_empty(int parts) {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        List<List<BaseUnit>> cut = ParallelUnitExecutor.partition(units, parts);
        List<BaseUnit> together = new ArrayList<>();
        cut.forEach(together::addAll);
        assertThat(together).isEqualTo(units);
        assertThat(cut).noneMatch(List::isEmpty).hasSizeLessThanOrEqualTo(parts);
    }

    @Test
    void a_failure_in_one_part_is_told() {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        try (ParallelUnitExecutor hands = new ParallelUnitExecutor(2, 0)) {
            assertThatThrownBy(() -> hands.execute(units, part -> {
                        throw new IllegalArgumentException("no bread");
                    }))
                    .hasMessageContaining("no bread");
        }
    }

    @Test
    void little_work_stays_with_whoever_asks() {
        List<BaseUnit> units = Sketch.whole().founded(1).units;
        List<Thread> threads = new ArrayList<>();
        try (ParallelUnitExecutor hands = new ParallelUnitExecutor(4)) {
            hands.execute(units, part -> threads.add(Thread.currentThread()));
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    private static String digest(RunResult run) {
        return Arrays.deepToString(run.series)
                + run.votes
                + run.shares
                + run.mandates
                + run.terms
                + run.work
                + run.clashes;
    }
}
