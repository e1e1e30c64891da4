package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equation 11a: lists outside the model take more of the villages' votes, and as many in all as they are said to have. */
class OtherListsTest {
    @ParameterizedTest
    @CsvSource({"0.53, 0.77, 4", "0.86, 0.8, 9", "0.02, 0.9, 3", "0.4, 0, 5", "0.3, 1, 5", "0.3, 0.5, 1", "0, 0.5, 4"})
    void the_parts_make_up_the_whole_and_their_odds_have_the_ratio(double all, double villagers, double times) {
        double[] shares = OtherLists.shares(all, villagers, times);
        assertThat(villagers * shares[0] + (1 - villagers) * shares[1]).isEqualTo(all, within(1e-12));
        assertThat(odds(shares[0])).isEqualTo(times * odds(shares[1]), within(1e-9));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
