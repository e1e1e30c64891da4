package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.setting.SovietSession;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Soviets that are called for a day vote (equations 7 and 9). */
class SovietSessionsTest {
    private World world = Sketch.whole().founded(1);

    @BeforeEach
    void given_no_fear_and_units_without_a_mandate() {
        Sketch sketch = Sketch.whole();
        sketch.sessions.add(new SovietSession("full", 3, "city_soviet", List.of(), "power", 1));
        world = sketch.founded(1);
        world.country.fear = 0;
        world.units.forEach(unit -> unit.expressedShare = 0.5);
        seats().forEach(seat -> world.seats.attitude[seat.index] = -1);
    }

    private List<Seat> seats() {
        return world.body("city_soviet").seats;
    }

    private List<RunEvent> on(int day) {
        Diary diary = new Diary();
        new SovietSessions(diary).run(world, new StepContext(day, Dice.of(3, 0)));
        return diary.facts;
    }

    @Test
    void everybody_who_comes_votes_for_or_against_or_abstains() {
        seats().subList(0, 10).forEach(seat -> world.seats.attitude[seat.index] = 1);
        seats().subList(10, 14).forEach(seat -> world.seats.attitude[seat.index] = 0);
        assertThat(on(3)).containsExactly(new RunEvent.VoteTaken(3, "full", "city_soviet", 10, 25, 4, 39));
    }

    @Test
    void only_the_groups_of_the_session_have_a_vote() {
        world.group("garrison").deputySeats.forEach(seat -> world.seats.attitude[seat.index] = 1);
        assertThat(on(9)).containsExactly(new RunEvent.VoteTaken(9, "soldiers_section", "city_soviet", 21, 0, 0, 21));
    }

    @Test
    void a_thin_hall_misses_some_and_more_of_the_less_keen() {
        seats().subList(0, 20).forEach(seat -> world.seats.attitude[seat.index] = 1);
        RunEvent.VoteTaken vote = (RunEvent.VoteTaken) on(5).get(0);
        assertThat(vote.seats()).isEqualTo(39);
        assertThat(vote.present()).isBetween(20, 38);
        assertThat(vote.twoWay()).isGreaterThan(20 / 39.0);
    }

    @Test
    void nobody_meets_uncalled_and_the_congress_is_no_session() {
        assertThat(on(4)).isEmpty();
        assertThat(on(17)).isEmpty();
        world.country.called.put("emergency", 4);
        assertThat(on(4)).hasSize(1);
        world.country.called.remove("full");
        assertThat(on(3)).isEmpty();
    }
}
