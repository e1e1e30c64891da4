package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.rule.RandomElection;
import smolny.model.world.BaseUnit;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** The hazard of recall (equation 8). */
class RecallTest {
    private static final Dice DICE = Dice.of(7, 0);
    private static final int DAYS = 2000;
    private static final double HAZARD = 0.04;
    private World world = Sketch.quiet().founded(1);

    @BeforeEach
    void given_unanimous_workers() {
        world = Sketch.quiet()
                .set(Recall.HAZARD, HAZARD)
                .set(Recall.ROUTINE, 0.3)
                .set(Recall.COMMITTEE, 4)
                .founded(1);
        world.units.forEach(unit -> unit.expressedShare = 1);
    }

    /** Recalls for each seat and day when everybody who holds one of these has this attitude every day. */
    private double rate(List<Seat> seats, double attitude) {
        int count = 0;
        for (int day = 0; day < DAYS; day++) {
            seats.forEach(seat -> world.seats.attitude[seat.index] = attitude);
            Diary diary = new Diary();
            new Recall(diary).run(world, new StepContext(day, DICE));
            count += (int) diary.all(RunEvent.SeatRefilled.class).stream()
                    .filter(refilled -> seats.contains(refilled.seat()))
                    .count();
        }
        return (double) count / DAYS / seats.size();
    }

    private List<Seat> deputies() {
        return world.group("workers").deputySeats;
    }

    @Test
    void a_unanimous_unit_recalls_those_of_the_other_side_and_of_its_own_only_by_routine() {
        assertThat(rate(deputies(), -1)).isEqualTo(HAZARD * 1.3, within(0.003));
        assertThat(rate(deputies(), 1)).isEqualTo(HAZARD * 0.3, within(0.002));
    }

    @Test
    void a_divided_unit_recalls_by_routine_only() {
        world.units.forEach(unit -> unit.expressedShare = 0.5);
        assertThat(rate(deputies(), -1)).isEqualTo(HAZARD * 0.3, within(0.002));
        assertThat(rate(deputies(), 1)).isEqualTo(HAZARD * 0.3, within(0.002));
    }

    @Test
    void factors_of_group_event_and_body_multiply() {
        List<Seat> villages = world.group("villages").deputySeats;
        assertThat(rate(villages, -1)).isEqualTo(0.5 * HAZARD * 1.3, within(0.003));
        world.group("villages").recall = 3;
        world.body("peasant_soviet").recall = 2;
        assertThat(rate(villages, -1)).isEqualTo(0.5 * 3 * 2 * HAZARD * 1.3, within(0.006));
    }

    @Test
    void committees_are_renewed_faster() {
        assertThat(rate(world.group("workers").committeeSeats, -1)).isEqualTo(4 * HAZARD * 1.3, within(0.006));
    }

    @Test
    void nobody_is_recalled_without_hazard_or_before_day_0() {
        Diary diary = new Diary();
        new Recall(diary).run(world, new StepContext(-1, DICE));
        world.values = world.values.with(Recall.HAZARD, 0, "test");
        for (int day = 0; day < 100; day++) {
            new Recall(diary).run(world, new StepContext(day, DICE));
        }
        assertThat(diary.facts).isEmpty();
    }

    @Test
    void a_supporter_of_the_unit_is_elected_in_the_place_of_who_was_recalled() {
        world.values = world.values.with(Recall.HAZARD, 0.05, "test").with(RandomElection.EXPONENT, 6, "test");
        for (BaseUnit unit : world.units) {
            unit.expressedShare = 1;
            unit.perceivedShare = 0.5;
            for (int person = unit.firstPerson; person < unit.endPerson; person++) {
                world.people.attitude[person] = person % 2 == 0 ? 1 : -1;
                world.people.committed[person] = false;
            }
        }
        world.country.fear = 0;
        Diary diary = new Diary();
        for (int day = 3; day < 40; day++) {
            new Recall(diary).run(world, new StepContext(day, DICE));
        }
        assertThat(diary.all(RunEvent.SeatRefilled.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(refilled -> {
                    Seat seat = refilled.seat();
                    assertThat(refilled.formerElectedDay()).isLessThan(refilled.day());
                    assertThat(seat.electedDay()).isBetween(3, 39);
                    assertThat(seat.person()).isBetween(seat.unit.firstPerson, seat.unit.endPerson - 1);
                    assertThat(seat.attitude()).isEqualTo(1);
                });
    }
}
