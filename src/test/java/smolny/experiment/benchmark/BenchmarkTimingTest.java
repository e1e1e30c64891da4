package smolny.experiment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Medians, rates and ratios of pairs. */
class BenchmarkTimingTest {
    private static final BenchmarkTiming ONE = new BenchmarkTiming("one", 10, new double[] {100, 200, 300});
    private static final BenchmarkTiming OTHER = new BenchmarkTiming("other", 2, new double[] {100, 240, 180});

    @Test
    void a_pace_is_for_one_unit() {
        assertThat(ONE.median()).isEqualTo(20);
        assertThat(ONE.rate()).isEqualTo(5e7);
        assertThat(ONE.quartiles()).containsExactly(new double[] {10, 30}, within(1e-9));
    }

    @Test
    void ratios_are_of_rounds_and_not_of_medians() {
        // Rounds: 50/10, 120/20, 90/30.
        assertThat(ONE.costRatioOf(OTHER)[1]).isEqualTo(5, within(1e-12));
        assertThat(ONE.costRatioOf(ONE)).containsExactly(new double[] {1, 1, 1}, within(1e-12));
    }
}
