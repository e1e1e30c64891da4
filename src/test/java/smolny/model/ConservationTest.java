package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.event.EventEffects;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Initialization;
import smolny.model.phase.Recall;
import smolny.model.rule.CongressChoice;
import smolny.model.setting.Election;
import smolny.model.world.BaseUnit;
import smolny.model.world.Seat;
import smolny.model.world.World;
import smolny.simulation.Simulation;

/** What can neither be won nor lost. */
class ConservationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void every_share_is_a_share_on_every_day(long seed) {
        Sketch sketch = Sketch.whole();
        Simulation autumn = sketch.autumn(seed, new RunObserver() {
            @Override
            public void dayEnded(int day, World world) {
                for (BaseUnit unit : world.units) {
                    assertThat(unit.expressedShare).isBetween(0.0, 1.0);
                    assertThat(unit.perceivedShare).isBetween(0.0, 1.0);
                }
                assertThat(world.country.credibility).isBetween(0.0, 1.2);
                assertThat(world.country.access).isBetween(0.0, 1.0);
                assertThat(world.country.news).isBetween(0.0, 1.0);
                for (Measure measure : Measures.of(world.setting)) {
                    double value = measure.reader().applyAsDouble(world);
                    boolean count = measure.quantity().unit().equals("agitators");
                    if (!Double.isNaN(value) && !count) {
                        assertThat(value).as(measure.name()).isBetween(0.0, 1.2);
                    }
                }
            }
        });
        autumn.runToEnd();
        assertThat(autumn.day()).isEqualTo(Sketch.DAYS - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void every_seat_has_one_holder_who_is_of_its_unit_and_seats_neither_come_nor_go(long seed) {
        // Without partisans, who do not answer to events as the person does whose seat it is.
        Sketch sketch = Sketch.whole().set(Recall.HAZARD, 0.05).set(Initialization.PARTISANS, 0);
        Diary diary = new Diary();
        Simulation autumn = sketch.autumn(seed, diary);
        autumn.start();
        World world = autumn.world();
        List<Seat> seats = new ArrayList<>(world.seats.deputies);
        seats.addAll(world.seats.committees);
        assertThat(world.seats.deputies).hasSize(17 * 3 + 5 * 2);
        assertThat(world.seats.committees).hasSize(17 * 4 + 5 * 2);
        while (autumn.runOneDay()) {
            for (Seat seat : seats) {
                assertThat(seat.person()).isBetween(seat.unit.firstPerson, seat.unit.endPerson - 1);
                assertThat(seat.response()).isEqualTo(world.people.response[seat.person()]);
            }
        }
        assertThat(world.body("city_soviet").seats).hasSize(13 * 3);
        assertThat(world.body("town_soviet").seats).hasSize(4 * 3);
        assertThat(world.body("peasant_soviet").seats).hasSize(5 * 2);
        assertThat(diary.all(RunEvent.SeatRefilled.class)).isNotEmpty().allSatisfy(refill -> {
            assertThat(refill.day()).isNotNegative();
            assertThat(refill.formerElectedDay()).isLessThan(refill.day());
            assertThat(refill.formerPerson())
                    .isBetween(refill.seat().unit.firstPerson, refill.seat().unit.endPerson - 1);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void a_full_house_votes_to_the_last_deputy_and_a_thin_one_never_has_more_votes_than_seats(long seed) {
        List<RunEvent.VoteTaken> votes = Sketch.whole().diary(seed).all(RunEvent.VoteTaken.class);
        assertThat(votes).extracting(RunEvent.VoteTaken::day).containsExactly(5, 9);
        RunEvent.VoteTaken thin = votes.get(0);
        RunEvent.VoteTaken full = votes.get(1);
        assertThat(thin.seats()).isEqualTo(39);
        assertThat(thin.present()).isBetween(15, 38);
        assertThat(full.seats()).isEqualTo(21);
        assertThat(full.inFavour() + full.against() + full.abstained()).isEqualTo(21);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void shares_of_an_election_add_up_to_one_less_the_other_lists(long seed) {
        Sketch sketch = Sketch.whole();
        sketch.elections.add(new Election(
                "executive",
                12,
                "Soldiers' executive",
                Election.Kind.SECTION_EXECUTIVE,
                List.of(new Election.Weight("garrison", 1)),
                0.5,
                0.1,
                Double.NaN,
                false,
                22));
        List<RunEvent.ElectionHeld> held = sketch.diary(seed).all(RunEvent.ElectionHeld.class);
        assertThat(held).extracting(RunEvent.ElectionHeld::day).containsExactly(6, 12);
        assertThat(total(held.get(0))).isEqualTo(0.95, within(1e-12));
        assertThat(held.get(0).shares()).hasSize(4);
        assertThat(total(held.get(1))).isEqualTo(0.9, within(1e-12));
        assertThat(held.get(1).shares()).hasSize(3);
    }

    private static double total(RunEvent.ElectionHeld held) {
        assertThat(held.shares()).allSatisfy(share -> assertThat(share.share()).isBetween(0.0, 1.0));
        return held.shares().stream().mapToDouble(RunEvent.ListShare::share).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 101, 670})
    void a_congress_has_as_many_delegates_as_are_due_each_carrying_a_seat_of_its_group(double due) {
        RunEvent.CongressMet met =
                Sketch.whole().set(CongressChoice.DELEGATES, due).diary(4).only(RunEvent.CongressMet.class);
        assertThat(met.day()).isEqualTo(17);
        assertThat(met.delegates()).hasSize((int) due);
        assertThat(met.delegates())
                .extracting(smolny.model.world.CongressDelegate::number)
                .doesNotHaveDuplicates()
                .startsWith(1, 2, 3);
        assertThat(met.delegates())
                .filteredOn(one -> one.seat().unit.groupState.group.id().equals("villages"))
                .size()
                .isBetween((int) (0.3 * due) - 1, (int) (0.3 * due) + 1);
        assertThat(met.delegates()).noneMatch(one -> one.seat().inCommittee);
    }

    @Test
    void before_it_has_met_a_congress_neither_exists_nor_has_a_majority() {
        Sketch sketch = Sketch.whole();
        sketch.days = 17;
        World before = sketch.lived(4);
        assertThat(before.body("congress").exists).isFalse();
        assertThat(Measures.value(before, "congress.soviet_power")).isNaN();
        sketch.days = 18;
        World after = sketch.lived(4);
        assertThat(after.body("congress").exists).isTrue();
        assertThat(Measures.value(after, "congress.soviet_power")).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void speakers_are_somewhere_every_day(long seed) {
        World world = Sketch.whole().lived(seed);
        assertThat(world.agitators).isNotEmpty().allSatisfy(one -> {
            assertThat(one.destination).isBetween(0, world.units.size() - 1);
            assertThat(one.daysAtWork + one.daysTurnedAway).isEqualTo(Sketch.DAYS);
        });
        int present = world.units.stream()
                .mapToInt(unit -> world.visitors.soviets[unit.index] + world.visitors.moderates[unit.index])
                .sum();
        assertThat(present).isEqualTo((int)
                world.agitators.stream().filter(one -> one.admitted).count());
    }

    @Test
    void recall_of_nobody_leaves_the_deputies_of_spring_in_their_seats() {
        Diary diary = Sketch.whole().set(Recall.HAZARD, 0).diary(5);
        assertThat(diary.all(RunEvent.SeatRefilled.class)).isEmpty();
        Diary frozen = Sketch.whole()
                .set(Recall.HAZARD, 0.05)
                .set(Recall.COMMITTEE, 0)
                .event("truce", 0, new EventEffects.RecallOf(List.of("workers", "garrison"), 0))
                .event("truce2", 0, new EventEffects.RecallIn("peasant_soviet", 0))
                .diary(5);
        assertThat(frozen.all(RunEvent.SeatRefilled.class)).isEmpty();
    }
}
