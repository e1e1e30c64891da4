package smolny.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.model.Sketch;
import smolny.model.event.ConditionalEvent.Motion;
import smolny.model.event.EventCondition.Relation;
import smolny.model.event.EventCondition.Value;
import smolny.model.world.CongressDelegate;
import smolny.model.world.Party;
import smolny.model.world.QuestionnaireAnswer;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** What institutions wait for, what must hold, and how they would vote. */
class ConditionsTest {
    private static final EventCondition NEVER = new EventCondition.Any(List.of());

    private final World world = Sketch.quiet().founded(1);

    @Test
    void a_trigger_of_nothing_has_always_gone_off() {
        assertThat(EventTrigger.NONE.dueFrom(world)).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void a_trigger_of_any_goes_off_with_the_first_and_a_trigger_of_all_with_the_last() {
        EventTrigger any = new EventTrigger(List.of("order", "revolt"), false, 7);
        EventTrigger all = new EventTrigger(List.of("order", "revolt"), true, 7);
        assertThat(any.dueFrom(world)).isEqualTo(EventTrigger.NOT_YET);
        assertThat(all.dueFrom(world)).isEqualTo(EventTrigger.NOT_YET);
        world.country.happened.put("revolt", 4);
        assertThat(any.dueFrom(world)).isEqualTo(11);
        assertThat(all.dueFrom(world)).isEqualTo(EventTrigger.NOT_YET);
        world.country.happened.put("order", 9);
        assertThat(any.dueFrom(world)).isEqualTo(11);
        assertThat(all.dueFrom(world)).isEqualTo(16);
    }

    @Test
    void conditions_are_joined_as_in_speech() {
        EventCondition yes = EventCondition.ALWAYS;
        assertThat(yes.holds(world)).isTrue();
        assertThat(NEVER.holds(world)).isFalse();
        assertThat(new EventCondition.All(List.of(yes, NEVER)).holds(world)).isFalse();
        assertThat(new EventCondition.All(List.of(yes, yes)).holds(world)).isTrue();
        assertThat(new EventCondition.Any(List.of(NEVER, yes)).holds(world)).isTrue();
        assertThat(new EventCondition.Any(List.of(NEVER, NEVER)).holds(world)).isFalse();
        assertThat(new EventCondition.Not(NEVER).holds(world)).isTrue();
        assertThat(new EventCondition.Not(yes).holds(world)).isFalse();
    }

    @Test
    void conditions_see_what_has_happened_and_who_exists() {
        assertThat(new EventCondition.Happened("revolt").holds(world)).isFalse();
        world.country.happened.put("revolt", 4);
        assertThat(new EventCondition.Happened("revolt").holds(world)).isTrue();
        assertThat(new EventCondition.Exists("city_soviet").holds(world)).isTrue();
        assertThat(new EventCondition.Exists("committee").holds(world)).isFalse();
        assertThatThrownBy(() -> new EventCondition.Exists("nobody").holds(world))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no body is called nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "1, LESS, 2, true",
        "2, LESS, 2, false",
        "2, AT_MOST, 2, true",
        "3, AT_MOST, 2, false",
        "3, MORE, 2, true",
        "2, MORE, 2, false",
        "2, AT_LEAST, 2, true",
        "1, AT_LEAST, 2, false"
    })
    void numbers_are_compared(double left, Relation relation, double right, boolean expected) {
        EventCondition condition =
                new EventCondition.Compare(new Value.Constant(left), relation, new Value.Constant(right));
        assertThat(condition.holds(world)).isEqualTo(expected);
    }

    @Test
    void measures_are_compared_by_name() {
        world.country.credibility = 0.25;
        Value credibility = new Value.Named("government.credibility");
        assertThat(credibility.in(world)).isEqualTo(0.25);
        assertThat(new EventCondition.Compare(credibility, Relation.LESS, new Value.Constant(0.3)).holds(world))
                .isTrue();
        assertThatThrownBy(() -> new Value.Named("government.beard").in(world))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no measure is called government.beard");
    }

    @ParameterizedTest
    @CsvSource({"LESS", "AT_MOST", "MORE", "AT_LEAST"})
    void what_is_not_there_yet_lies_nowhere(Relation relation) {
        Value congress = new Value.Named("congress.soviet_power");
        assertThat(new EventCondition.Compare(congress, relation, new Value.Constant(0.5)).holds(world))
                .isFalse();
        assertThat(new EventCondition.Compare(new Value.Constant(0.5), relation, congress).holds(world))
                .isFalse();
    }

    @Test
    void soviets_decide_by_their_seats_and_their_committees_as_they_do() {
        List<Seat> seats = world.body("city_soviet").seats;
        for (int i = 0; i < seats.size(); i++) {
            world.seats.attitude[seats.get(i).index] = i < 20 ? 3 : -3;
        }
        assertThat(tally("city_soviet", Motion.SOVIET_POWER)).isEqualTo(new SeatTally(20, 19, 39, false));
        assertThat(tally("city_soviet", Motion.COALITION)).isEqualTo(new SeatTally(19, 20, 39, false));
        assertThat(tally("committee", Motion.SOVIET_POWER)).isEqualTo(new SeatTally(20, 19, 39, false));
        assertThat(tally("commissars", Motion.SOVIET_POWER)).isEqualTo(new SeatTally(20, 19, 39, false));
    }

    @Test
    void an_executive_decides_as_it_was_elected_and_a_party_and_a_government_assent() {
        assertThat(tally("executive", Motion.SOVIET_POWER)).isEqualTo(new SeatTally(30, 70, 100, false));
        assertThat(tally("executive", Motion.COALITION)).isEqualTo(new SeatTally(70, 30, 100, false));
        assertThat(tally("party", Motion.SOVIET_POWER).passes(0.9)).isTrue();
        assertThat(tally("government", Motion.COALITION).passes(0.9)).isTrue();
    }

    @Test
    void a_congress_decides_by_its_delegates_and_not_before_it_has_met() {
        assertThat(tally("congress", Motion.SOVIET_POWER).passes(0)).isFalse();
        Seat seat = world.seats.deputies.get(0);
        world.body("congress").delegates = List.of(
                new CongressDelegate(1, seat, 0.1, QuestionnaireAnswer.SOVIET_POWER, Party.LEFT_SR),
                new CongressDelegate(2, seat, 0, QuestionnaireAnswer.POWER_TO_DEMOCRACY, Party.SR),
                new CongressDelegate(3, seat, 2, QuestionnaireAnswer.SOVIET_POWER, Party.BOLSHEVIK));
        assertThat(tally("congress", Motion.SOVIET_POWER)).isEqualTo(new SeatTally(2, 1, 3, false));
        assertThat(tally("congress", Motion.COALITION)).isEqualTo(new SeatTally(1, 2, 3, false));
    }

    @Test
    void a_tie_does_not_pass() {
        assertThat(new SeatTally(50, 50, 100, false).passes(0.5)).isFalse();
        assertThat(new SeatTally(51, 49, 100, false).passes(0.5)).isTrue();
        assertThat(new SeatTally(0, 0, 0, false).passes(0.5)).isFalse();
    }

    private SeatTally tally(String body, Motion motion) {
        return SeatTally.of(world, world.body(body), motion);
    }
}
