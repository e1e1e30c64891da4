package smolny.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.experiment.whatif.SampleSize;
import smolny.kernel.random.Dice;

class BootstrapTest {
    private static final double TRUTH = -3;

    @Test
    void intervals_of_a_known_effect_cover_it_in_about_nineteen_of_twenty_samples() {
        int covered = 0;
        for (int sample = 0; sample < 1000; sample++) {
            covered += new Bootstrap(sample, 600)
                            .intervalOfMean(sample(sample, 100))
                            .contains(TRUTH)
                    ? 1
                    : 0;
        }
        assertThat(covered).isBetween(930, 970);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1917, -5})
    void the_same_sample_has_the_same_interval_and_holds_its_mean(long seed) {
        double[] values = sample(seed, 30);
        Interval once = new Bootstrap(seed).intervalOfMean(values);
        assertThat(new Bootstrap(seed).intervalOfMean(values)).isEqualTo(once);
        assertThat(once.contains(java.util.Arrays.stream(values).average().orElseThrow()))
                .isTrue();
        assertThat(once.halfWidth()).isPositive();
    }

    @Test
    void a_sample_of_zeros_has_an_interval_of_exactly_zero() {
        assertThat(new Bootstrap(7).intervalOfMean(new double[40])).isEqualTo(new Interval(0, 0));
    }

    @Test
    void one_value_has_no_interval() {
        assertThat(new Bootstrap(7).intervalOfMean(new double[] {4}).low()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2})
    void the_runs_that_are_enough_give_the_wanted_width_nine_times_out_of_ten(double within) {
        int narrow = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[] pilot = sample(trial, 30);
            int runs = SampleSize.runs(deviation(pilot), pilot.length, within);
            double half = 1.96 * deviation(sample(10_000 + trial, runs)) / Math.sqrt(runs);
            narrow += half <= within ? 1 : 0;
        }
        assertThat(narrow).isGreaterThanOrEqualTo(176);
    }

    @Test
    void a_narrower_wish_takes_more_runs() {
        assertThat(SampleSize.runs(2, 30, 0.1)).isGreaterThan(SampleSize.runs(2, 30, 0.2));
        assertThat(SampleSize.runs(0, 30, 0.1)).isEqualTo(20);
    }

    private static double deviation(double[] values) {
        return Math.sqrt(org.apache.commons.math3.stat.StatUtils.variance(values));
    }

    private static double[] sample(long seed, int size) {
        Dice dice = Dice.of(seed, 17);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = TRUTH + 1.5 * dice.normal(i, 3);
        }
        return values;
    }
}
