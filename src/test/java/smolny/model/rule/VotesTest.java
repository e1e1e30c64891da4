package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.param.Values;
import smolny.model.Parameters;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;
import smolny.model.world.Mandate;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Equations 6, 7, 9 and 10: whom units elect, how those vote, who comes, and whom soviets send to a congress. */
class VotesTest {
    private static final Values STANDARD = Values.standard(Parameters.ALL);
    private static final Values SQUARED = STANDARD.with(Lottery.EXPONENT, 2, "test");

    @Test
    void at_exponent_2_a_majority_of_six_in_ten_elects_its_own_in_nine_of_thirteen_cases() {
        Lottery lottery = new Lottery(SQUARED);
        assertThat(lottery.majority(0.6)).isEqualTo(0.36 / 0.52, within(1e-15));
        assertThat(lottery.majority(0.5)).isEqualTo(0.5);
        assertThat(lottery.majority(0)).isZero();
        assertThat(lottery.majority(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.97})
    void the_lottery_is_even_handed_and_proportional_at_exponent_1(double x) {
        Lottery lottery = new Lottery(SQUARED);
        assertThat(lottery.majority(x) + lottery.majority(1 - x)).isEqualTo(1, within(1e-14));
        assertThat(Lottery.majority(x, 1)).isEqualTo(x, within(1e-15));
        assertThat(Math.abs(Lottery.majority(x, 4) - 0.5)).isGreaterThan(Math.abs(lottery.majority(x) - 0.5));
    }

    @Test
    void a_member_of_the_chosen_side_is_elected_and_each_as_likely() {
        BaseUnit unit = unit(10);
        Lottery lottery = new Lottery(SQUARED);
        Division division = new Division().of(unit, p -> p - unit.first < 6);
        assertThat(division.share()).isEqualTo(0.6);
        int[] elected = new int[10];
        for (int i = 0; i < 600; i++) {
            double rank = (i + 0.5) / 600;
            int forSoviets = lottery.elect(division, 0.6, 0.692, rank);
            int against = lottery.elect(division, 0.6, 0.693, rank);
            assertThat(forSoviets - unit.first).isBetween(0, 5);
            assertThat(against - unit.first).isBetween(6, 9);
            elected[forSoviets - unit.first]++;
            elected[against - unit.first]++;
        }
        assertThat(elected).containsExactly(100, 100, 100, 100, 100, 100, 150, 150, 150, 150);
    }

    @Test
    void if_the_chosen_side_has_no_member_anyone_of_the_unit_is_elected() {
        BaseUnit unit = unit(10);
        Lottery lottery = new Lottery(SQUARED);
        Division division = new Division();
        for (int i = 0; i < 10; i++) {
            double rank = (i + 0.5) / 10;
            assertThat(lottery.elect(division.of(unit, p -> false), 0.9, 0.1, rank) - unit.first)
                    .isEqualTo(i);
            assertThat(lottery.elect(division.of(unit, p -> true), 0.1, 0.9, rank) - unit.first)
                    .isEqualTo(i);
        }
    }

    private static BaseUnit unit(int persons) {
        return Sketch.oneUnit(persons).founded(1).units.get(0);
    }

    @Test
    void a_deputy_votes_by_conviction_mandate_and_half_the_fear_of_the_street() {
        World world = Sketch.quiet().founded(1);
        world.country.fear = 0.8;
        Seat seat = world.body("city_soviet").seats.get(0);
        world.seats.attitude[seat.index] = 0.3;
        seat.unit.expressed = 0.25;
        assertThat(new VotePosition(world.values, world.country).of(seat))
                .isEqualTo(0.3 + 0.4 * -0.5 - 0.5 * 0.8, within(1e-15));
        Seat village = world.body("peasant_soviet").seats.get(0);
        world.seats.attitude[village.index] = 0.3;
        village.unit.expressed = 1;
        assertThat(new VotePosition(world.values, world.country).of(village))
                .isEqualTo(0.3 + 0.4 - 0.5 * 0.4 * 0.8, within(1e-15));
    }

    @Test
    void support_counts_those_above_the_middle() {
        World world = Sketch.quiet().founded(1);
        world.country.fear = 0;
        List<Seat> seats = world.body("peasant_soviet").seats;
        for (int i = 0; i < seats.size(); i++) {
            seats.get(i).unit.expressed = 0.5;
            world.seats.attitude[seats.get(i).index] = i - 6;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        assertThat(positions.inFavour(seats)).isEqualTo(3);
        assertThat(positions.support(seats)).isEqualTo(0.3);
        assertThat(positions.support(List.of())).isNaN();
    }

    @Test
    void a_full_house_is_full_and_without_selectivity_attendance_is_as_known() {
        Attendance attendance = new Attendance(STANDARD);
        assertThat(attendance.chance(1, 2)).isGreaterThan(1 - 1e-8);
        assertThat(attendance.chance(1, -2)).isGreaterThan(1 - 1e-8);
        Attendance indifferent = new Attendance(STANDARD.with(Attendance.SELECTIVITY, 0, "test"));
        assertThat(indifferent.chance(0.37, 2)).isEqualTo(0.37, within(1e-14));
        assertThat(indifferent.chance(0.37, -2)).isEqualTo(0.37, within(1e-14));
    }

    @Test
    void the_thinner_the_hall_the_more_it_belongs_to_the_keen() {
        Attendance attendance = new Attendance(STANDARD);
        double former = Double.POSITIVE_INFINITY;
        for (int tenth = 1; tenth < 10; tenth++) {
            double level = tenth / 10.0;
            double keen = attendance.chance(level, 0.5);
            double idle = attendance.chance(level, -0.5);
            assertThat(keen).isBetween(level, 1.0);
            assertThat(idle).isBetween(0.0, level);
            assertThat(keen / idle).isLessThan(former);
            former = keen / idle;
            double odds = keen / (1 - keen) * (1 - idle) / idle;
            assertThat(odds).isEqualTo(StrictMath.exp(STANDARD.of(Attendance.SELECTIVITY)), within(1e-9));
        }
    }

    @Test
    void those_near_the_middle_abstain() {
        Attendance attendance = new Attendance(STANDARD);
        double width = STANDARD.of(Attendance.ABSTENTION);
        assertThat(attendance.vote(width + 1e-9)).isEqualTo(1);
        assertThat(attendance.vote(width)).isZero();
        assertThat(attendance.vote(0)).isZero();
        assertThat(attendance.vote(-width)).isZero();
        assertThat(attendance.vote(-width - 1e-9)).isEqualTo(-1);
    }

    @Test
    void the_mandate_is_ordinal_in_the_position() {
        CongressChoice choice = new CongressChoice(STANDARD);
        double first = -STANDARD.of(CongressChoice.DEMOCRACY_WIDTH);
        double second = first - STANDARD.of(CongressChoice.NO_KADETS_WIDTH);
        assertThat(choice.answer(1e-9)).isEqualTo(Mandate.SOVIET_POWER);
        assertThat(choice.answer(0)).isEqualTo(Mandate.POWER_TO_DEMOCRACY);
        assertThat(choice.answer(first + 1e-9)).isEqualTo(Mandate.POWER_TO_DEMOCRACY);
        assertThat(choice.answer(first)).isEqualTo(Mandate.COALITION_WITHOUT_KADETS);
        assertThat(choice.answer(second + 1e-9)).isEqualTo(Mandate.COALITION_WITHOUT_KADETS);
        assertThat(choice.answer(second)).isEqualTo(Mandate.COALITION);
        List<Mandate> fromLeft = new ArrayList<>();
        for (double y = 3; y > -3; y -= 0.01) {
            fromLeft.add(choice.answer(y));
        }
        assertThat(fromLeft).isSorted().contains(Mandate.values());
    }

    @ParameterizedTest
    @CsvSource({"0.02", "0.3", "0.5", "0.75", "0.98"})
    void a_soviet_sends_its_majority_magnified(double share) {
        CongressChoice choice = new CongressChoice(STANDARD);
        double sentFor = share * choice.weight(true, share);
        double sentAgainst = (1 - share) * choice.weight(false, share);
        assertThat(sentFor + sentAgainst).isEqualTo(1, within(1e-12));
        assertThat(sentFor).isEqualTo(Lottery.majority(share, STANDARD.of(CongressChoice.EXPONENT)), within(1e-12));
    }

    @Test
    void a_unanimous_soviet_weighs_its_deputies_alike_and_finitely() {
        CongressChoice choice = new CongressChoice(STANDARD);
        assertThat(choice.weight(true, 1)).isBetween(1.0, 1.1);
        assertThat(choice.weight(false, 0)).isBetween(1.0, 1.1);
        assertThat(choice.weight(false, 1)).isBetween(0.0, 1.0);
    }
}
