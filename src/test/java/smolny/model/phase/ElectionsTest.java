package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.rule.OtherLists;
import smolny.model.setting.Election;
import smolny.model.world.Party;
import smolny.model.world.World;

/** Equation 11 at the ballot box. */
class ElectionsTest {
    private static Election ballot(int day, double turnout, double credibility, boolean springMood) {
        List<Election.Weight> electorate =
                List.of(new Election.Weight("workers", 3), new Election.Weight("townsfolk", 1));
        return new Election(
                "vote", day, "Vote", Election.Kind.BALLOT, electorate, turnout, 0, credibility, springMood, 0);
    }

    private static double share(Election election, Party party) {
        World world = Sketch.quiet().founded(1);
        RunEvent.ElectionHeld held = (RunEvent.ElectionHeld) Elections.hold(world, election, 3);
        return held.shares().stream()
                .filter(list -> list.party().equals(party.word()))
                .mapToDouble(RunEvent.ListShare::share)
                .sum();
    }

    /** The last two fall into the spin-up, which passes over them. */
    @ParameterizedTest
    @ValueSource(ints = {-54, -2, -1})
    void an_election_before_the_first_day_is_held_once_at_the_beginning(int day) {
        Sketch sketch = Sketch.quiet();
        sketch.elections.add(ballot(day, 0.6, 1, true));
        Diary diary = sketch.diary(1);
        assertThat(diary.only(RunEvent.ElectionHeld.class).day()).isEqualTo(day);
    }

    @Test
    void the_last_day_of_the_clock_may_have_an_election() {
        Sketch sketch = Sketch.quiet();
        sketch.elections.add(ballot(Sketch.DAYS - 1, 0.6, Double.NaN, false));
        assertThat(sketch.diary(1).only(RunEvent.ElectionHeld.class).day()).isEqualTo(Sketch.DAYS - 1);
    }

    @Test
    void the_less_the_government_is_believed_the_fewer_votes_for_the_parties_of_the_coalition() {
        assertThat(share(ballot(3, 0.6, 0.2, false), Party.SR))
                .isLessThan(share(ballot(3, 0.6, 1, false), Party.SR) - 0.05);
        assertThat(share(ballot(3, 0.6, Double.NaN, false), Party.SR))
                .isEqualTo(share(ballot(3, 0.6, 0.9, false), Party.SR), within(1e-12));
    }

    @Test
    void in_the_mood_of_spring_fewer_voted_for_the_bolsheviks() {
        assertThat(share(ballot(3, 0.6, 1, true), Party.BOLSHEVIK))
                .isLessThan(share(ballot(3, 0.6, 1, false), Party.BOLSHEVIK) - 0.05);
    }

    /** Where nearly everyone votes shares are mean choices; where few do, those of the keenest count for more. */
    @Test
    void turnout_decides_how_much_the_keen_count() {
        double full = share(ballot(3, 0.999, 1, false), Party.BOLSHEVIK);
        double half = share(ballot(3, 0.5, 1, false), Party.BOLSHEVIK);
        double thin = share(ballot(3, 0.05, 1, false), Party.BOLSHEVIK);
        assertThat(half).isGreaterThan(full);
        assertThat(thin).isGreaterThan(half);
    }

    /** The villages of the sketch give the SRs more than its workers do, so the SRs lose where other lists take villagers. */
    @Test
    void lists_outside_the_model_take_their_votes_from_villages_first() {
        Election mixed = new Election(
                "vote",
                3,
                "Vote",
                Election.Kind.BALLOT,
                List.of(new Election.Weight("workers", 1), new Election.Weight("district", 3)),
                0.6,
                0.5,
                1,
                false,
                0);
        double alike = sum(mixed, 1, Party.SR);
        assertThat(sum(mixed, 6, Party.SR)).isLessThan(alike - 0.02);
        assertThat(sum(mixed, 6, Party.values())).isEqualTo(0.5, within(1e-9));
    }

    private static double sum(Election election, double times, Party... parties) {
        World world = Sketch.quiet().set(OtherLists.VILLAGES, times).founded(1);
        List<String> words = Arrays.stream(parties).map(Party::word).toList();
        return ((RunEvent.ElectionHeld) Elections.hold(world, election, 3))
                .shares().stream()
                        .filter(list -> words.contains(list.party()))
                        .mapToDouble(RunEvent.ListShare::share)
                        .sum();
    }
}
