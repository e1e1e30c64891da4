package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;

/** Whole seats for shares. */
class ApportionmentTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void seats_add_up_and_keep_to_the_quota(long seed) {
        Dice dice = Dice.of(seed, 0).on(RandomStream.NOISE, 0);
        for (int trial = 0; trial < 200; trial++) {
            double[] weights = new double[2 + (int) (20 * dice.uniform(trial, 0))];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = dice.chance(0.2, trial, 100 + i) ? 0 : dice.uniform(trial, 200 + i);
            }
            weights[0] += 0.001;
            int total = (int) (1000 * dice.uniform(trial, 1));
            int[] due = Apportionment.byLargestRemainder(total, weights);
            double sum = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(due).sum()).isEqualTo(total);
            for (int i = 0; i < due.length; i++) {
                double quota = total * weights[i] / sum;
                assertThat((double) due[i]).isBetween(Math.floor(quota), Math.ceil(quota));
                for (int j = 0; j < due.length; j++) {
                    assertThat(weights[i] > weights[j] + 1e-9 && due[i] < due[j])
                            .isFalse();
                }
            }
        }
    }

    @Test
    void remainders_are_given_out_from_the_largest_and_ties_to_the_first_named() {
        assertThat(Apportionment.byLargestRemainder(10, new double[] {47, 16, 15.8, 12, 6.1, 3.1}))
                .containsExactly(5, 2, 1, 1, 1, 0);
        assertThat(Apportionment.byLargestRemainder(2, new double[] {1, 1, 1})).containsExactly(1, 1, 0);
        assertThat(Apportionment.byLargestRemainder(0, new double[] {1, 1})).containsExactly(0, 0);
        assertThat(Apportionment.byLargestRemainder(7, new double[] {0, 3})).containsExactly(0, 7);
    }
}
