package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.random.Dice;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.ConditionalEvent.Motion;
import smolny.model.event.EventCondition;
import smolny.model.event.EventEffect;
import smolny.model.event.EventEffects;
import smolny.model.event.EventTrigger;
import smolny.model.observer.RunEvent;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.ContestOfForce;
import smolny.model.rule.OpenSpeech;
import smolny.model.setting.ArmedForce;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** What bodies do, when they are called, and what follows. */
class InstitutionsTest {
    @Test
    void commissars_take_away_fear_give_weight_to_speakers_and_shut_out_most_moderates() {
        Sketch sketch = Sketch.quiet()
                .set(OpenSpeech.FEAR, 1)
                .event("named", 5, new EventEffects.Existence("commissars", true));
        World world = sketch.lived(1);
        assertThat(world.body("commissars").exists).isTrue();
        OpenSpeech speech = new OpenSpeech(world);
        AgitatorInfluence voices = new AgitatorInfluence(world);
        for (BaseUnit unit : world.units) {
            boolean watched = unit.groupState.group.id().equals("garrison");
            assertThat(unit.commissar).as(unit.id).isEqualTo(watched);
            if (watched) {
                assertThat(speech.fearIn(unit)).isZero();
                assertThat(voices.sovietVoice(unit)).isEqualTo(2 * world.values.of(AgitatorInfluence.VOICE));
                assertThat(voices.moderateAccess(unit)).isEqualTo(0.2);
            } else if (unit.meets()) {
                assertThat(speech.fearIn(unit)).isPositive();
                assertThat(voices.sovietVoice(unit)).isEqualTo(world.values.of(AgitatorInfluence.VOICE));
                assertThat(voices.moderateAccess(unit)).isEqualTo(1);
            }
        }
    }

    @Test
    void commissars_that_are_recalled_leave_their_units() {
        Diary diary = Sketch.quiet()
                .event("named", 5, new EventEffects.Existence("commissars", true))
                .event("named_again", 6, new EventEffects.Existence("commissars", true))
                .event("gone", 7, new EventEffects.Existence("commissars", false))
                .diary(1);
        assertThat(diary.all(RunEvent.BodyChanged.class))
                .containsExactly(
                        new RunEvent.BodyChanged(5, "commissars", true, "named"),
                        new RunEvent.BodyChanged(7, "commissars", false, "gone"));
        World after = Sketch.quiet()
                .event("named", 5, new EventEffects.Existence("commissars", true))
                .event("gone", 7, new EventEffects.Existence("commissars", false))
                .lived(1);
        assertThat(after.units).noneMatch(unit -> unit.commissar);
    }

    @Test
    void a_session_is_called_moved_and_cancelled() {
        assertThat(votes(Sketch.whole())).containsExactly("plenary 5", "soldiers_section 9");
        assertThat(votes(Sketch.whole().event("call", 3, new EventEffects.Call("emergency", 7))))
                .containsExactly("plenary 5", "emergency 7", "soldiers_section 9");
        assertThat(votes(Sketch.whole().event("call", 7, new EventEffects.Call("emergency", 7))))
                .containsExactly("plenary 5", "emergency 7", "soldiers_section 9");
        assertThat(votes(Sketch.whole().event("call", 3, new EventEffects.Call("plenary", 12))))
                .containsExactly("soldiers_section 9", "plenary 12");
        assertThat(votes(Sketch.whole().event("call", 3, new EventEffects.Call("plenary", null))))
                .containsExactly("soldiers_section 9");
        assertThat(votes(Sketch.whole().event("call", 8, new EventEffects.Call("emergency", 7))))
                .containsExactly("plenary 5", "soldiers_section 9");
    }

    private static List<String> votes(Sketch sketch) {
        return sketch.diary(2).all(RunEvent.VoteTaken.class).stream()
                .map(vote -> vote.session() + " " + vote.day())
                .toList();
    }

    @Test
    void a_congress_and_an_election_are_moved_and_cancelled_likewise() {
        Diary moved = Sketch.whole()
                .event("call", 3, new EventEffects.Call("congress_opens", 11), new EventEffects.Call("duma", 15))
                .diary(2);
        assertThat(moved.only(RunEvent.CongressMet.class).day()).isEqualTo(11);
        assertThat(moved.only(RunEvent.ElectionHeld.class).day()).isEqualTo(15);
        Diary cancelled = Sketch.whole()
                .event("call", 3, new EventEffects.Call("congress_opens", null), new EventEffects.Call("duma", null))
                .diary(2);
        assertThat(cancelled.all(RunEvent.CongressMet.class)).isEmpty();
        assertThat(cancelled.all(RunEvent.ElectionHeld.class)).isEmpty();
    }

    /** A vote changes nothing by itself, nor does an election. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void what_is_only_counted_moves_nobody(long seed) {
        Sketch silent = Sketch.whole();
        silent.sessions.removeIf(session -> !session.body().equals("congress"));
        silent.elections.clear();
        assertThat(Snapshot.of(silent.lived(seed)).units())
                .isEqualTo(Snapshot.of(Sketch.whole().lived(seed)).units());
    }

    @Test
    void the_clash_falls_out_as_often_as_its_probability_says() {
        World world = Sketch.quiet().founded(3);
        world.units.forEach(unit -> unit.expressedShare = 0.7);
        double soviet = ContestOfForce.strength(world, ArmedForce.Side.SOVIET);
        double government = ContestOfForce.strength(world, ArmedForce.Side.GOVERNMENT);
        assertThat(soviet).isEqualTo(1000 + 0.7 * 800 * 0.5, within(1e-9));
        assertThat(government).isEqualTo(700);
        double chance = ContestOfForce.chanceOfFall(world, soviet, government);
        int runs = 20_000;
        int falls = 0;
        for (int seed = 0; seed < runs; seed++) {
            falls += clash(world, seed) ? 1 : 0;
        }
        assertThat(world.country.chanceOfFall).isEqualTo(chance);
        assertThat((double) falls / runs).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / runs)));
    }

    @Test
    void without_luck_the_stronger_side_wins() {
        World strong = Sketch.quiet().set(ContestOfForce.LUCK, 0).founded(3);
        strong.units.forEach(unit -> unit.expressedShare = 0.7);
        World weak = Sketch.quiet().set(ContestOfForce.LUCK, 0).founded(3);
        weak.units.forEach(unit -> unit.expressedShare = 0.5);
        for (int seed = 0; seed < 50; seed++) {
            assertThat(clash(strong, seed)).isTrue();
            assertThat(clash(weak, seed)).isFalse();
        }
    }

    private static boolean clash(World world, long seed) {
        Diary diary = new Diary();
        EventEffect.Moment now = new EventEffect.Moment(16, "rising", Dice.of(seed, 0), diary);
        world.country.happened.clear();
        new EventEffects.Clash(List.of(new EventEffects.Mark("fell")), List.of(new EventEffects.Mark("stood")))
                .apply(world, now);
        boolean fell = diary.only(RunEvent.ClashFought.class).governmentFell();
        assertThat(world.country.hasHappened("fell")).isEqualTo(fell);
        assertThat(world.country.hasHappened("stood")).isEqualTo(!fell);
        return fell;
    }

    @Test
    void an_act_waits_for_its_trigger_and_is_tried_until_it_passes_once() {
        Diary diary =
                Sketch.whole().set(smolny.model.phase.Initialization.VINTAGE, 0).diary(7);
        List<RunEvent.Attempt> attempts = diary.all(RunEvent.Attempt.class);
        assertThat(attempts.get(0).day()).isEqualTo(10);
        RunEvent.Attempt last = attempts.get(attempts.size() - 1);
        assertThat(last.passed()).isTrue();
        assertThat(last.inFavour()).isGreaterThan((int) (0.4 * last.seats()));
        assertThat(last.inFavour() + last.against()).isEqualTo(last.seats()).isEqualTo(39);
        assertThat(last.quorum()).isEqualTo(20);
        assertThat(attempts).filteredOn(RunEvent.Attempt::passed).hasSize(1);
        assertThat(diary.all(RunEvent.WindowClosed.class)).isEmpty();
    }

    @Test
    void an_act_that_never_finds_its_majority_is_tried_every_so_many_days_until_its_window_closes() {
        Diary diary =
                with(act("coup", "city_soviet", 1, 3, EventCondition.ALWAYS)).diary(7);
        assertThat(diary.all(RunEvent.Attempt.class))
                .extracting(RunEvent.Attempt::day)
                .containsExactly(2, 5, 8);
        assertThat(diary.all(RunEvent.Attempt.class)).allSatisfy(attempt -> {
            assertThat(attempt.passed()).isFalse();
            assertThat(attempt.followed()).isEqualTo("no majority");
        });
        assertThat(diary.only(RunEvent.WindowClosed.class))
                .isEqualTo(new RunEvent.WindowClosed(10, "coup", "city_soviet"));
        assertThat(outcomes(diary)).containsExactly(new RunEvent.Happened(10, "missed", true));
    }

    @Test
    void a_body_that_does_not_exist_or_whose_condition_fails_does_not_act() {
        Diary absent =
                with(act("coup", "committee", 0, 1, EventCondition.ALWAYS)).diary(7);
        assertThat(absent.all(RunEvent.Attempt.class))
                .hasSize(9)
                .allMatch(attempt -> attempt.followed().equals("the body does not exist") && attempt.seats() == 0);
        Diary unready = with(act("coup", "party", 0, 1, new EventCondition.Happened("never")))
                .diary(7);
        assertThat(unready.all(RunEvent.Attempt.class))
                .allMatch(attempt -> attempt.followed().equals("its condition does not hold"));
        Diary ready = with(act("coup", "party", 0, 1, EventCondition.ALWAYS)).diary(7);
        assertThat(ready.only(RunEvent.Attempt.class).passed()).isTrue();
        assertThat(outcomes(ready)).extracting(RunEvent.Happened::id).containsExactly("done");
    }

    private static List<RunEvent.Happened> outcomes(Diary diary) {
        return diary.all(RunEvent.Happened.class).stream()
                .filter(RunEvent.Happened::outcome)
                .toList();
    }

    private static Sketch with(ConditionalEvent act) {
        Sketch sketch = Sketch.quiet();
        sketch.acts.add(act);
        return sketch;
    }

    private static ConditionalEvent act(
            String id, String body, double majority, int everyDays, EventCondition condition) {
        return new ConditionalEvent(
                id,
                2,
                10,
                EventTrigger.NONE,
                body,
                Motion.SOVIET_POWER,
                majority,
                everyDays,
                condition,
                EventCondition.Value.ONE,
                List.of(new EventEffects.Mark("done")),
                List.of(new EventEffects.Mark("missed")));
    }
}
