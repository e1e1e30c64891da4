package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Who meets, what is resolved, and what becomes news (equations 4 and 5). */
class MeetingsTest {
    private static final Dice DICE = Dice.of(11, 0);
    private World world = Sketch.quiet().founded(1);
    private Diary diary = new Diary();

    @BeforeEach
    void given_people_who_are_all_for_soviet_power() {
        world = Sketch.quiet().founded(1);
        diary = new Diary();
        java.util.Arrays.fill(world.people.attitude, 3);
        java.util.Arrays.fill(world.people.committed, false);
        world.country.fear = 0;
    }

    private void meet(int day) {
        new Meetings(diary).run(world, new StepContext(day, DICE));
    }

    /** Part of the workers' units and days with a meeting. */
    private double rate() {
        int met = 0;
        for (int day = 0; day < 1000; day++) {
            meet(day);
            met += (int) world.group("workers").units.stream()
                    .filter(unit -> unit.met)
                    .count();
        }
        return met / 1000.0 / world.group("workers").units.size();
    }

    @Test
    void a_unit_meets_at_the_rate_of_its_group_and_oftener_in_alarm() {
        assertThat(rate()).isEqualTo(0.3, within(0.02));
        world.group("workers").alarm = 1;
        assertThat(rate()).isEqualTo(0.6, within(0.02));
        world.values = world.values.with(Meetings.RATE, 0.5, "test");
        assertThat(rate()).isEqualTo(0.3, within(0.02));
    }

    @Test
    void a_unit_that_is_called_together_meets_on_that_day_only() {
        world.values = world.values.with(Meetings.RATE, 0, "test");
        BaseUnit unit = world.group("workers").units.get(0);
        unit.summonedDay = 4;
        meet(4);
        assertThat(world.units).filteredOn(each -> each.met).containsExactly(unit);
        meet(5);
        assertThat(world.units).noneMatch(each -> each.met);
    }

    @Test
    void a_majority_passes_a_resolution_and_the_first_one_is_told_once() {
        world.units.forEach(unit -> unit.summonedDay = 4);
        meet(4);
        BaseUnit unit = world.group("workers").units.get(0);
        assertThat(unit.expressedShare).isEqualTo(1);
        assertThat(unit.resolved).isTrue();
        assertThat(unit.adoptionDay).isEqualTo(4);
        world.units.forEach(each -> each.summonedDay = 5);
        meet(5);
        assertThat(unit.adoptionDay).isEqualTo(4);
        assertThat(diary.all(RunEvent.UnitAdopted.class))
                .contains(new RunEvent.UnitAdopted(4, unit.id, "workers", "city_soviet"))
                .hasSameSizeAs(world.units.stream().filter(BaseUnit::meets).toList());
    }

    @Test
    void news_is_half_of_the_soviet_that_makes_it_and_half_of_all() {
        world.values = world.values.with(Meetings.RATE, 0, "test");
        world.units.forEach(
                unit -> unit.resolved = unit.meets() && unit.place.soviet().equals("city_soviet"));
        meet(4);
        double all = world.units.stream().filter(BaseUnit::meets).count();
        assertThat(world.country.news).isEqualTo(0.5 + 0.5 * 13 / all, within(1e-12));
    }
}
