package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.model.Barracks;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/** Equation (14): the fight for a city. */
class CommandContestTest {
    private static final Dice DICE = Dice.of(1, 0);

    private final World world = Barracks.founded();
    private final TheatreState city = world.theatre("city");

    @BeforeEach
    void everybody_for_the_soviet_and_the_cadets_for_the_staff() {
        Barracks.support(world, 1);
        world.units.forEach(unit -> unit.neutralShare = 0);
        world.body("committee").exists = true;
        city.standingOrder = 1;
        for (ArmedUnitState unit : city.units) {
            unit.stance = Stance.OBEYS_SOVIET;
        }
        Barracks.unit(world, "cadets").stance = Stance.OBEYS_STAFF;
        Barracks.unit(world, "cossacks").stance = Stance.NEUTRAL;
        Barracks.unit(world, "corps").stance = Stance.OBEYS_STAFF;
    }

    private CommandContest.Course course() {
        return new CommandContest(world, city, DICE).fought(0.5, 0.5);
    }

    private void set(Parameter parameter, double to) {
        world.values = world.values.with(parameter, to, "test");
    }

    @Test
    void men_of_each_side_are_those_who_obey_it_and_come_out() {
        // 2300 men of the line come out at one in twenty, 100 rifles arm as many of the 800 workers.
        assertThat(course().soviet()).isEqualTo(2300 * 0.05 + 100, within(1e-9));
        assertThat(course().staff()).isEqualTo(500 * 0.3, within(1e-9));
    }

    @Test
    void people_who_agree_and_would_not_fight_do_not_come() {
        world.units.forEach(unit -> unit.neutralShare = 0.5);
        assertThat(course().soviet()).isEqualTo(2300 * 0.05 * 0.5 + 100, within(1e-9));
    }

    @Test
    void neutrals_serve_the_staff_only_while_it_alone_commands() {
        city.standingOrder = -1;
        assertThat(course().staff()).isEqualTo((500 + 0.1 * 500) * 0.3, within(1e-9));
    }

    @Test
    void rifles_and_arms_count() {
        city.rifles = 600;
        assertThat(course().soviet()).isEqualTo(2300 * 0.05 + 600, within(1e-9));
        Barracks.unit(world, "cadets").armed = 0.5;
        assertThat(course().staff()).isEqualTo(75, within(1e-9));
    }

    @Test
    void the_stronger_side_is_likelier_to_win_and_sooner_the_greater_its_lead() {
        CommandContest.Course even = course();
        city.rifles = 800;
        CommandContest.Course strong = course();
        assertThat(strong.chance()).isGreaterThan(even.chance()).isBetween(0.9, 1.0);
        assertThat(strong.hours()).isLessThan(even.hours());
    }

    @Test
    void chances_of_both_sides_add_up_and_a_draw_decides_by_them() {
        double chance = course().chance();
        assertThat(chance).isBetween(0.0, 1.0);
        assertThat(new CommandContest(world, city, DICE)
                        .fought(chance - 1e-9, 0.5)
                        .falls())
                .isTrue();
        assertThat(new CommandContest(world, city, DICE)
                        .fought(chance + 1e-9, 0.5)
                        .falls())
                .isFalse();
    }

    @Test
    void sailors_come_only_if_called_and_help_from_the_front_needs_a_commander_and_a_train() {
        double alone = course().chance();
        Barracks.unit(world, "crews").calledDay = 0;
        double withCrews = course().chance();
        assertThat(withCrews).isGreaterThan(alone);
        Barracks.unit(world, "corps").calledDay = 0;
        set(CommandContest.COMMANDER, 1);
        city.trainsStopped = 1;
        assertThat(course().chance()).as("no train").isEqualTo(withCrews);
        city.trainsStopped = 0;
        assertThat(course().chance()).as("help arrives").isLessThan(withCrews);
    }

    @Test
    void defenders_leave_the_faster_under_guns() {
        Barracks.unit(world, "fort_guard").stance = Stance.NEUTRAL;
        double without = course().chance();
        Barracks.unit(world, "fort_guard").stance = Stance.OBEYS_SOVIET;
        set(CommandContest.GUNS, 1);
        double men = course().chance();
        set(CommandContest.GUNS, 4);
        assertThat(men).isGreaterThan(without);
        assertThat(course().chance()).isGreaterThan(men);
    }
}
