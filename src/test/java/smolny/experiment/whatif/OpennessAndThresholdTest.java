package smolny.experiment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.parameter.Parameter;
import smolny.model.Sketch;
import smolny.model.observer.RunObserver;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.Outcome;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

class OpennessAndThresholdTest {
    private static final int MIDDLE = 10;
    private static final Outcome MORE = new Outcome(
            "more",
            "more than half",
            Set.of("city_soviet.soviet_power"),
            run -> last(run) > 0.5 ? 1 : 0,
            run -> last(run) > 0.5 ? Sketch.DAYS - 1 : Outcome.NEVER);

    @ParameterizedTest
    @ValueSource(longs = {4, 1917})
    void nothing_is_open_at_the_end_and_all_drops_together_are_what_was_open_at_first(long seed) {
        // few futures, so that raw estimates rise and fall by chance
        OpennessOverTime openness = OpennessOverTime.estimate(spec(seed), MORE, 2, 3, 2, 2, ProgressListener.NONE);
        List<OpennessOverTime.DayOpenness> days = openness.days();
        assertThat(days).hasSize(11);
        assertThat(days.get(days.size() - 1).openness()).isZero();
        assertThat(days)
                .extracting(OpennessOverTime.DayOpenness::openness)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(value -> value <= 1);
        assertThat(openness.atFirst()).isPositive();
        assertThat(openness.greatestDrops(days.size()).stream()
                        .mapToDouble(OpennessOverTime.Drop::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void what_the_past_has_settled_is_not_open() {
        Outcome early = new Outcome(
                "early",
                "it stood above one half in the middle",
                Set.of("city_soviet.soviet_power"),
                run -> run.seriesOf("city_soviet.soviet_power")[MIDDLE] > 0.5 ? 1 : 0,
                run -> MIDDLE);
        List<OpennessOverTime.DayOpenness> openings = OpennessOverTime.estimate(
                        spec(3), early, 2, 5, MIDDLE + 1, 2, ProgressListener.NONE)
                .days();
        assertThat(openings.get(1).day()).isEqualTo(MIDDLE + 1);
        assertThat(openings.get(1).openness()).isZero();
    }

    @Test
    void futures_share_their_past_to_the_bit_and_then_part() {
        RunSpec spec = spec(8);
        RunResult plain = Simulation.run(spec);
        RunResult forked = Simulation.run(
                spec, day -> day < MIDDLE ? spec.dice() : spec.dice().forOccasion(99), RunObserver.NONE);
        for (int i = 0; i < plain.series.length; i++) {
            assertThat(java.util.Arrays.copyOf(forked.series[i], MIDDLE))
                    .isEqualTo(java.util.Arrays.copyOf(plain.series[i], MIDDLE));
        }
        assertThat(java.util.Arrays.deepEquals(forked.series, plain.series)).isFalse();
    }

    @Test
    void futures_from_the_first_day_come_out_as_runs_do() {
        int runs = 60;
        double[] frequency = new double[1];
        new OrderedExecutor(2)
                .run(
                        0,
                        runs,
                        i -> MORE.chance().applyAsDouble(Simulation.run(spec(21).replicate(i))),
                        c -> frequency[0] += c);
        double plain = frequency[0] / runs;
        double forked = OpennessOverTime.estimate(spec(21), MORE, runs, 2, Sketch.DAYS, 2, ProgressListener.NONE)
                .days()
                .get(0)
                .chance();
        assertThat(forked).isCloseTo(plain, within(3 * Math.sqrt(0.25 / runs + 0.25 / runs)));
    }

    @Test
    void the_smallest_push_turns_the_outcome_and_a_step_less_does_not() {
        List<Parameter> parameters = List.of(OpenSpeech.CONFORMITY, Drive.GRIEVANCE, Drive.CREDIBILITY);
        ThresholdSearch.Result result = ThresholdSearch.run(spec(12), MORE, parameters, 5, 2, ProgressListener.NONE);
        boolean likely = result.chanceNow() >= 0.5;
        List<ThresholdSearch.Threshold> found = result.thresholds();
        assertThat(found).isNotEmpty();
        double size = 0;
        for (ThresholdSearch.Threshold threshold : found) {
            assertThat(threshold.size()).isGreaterThanOrEqualTo(size);
            size = threshold.size();
            assertThat(turned(threshold.chance(), likely)).isTrue();
            assertThat(turned(threshold.chanceBefore(), likely)).isFalse();
            Sketch again = Sketch.whole().set(threshold.parameter(), threshold.to());
            RunSpec spec = new RunSpec(again.scenario(), again.scale, 12, 0);
            assertThat(ThresholdSearch.chance(spec, MORE, 5, 2)).isEqualTo(threshold.chance());
        }
    }

    private static boolean turned(double chance, boolean likely) {
        return likely ? chance < 0.5 : chance > 0.5;
    }

    private static double last(RunResult run) {
        return run.seriesOf("city_soviet.soviet_power")[Sketch.DAYS - 1];
    }

    private static RunSpec spec(long seed) {
        Sketch sketch = Sketch.whole();
        return new RunSpec(sketch.scenario(), sketch.scale, seed, 0);
    }
}
