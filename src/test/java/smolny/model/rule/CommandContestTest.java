package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.model.Barracks;
import smolny.model.setting.ArmedUnit.Kind;
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

    /** Without help, and with nobody leaving, the forces stay as they are, so every hour is decided alike. */
    @Test
    void while_forces_stay_as_they_are_the_chance_is_that_of_one_hour_and_hours_are_geometric() {
        set(CommandContest.DESERTION, 0);
        set(CommandContest.EXPONENT, 2);
        set(CommandContest.PACE, 0.4);
        double soviet = 2300 * 0.05 + 100;
        double chance = soviet * soviet / (soviet * soviet + 150 * 150);
        double open = Math.exp(-0.4 * (2 * chance - 1) * (2 * chance - 1));
        for (double moment : new double[] {0.2, 0.5, 0.9}) {
            CommandContest.Course course = new CommandContest(world, city, DICE).fought(0.01, moment);
            assertThat(course.chance()).isEqualTo(chance, within(1e-9));
            assertThat(course.hours()).isEqualTo((int) Math.ceil(Math.log(1 - moment) / Math.log(open)));
            assertThat(new CommandContest(world, city, DICE)
                            .fought(0.99, moment)
                            .hours())
                    .isEqualTo(course.hours());
        }
    }

    /** The chance, computed anew hour by hour as docs/ODD.md says, with bridges cut, help from both sides and guns. */
    @Test
    void the_chance_is_that_of_the_equation() {
        set(CommandContest.COMMANDER, 1);
        set(CommandContest.DESERTION, 0.02);
        set(CommandContest.GUNS, 1.5);
        set(CommandContest.PACE, 0.02);
        set(CommandContest.EXPONENT, 2);
        city.cutOff = 0.25;
        city.trainsStopped = 0;
        Barracks.unit(world, "crews").calledDay = 0;
        Barracks.unit(world, "corps").calledDay = 0;
        double staff = 500 * 0.3;
        double open = 1;
        double won = 0;
        double last = 0;
        for (int hour = 0; hour < 240; hour++) {
            double soviet = 2300 * 0.05 + 100 * (hour < 12 ? 0.75 : 1) + (hour >= 10 ? 400 : 0);
            staff += hour == 10 ? 2000 * 0.3 : 0;
            last = soviet * soviet / (soviet * soviet + staff * staff);
            double decided = open * (1 - Math.exp(-0.02 * (2 * last - 1) * (2 * last - 1)));
            won += decided * last;
            open -= decided;
            staff *= 1 - 0.02 * 1.5 * soviet / (soviet + staff);
        }
        CommandContest.Course course = course();
        assertThat(course.chance()).isEqualTo(won + open * last, within(0.005));
        assertThat(course.soviet()).isEqualTo(2300 * 0.05 + 75, within(1e-9));
    }

    @Test
    void part_of_the_men_who_came_out_is_that_of_either_side() {
        CommandContest contest = new CommandContest(world, city, DICE);
        assertThat(contest.cameOut(EnumSet.of(Kind.LINE, Kind.JULY), DICE)).isEqualTo(0.05, within(1e-12));
        assertThat(contest.cameOut(EnumSet.of(Kind.CADETS, Kind.COSSACKS), DICE))
                .isEqualTo(0.3 * 500 / 1000, within(1e-12));
        assertThat(contest.cameOut(EnumSet.of(Kind.FRONT), DICE))
                .as("not called")
                .isZero();
        assertThat(contest.cameOut(EnumSet.noneOf(Kind.class), DICE)).isNaN();
    }

    @Test
    void where_nobody_comes_out_the_chance_is_one_half() {
        city.units.forEach(unit -> unit.stance = Stance.NEUTRAL);
        assertThat(course().chance()).isEqualTo(0.5, within(1e-12));
        assertThat(course().hours()).isEqualTo(240);
    }
}
