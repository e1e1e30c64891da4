package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;

/** Whom a unit elects (equation 6). */
class RandomElectionTest {
    private static final ParameterValues STANDARD = ParameterValues.standard(ModelParameters.ALL);
    private static final ParameterValues SQUARED = STANDARD.with(RandomElection.EXPONENT, 2, "test");

    @Test
    void at_exponent_2_a_majority_of_six_in_ten_elects_its_own_in_nine_of_thirteen_cases() {
        RandomElection lottery = new RandomElection(SQUARED);
        assertThat(lottery.probabilityFor(0.6)).isEqualTo(0.36 / 0.52, within(1e-15));
        assertThat(lottery.probabilityFor(0.5)).isEqualTo(0.5);
        assertThat(lottery.probabilityFor(0)).isZero();
        assertThat(lottery.probabilityFor(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.97})
    void the_lottery_is_even_handed_and_proportional_at_exponent_1(double x) {
        RandomElection lottery = new RandomElection(SQUARED);
        assertThat(lottery.probabilityFor(x) + lottery.probabilityFor(1 - x)).isEqualTo(1, within(1e-14));
        assertThat(RandomElection.probabilityFor(x, 1)).isEqualTo(x, within(1e-15));
        assertThat(Math.abs(RandomElection.probabilityFor(x, 4) - 0.5))
                .isGreaterThan(Math.abs(lottery.probabilityFor(x) - 0.5));
    }

    @Test
    void a_member_of_the_chosen_side_is_elected_and_each_as_likely() {
        BaseUnit unit = unit(10);
        RandomElection lottery = new RandomElection(SQUARED);
        SupporterPartition division = new SupporterPartition().partition(unit, p -> p - unit.firstPerson < 6);
        assertThat(division.share()).isEqualTo(0.6);
        int[] elected = new int[10];
        for (int i = 0; i < 600; i++) {
            double rank = (i + 0.5) / 600;
            int forSoviets = lottery.elect(division, 0.6, 0.692, rank);
            int against = lottery.elect(division, 0.6, 0.693, rank);
            assertThat(forSoviets - unit.firstPerson).isBetween(0, 5);
            assertThat(against - unit.firstPerson).isBetween(6, 9);
            elected[forSoviets - unit.firstPerson]++;
            elected[against - unit.firstPerson]++;
        }
        assertThat(elected).containsExactly(100, 100, 100, 100, 100, 100, 150, 150, 150, 150);
    }

    @Test
    void if_the_chosen_side_has_no_member_anyone_of_the_unit_is_elected() {
        BaseUnit unit = unit(10);
        RandomElection lottery = new RandomElection(SQUARED);
        SupporterPartition division = new SupporterPartition();
        for (int i = 0; i < 10; i++) {
            double rank = (i + 0.5) / 10;
            assertThat(lottery.elect(division.partition(unit, p -> false), 0.9, 0.1, rank) - unit.firstPerson)
                    .isEqualTo(i);
            assertThat(lottery.elect(division.partition(unit, p -> true), 0.1, 0.9, rank) - unit.firstPerson)
                    .isEqualTo(i);
        }
    }

    private static BaseUnit unit(int persons) {
        return Sketch.oneUnit(persons).founded(1).units.get(0);
    }
}
