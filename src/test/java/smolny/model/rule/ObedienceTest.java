package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.model.Barracks;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/** Equation (13): whom a unit obeys. */
class ObedienceTest {
    private final World world = Barracks.founded();
    private final TheatreState city = world.theatre("city");
    private final ArmedUnitState regiment = Barracks.unit(world, "regiment");

    private double score() {
        return new Obedience(world).terms(world, city, regiment).total();
    }

    private Stance stance() {
        return new Obedience(world).stanceOf(world, city, regiment);
    }

    /** More support, a commissar, a signature and the rest: each of them alone never lowers obedience to the Soviet. */
    static Stream<Arguments> pushes() {
        BiConsumer<World, ArmedUnitState> support = (world, unit) -> Barracks.support(world, 0.8);
        BiConsumer<World, ArmedUnitState> commissar = (world, unit) -> unit.commissar = true;
        BiConsumer<World, ArmedUnitState> signature = (world, unit) -> world.theatre("city").standingOrder = 1;
        BiConsumer<World, ArmedUnitState> past = (world, unit) -> unit.record = 1;
        BiConsumer<World, ArmedUnitState> removal = (world, unit) -> world.group("garrison").standingThreat = 1;
        BiConsumer<World, ArmedUnitState> example = (world, unit) -> world.theatre("city").example = 1;
        return Stream.of(support, commissar, signature, past, removal, example).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("pushes")
    void each_cause_brings_a_unit_nearer_to_the_soviet(BiConsumer<World, ArmedUnitState> push) {
        Barracks.support(world, 0.5);
        world.body("committee").exists = true;
        city.standingOrder = 0;
        double before = score();
        push.accept(world, regiment);
        assertThat(score()).isGreaterThan(before);
    }

    @Test
    void the_terms_add_up_to_the_equation() {
        Barracks.support(world, 0.75);
        world.body("committee").exists = true;
        city.standingOrder = 1;
        city.example = 0.5;
        city.heard = 1;
        regiment.commissar = true;
        regiment.record = 0.5;
        world.group("garrison").standingThreat = 1;
        double byHand = 2 * 0.25 + 0.5 + 0.7 * 1 + 0.4 * (0.5 + 0.3) + 0.5 + 0.4 * 0.5;
        assertThat(score()).isEqualTo(byHand, within(1e-12));
        assertThat(stance()).isEqualTo(Stance.OBEYS_SOVIET);
    }

    @Test
    void without_a_committee_only_the_staff_commands_whatever_was_ordered() {
        Barracks.support(world, 0.5);
        city.standingOrder = 1;
        regiment.commissar = true;
        assertThat(score()).isEqualTo(-0.7, within(1e-12));
        assertThat(stance()).isEqualTo(Stance.OBEYS_STAFF);
    }

    @Test
    void the_signature_binds_half_as_much_where_no_commissar_sits() {
        Barracks.support(world, 0.5);
        world.body("committee").exists = true;
        city.standingOrder = 1;
        assertThat(new Obedience(world).terms(world, city, regiment).order()).isEqualTo(0.35, within(1e-12));
    }

    @Test
    void dread_of_civil_war_makes_neutrals_on_both_sides() {
        world.body("committee").exists = true;
        city.standingOrder = 0;
        Barracks.support(world, 0.85);
        assertThat(stance()).isEqualTo(Stance.OBEYS_SOVIET);
        world.country.dread = 1;
        assertThat(stance()).isEqualTo(Stance.NEUTRAL);
        Barracks.support(world, 0.15);
        assertThat(stance()).isEqualTo(Stance.NEUTRAL);
        world.country.dread = 0;
        assertThat(stance()).isEqualTo(Stance.OBEYS_STAFF);
    }

    @Test
    void kinds_lean_and_red_guards_are_nobodys_but_the_soviets() {
        world.body("committee").exists = true;
        city.standingOrder = 1;
        Barracks.support(world, 1);
        Obedience obedience = new Obedience(world);
        assertThat(obedience.stanceOf(world, city, Barracks.unit(world, "cadets")))
                .isEqualTo(Stance.OBEYS_STAFF);
        assertThat(obedience.stanceOf(world, city, Barracks.unit(world, "workers")))
                .isEqualTo(Stance.OBEYS_SOVIET);
        assertThat(obedience
                        .terms(world, city, Barracks.unit(world, "cossacks"))
                        .lean())
                .isEqualTo(1.3);
    }

    @Test
    void a_staff_order_is_carried_out_by_its_own_units_and_hardly_by_the_soviets() {
        world.body("committee").exists = true;
        double own = Obedience.carriedOut(world, city, Stance.OBEYS_STAFF, false, false);
        double neutral = Obedience.carriedOut(world, city, Stance.NEUTRAL, false, false);
        double other = Obedience.carriedOut(world, city, Stance.OBEYS_SOVIET, false, false);
        assertThat(own).isGreaterThan(neutral);
        assertThat(neutral).isGreaterThan(other);
        assertThat(Obedience.carriedOut(world, city, Stance.OBEYS_SOVIET, false, true))
                .as("with the committee's signature")
                .isEqualTo(own);
    }

    @Test
    void support_and_the_garrisons_vote_make_a_commissar_welcome() {
        Obedience obedience = new Obedience(world);
        Barracks.support(world, 0.5);
        double divided = obedience.acceptance(city, regiment);
        assertThat(divided).isEqualTo(0.5, within(1e-12));
        Barracks.support(world, 0.9);
        double most = obedience.acceptance(city, regiment);
        city.voted = true;
        assertThat(divided).isLessThan(most);
        assertThat(most).isLessThan(obedience.acceptance(city, regiment));
    }
}
