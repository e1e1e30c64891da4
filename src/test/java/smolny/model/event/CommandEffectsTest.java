package smolny.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Barracks;
import smolny.model.Diary;
import smolny.model.observer.RunEvent;
import smolny.model.phase.StepContext;
import smolny.model.rule.CommandContest;
import smolny.model.rule.ContestOfForce;
import smolny.model.rule.Initiative;
import smolny.model.rule.Obedience;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/** Each act on the command of troops, and the phase in which units answer. */
class CommandEffectsTest {
    private static final Dice DICE = Dice.of(1, 0);

    private final World world = Barracks.founded();
    private final TheatreState city = world.theatre("city");
    private final ArmedUnitState regiment = Barracks.unit(world, "regiment");
    private final Diary diary = new Diary();

    @BeforeEach
    void a_committee_that_most_are_for() {
        Barracks.support(world, 0.9);
        world.units.forEach(unit -> unit.met = false);
        world.body("committee").exists = true;
        city.standingOrder = 0;
    }

    private void apply(EventEffect effect) {
        effect.apply(world, new EventEffect.Moment(5, "news", DICE, diary));
    }

    private void day(int day) {
        new TroopCommand(diary).run(world, new StepContext(day, DICE));
    }

    @Test
    void on_the_first_day_every_unit_takes_its_stand_and_later_only_those_that_met_or_were_addressed() {
        day(0);
        assertThat(diary.all(RunEvent.StanceTaken.class)).hasSize(6);
        assertThat(regiment.stance).isEqualTo(Stance.OBEYS_SOVIET);
        Barracks.support(world, 0);
        day(1);
        assertThat(regiment.stance).as("nobody asked it").isEqualTo(Stance.OBEYS_SOVIET);
        regiment.opinion.get(0).met = true;
        day(2);
        assertThat(regiment.stance).as("its people met").isEqualTo(Stance.OBEYS_STAFF);
        assertThat(diary.all(RunEvent.StanceTaken.class)).hasSize(7);
    }

    @Test
    void a_standing_order_reaches_every_unit() {
        Barracks.support(world, 0.6);
        day(0);
        assertThat(regiment.stance).isEqualTo(Stance.NEUTRAL);
        regiment.commissar = true;
        apply(new CommandEffects.StandingOrder("city", 1));
        day(1);
        assertThat(regiment.stance).isEqualTo(Stance.OBEYS_SOVIET);
    }

    @Test
    void commissars_are_accepted_day_by_day_and_not_behind_closed_doors() {
        world.values = world.values.with(Obedience.ACCEPT, 3, "test");
        apply(new CommandEffects.SendCommissars("city"));
        day(0);
        assertThat(regiment.commissar).isTrue();
        assertThat(Barracks.unit(world, "cadets").commissar).as("none is sent").isFalse();
        assertThat(Barracks.unit(world, "fort_guard").commissar).as("shut").isFalse();
        world.openToAgitators.put("fort", true);
        day(1);
        assertThat(Barracks.unit(world, "fort_guard").commissar).isTrue();
    }

    @Test
    void a_conference_votes_and_shows_a_demonstration_only_shows() {
        apply(new CommandEffects.Muster("city", false, 0.5));
        assertThat(city.voted).isFalse();
        assertThat(city.example).isEqualTo(0.5, within(1e-12));
        apply(new CommandEffects.Muster("city", true, 0.2));
        assertThat(city.voted).isTrue();
        assertThat(city.example).as("what was seen is not unseen").isEqualTo(0.5, within(1e-12));
        city.voted = false;
        Barracks.support(world, 0.3);
        apply(new CommandEffects.Muster("city", true, 1));
        assertThat(city.voted).isFalse();
    }

    @Test
    void orders_are_answered_remembered_heard_of_and_forgotten() {
        regiment.stance = Stance.OBEYS_SOVIET;
        apply(new CommandEffects.Order("city", true, List.of("regiment"), false, false));
        RunEvent.OrderGiven given = diary.only(RunEvent.OrderGiven.class);
        assertThat(given.reached()).isEqualTo(1);
        boolean obeyed = given.carriedOut() == 1;
        assertThat(regiment.record).isEqualTo(obeyed ? 1 : -1);
        assertThat(city.heard).isEqualTo(obeyed ? 1 : -1);
        day(0);
        assertThat(Math.abs(regiment.record)).isEqualTo(0.8, within(1e-12));
        assertThat(Math.abs(city.heard)).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void an_order_by_rail_fails_where_trains_stop() {
        city.units.forEach(unit -> unit.stance = Stance.OBEYS_STAFF);
        apply(new CommandEffects.Trains("city", 1));
        apply(new CommandEffects.Order("city", false, List.of(), false, true));
        RunEvent.OrderGiven given = diary.only(RunEvent.OrderGiven.class);
        assertThat(given.reached()).isEqualTo(5);
        assertThat(given.carriedOut()).isZero();
        assertThat(regiment.record).as("a refusal, for whatever reason").isEqualTo(1);
    }

    @Test
    void a_depot_gives_its_rifles_only_beside_a_commissar() {
        double before = city.rifles;
        apply(new CommandEffects.Arm("city", 200, ""));
        assertThat(city.rifles).isEqualTo(before + 200);
        apply(new CommandEffects.Arm("city", 500, "regiment"));
        day(0);
        assertThat(city.rifles).isEqualTo(before + 200);
        regiment.commissar = true;
        day(1);
        assertThat(city.rifles).isEqualTo(before + 700);
        day(2);
        assertThat(city.rifles).as("once").isEqualTo(before + 700);
    }

    @Test
    void the_disarmed_do_not_fight() {
        apply(new CommandEffects.Disarm("city", List.of("line"), 0.75));
        assertThat(regiment.armed).isEqualTo(0.25);
        assertThat(Barracks.unit(world, "guards").armed).isEqualTo(1);
        double rifles = city.rifles;
        apply(new CommandEffects.Disarm("city", List.of(), 0.5));
        assertThat(city.rifles).isEqualTo(rifles / 2);
    }

    @Test
    void who_is_called_up_remembers_the_first_call() {
        apply(new CommandEffects.CallUp("city", List.of("sailors")));
        assertThat(Barracks.unit(world, "crews").calledDay).isEqualTo(5);
        assertThat(Barracks.unit(world, "corps").calledDay).isGreaterThan(5);
    }

    @Test
    void telegraph_bridges_and_a_first_blow_change_what_they_say() {
        city.heard = 1;
        double hears = new Obedience(world).terms(world, city, regiment).past();
        apply(new CommandEffects.Telegraph("city", -1));
        assertThat(new Obedience(world).terms(world, city, regiment).past()).isEqualTo(hears / 2, within(1e-12));
        apply(new CommandEffects.Bridges("city", 0.3));
        assertThat(city.cutOff).isEqualTo(0.3);
        double before = Initiative.committeeDares(world, city);
        apply(new CommandEffects.Strike("city"));
        assertThat(Initiative.committeeDares(world, city)).isGreaterThan(before);
    }

    @Test
    void what_follows_a_fight_comes_on_the_day_of_its_decision() {
        world.values = world.values.with(ContestOfForce.LUCK, 0, "test").with(CommandContest.PACE, 0.01, "test");
        city.rifles = 800;
        day(0);
        apply(new CommandEffects.Fight(
                "city", List.of(new EventEffects.Mark("taken")), List.of(new EventEffects.Mark("held"))));
        RunEvent.ClashFought fight = diary.only(RunEvent.ClashFought.class);
        assertThat(fight.decidedDay()).isGreaterThan(5);
        assertThat(city.fighting).isTrue();
        for (int day = 6; day <= fight.decidedDay(); day++) {
            assertThat(world.country.hasHappened("taken")).isFalse();
            day(day);
        }
        assertThat(city.fighting).isFalse();
        assertThat(world.country.happened).containsEntry("taken", fight.decidedDay());
        assertThat(world.country.chanceOfFall).isEqualTo(fight.chanceOfFall());
    }

    @Test
    void men_are_conserved() {
        int men = city.units.stream().mapToInt(unit -> unit.unit.men()).sum();
        day(0);
        apply(new CommandEffects.StandingOrder("city", 1));
        day(1);
        double shares = 0;
        for (Stance stance : Stance.values()) {
            shares += city.shareOf(stance);
        }
        assertThat(shares).isEqualTo(1, within(1e-12));
        assertThat(city.units.stream().mapToInt(unit -> unit.unit.men()).sum()).isEqualTo(men);
    }

    @Test
    void the_government_strikes_the_sooner_the_more_it_has_lost_and_the_nearer_the_congress() {
        double far = Initiative.governmentStrikes(world, city, 3);
        world.country.called.put("congress_opens", 5);
        city.units.forEach(unit -> unit.stance = Stance.OBEYS_STAFF);
        double loyal = Initiative.governmentStrikes(world, city, 3);
        city.units.forEach(unit -> unit.stance = Stance.OBEYS_SOVIET);
        assertThat(loyal).isLessThan(Initiative.governmentStrikes(world, city, 3));
        assertThat(far).isBetween(0.0, 1.0);
    }
}
