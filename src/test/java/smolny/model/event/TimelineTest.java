package smolny.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.phase.StepContext;
import smolny.model.world.World;

/** Dated events come on their day, in the order of the scenario. */
class TimelineTest {
    private final World world = Sketch.quiet().founded(1);
    private final Diary diary = new Diary();
    private final Timeline timeline = new Timeline(
            List.of(
                    new DatedEvent("fall", 4, List.of(new EventEffects.Credibility(0.5, true))),
                    new DatedEvent(
                            "rise",
                            4,
                            List.of(new EventEffects.Credibility(0.25, false), new EventEffects.Mark("recovered"))),
                    new DatedEvent("later", 5, List.of(new EventEffects.Dread(1)))),
            diary);

    private void on(int day) {
        timeline.run(world, new StepContext(day, Dice.of(1, 0)));
    }

    @Test
    void nothing_comes_on_a_day_without_events() {
        world.country.credibility = 0.9;
        on(3);
        on(-1);
        assertThat(world.country.credibility).isEqualTo(0.9);
        assertThat(world.country.happened).isEmpty();
        assertThat(diary.facts).isEmpty();
    }

    @Test
    void the_events_of_a_day_come_in_their_order_and_are_told() {
        on(4);
        assertThat(world.country.credibility).isEqualTo(0.75);
        assertThat(world.country.dread).isZero();
        assertThat(world.country.happened)
                .containsEntry("fall", 4)
                .containsEntry("rise", 4)
                .containsEntry("recovered", 4);
        assertThat(diary.facts)
                .containsExactly(
                        new RunEvent.Happened(4, "fall", false),
                        new RunEvent.Happened(4, "rise", false),
                        new RunEvent.Happened(4, "recovered", true));
    }

    @Test
    void an_event_knows_its_day() {
        on(5);
        assertThat(world.country.dread).isEqualTo(1);
        assertThat(world.country.happened).containsOnlyKeys("later");
    }
}
