package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.rule.CongressChoice;
import smolny.model.world.CongressDelegate;
import smolny.model.world.QuestionnaireAnswer;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Soviets send delegates, who answer the questionnaire (equations 10 and 11). */
class CongressTest {
    private final World world =
            Sketch.whole().set(CongressChoice.DELEGATES, 200).founded(1);

    private List<CongressDelegate> delegates(int day) {
        Diary diary = new Diary();
        new Congress(diary).run(world, new StepContext(day, Dice.of(2, 0)));
        List<RunEvent.CongressMet> met = diary.all(RunEvent.CongressMet.class);
        return met.isEmpty() ? List.of() : met.get(0).delegates();
    }

    @Test
    void it_meets_on_the_day_for_which_it_is_called() {
        assertThat(delegates(16)).isEmpty();
        assertThat(world.body("congress").exists).isFalse();
        assertThat(delegates(17)).hasSize(200);
        assertThat(world.body("congress").exists).isTrue();
        assertThat(world.body("congress").delegates).hasSize(200);
    }

    @Test
    void groups_send_delegates_by_their_weight() {
        assertThat(delegates(17))
                .filteredOn(
                        delegate -> delegate.seat().unit.groupState.group.id().equals("workers"))
                .hasSize(80);
    }

    @Test
    void deputies_of_one_mind_send_delegates_of_that_mind() {
        world.country.fear = 0;
        world.units.forEach(unit -> unit.expressedShare = 1);
        Arrays.fill(world.seats.attitude, 1);
        assertThat(delegates(17)).extracting(CongressDelegate::mandate).containsOnly(QuestionnaireAnswer.SOVIET_POWER);
        world.units.forEach(unit -> unit.expressedShare = 0);
        Arrays.fill(world.seats.attitude, -5);
        assertThat(delegates(17)).extracting(CongressDelegate::mandate).containsOnly(QuestionnaireAnswer.COALITION);
    }

    @Test
    void every_answer_gets_its_due_within_one_delegate() {
        world.values = world.values.with(CongressChoice.EXPONENT, 1, "test");
        world.units.forEach(unit -> unit.expressedShare = 0.5);
        for (Seat seat : world.seats.deputies) {
            world.seats.attitude[seat.index] = seat.number == 0 ? -5 : 5;
        }
        long inFavour = delegates(17).stream()
                .filter(delegate -> delegate.seat().unit.groupState.group.id().equals("workers"))
                .filter(delegate -> delegate.mandate() == QuestionnaireAnswer.SOVIET_POWER)
                .count();
        // two thirds of 80
        assertThat(inFavour).isBetween(53L, 54L);
    }

    @Test
    void the_majority_of_a_soviet_is_magnified() {
        world.values = world.values.with(CongressChoice.EXPONENT, 4, "test");
        world.country.fear = 0;
        world.units.forEach(unit -> unit.expressedShare = 0.5);
        for (Seat seat : world.seats.deputies) {
            world.seats.attitude[seat.index] = seat.number == 0 ? -5 : 5;
        }
        List<CongressDelegate> workers = delegates(17).stream()
                .filter(delegate -> delegate.seat().unit.groupState.group.id().equals("workers"))
                .toList();
        long inFavour =
                workers.stream().filter(delegate -> delegate.position() > 0).count();
        // two thirds of the deputies, and 16 to 1 by the fourth power
        assertThat((double) inFavour / workers.size()).isBetween(0.86, 1.0);
    }
}
