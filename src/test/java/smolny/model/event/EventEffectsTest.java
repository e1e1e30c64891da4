package smolny.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.random.Dice;
import smolny.model.Diary;
import smolny.model.ModelParameters;
import smolny.model.Sketch;
import smolny.model.observer.RunEvent;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.Decay;
import smolny.model.phase.StepContext;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.OpenSpeech;
import smolny.model.setting.SovietSession;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Each channel through which events reach the world. */
class EventEffectsTest {
    private static final Dice DICE = Dice.of(1, 0);

    private final World world = Sketch.quiet().founded(1);
    private final Diary diary = new Diary();

    private void apply(EventEffect effect) {
        effect.apply(world, new EventEffect.Moment(5, "news", DICE, diary));
    }

    @Test
    void credibility_is_added_to_or_set_within_its_bounds() {
        world.country.credibility = 0.5;
        apply(new EventEffects.Credibility(0.2, false));
        assertThat(world.country.credibility).isEqualTo(0.7, within(1e-15));
        apply(new EventEffects.Credibility(2, false));
        assertThat(world.country.credibility).isEqualTo(1.2);
        apply(new EventEffects.Credibility(-3, false));
        assertThat(world.country.credibility).isZero();
        apply(new EventEffects.Credibility(0.4, true));
        assertThat(world.country.credibility).isEqualTo(0.4);
    }

    /** At 1 an effect is exactly as written, at 0 it does nothing, at 2 it does twice as much, within what is possible. */
    @ParameterizedTest
    @CsvSource({
        "strength.distrust, 0.5, 0.3, 0.1",
        "strength.trust, 0.5, 0.6, 0.7",
        "strength.threat, 0, 0.6, 1.2",
        "strength.land, 0, 0.4, 0.8",
        "strength.peace, 0, 0.3, 0.6",
        "strength.fear, 0.5, 0.2, 0",
        "strength.access, 0.4, 0.7, 1",
        "strength.momentum, 0, 0.15, 0.3"
    })
    void a_factor_makes_the_effects_of_its_kind_weaker_or_stronger(
            String id, double none, double written, double twice) {
        assertThat(after(id, 0)).isEqualTo(none, within(1e-15));
        assertThat(after(id, 1)).isEqualTo(written, within(1e-15));
        assertThat(after(id, 2)).isEqualTo(twice, within(1e-15));
    }

    private double after(String id, double strength) {
        world.values = world.values.with(Objects.requireNonNull(ModelParameters.ALL.find(id)), strength, "test");
        world.country.credibility = 0.5;
        world.country.fear = 0.5;
        world.country.access = 0.4;
        world.group("villages").relief.clear();
        Map<String, EventEffect> effects = Map.of(
                "strength.distrust", new EventEffects.Credibility(-0.2, false),
                "strength.trust", new EventEffects.Credibility(0.1, false),
                "strength.threat", new EventEffects.Threat(List.of("garrison"), 0.6, true),
                "strength.land", new EventEffects.Relief(List.of("villages"), "land", 0.4),
                "strength.peace", new EventEffects.Relief(List.of("villages"), "peace", 0.3),
                "strength.fear", new EventEffects.FearTimes(0.4),
                "strength.access", new EventEffects.Access(0.7),
                "strength.momentum", new EventEffects.Momentum(0.15));
        apply(Objects.requireNonNull(effects.get(id)));
        return switch (id) {
            case "strength.distrust", "strength.trust" -> world.country.credibility;
            case "strength.threat" -> world.group("garrison").standingThreat;
            case "strength.land", "strength.peace" -> world.group("villages").totalRelief();
            case "strength.fear" -> world.country.fear;
            case "strength.access" -> world.country.access;
            default -> world.country.momentumPerMonth;
        };
    }

    @Test
    void an_alarm_fades_by_half_in_its_half_life_and_a_standing_threat_stays() {
        apply(new EventEffects.Threat(List.of(), 1, false));
        apply(new EventEffects.Threat(List.of("garrison"), 0.6, true));
        for (int day = 6; day < 16; day++) {
            new Decay().run(world, new StepContext(day, DICE));
        }
        assertThat(world.groups.values())
                .allSatisfy(group -> assertThat(group.alarm).isEqualTo(0.5, within(1e-12)));
        assertThat(world.group("garrison").standingThreat).isEqualTo(0.6);
        assertThat(world.group("workers").standingThreat).isZero();
    }

    @Test
    void dread_of_civil_war_fades_as_an_alarm_does() {
        apply(new EventEffects.Dread(1));
        for (int day = 6; day < 16; day++) {
            new Decay().run(world, new StepContext(day, DICE));
        }
        assertThat(world.country.dread).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void fear_is_multiplied_and_comes_back_to_julys_at_least() {
        world.values = world.values.with(OpenSpeech.FEAR, 1.1, "test");
        world.country.fear = 0.4;
        apply(new EventEffects.FearTimes(0.1));
        assertThat(world.country.fear).isEqualTo(0.04, within(1e-15));
        apply(new EventEffects.FearAtLeast(0.8));
        assertThat(world.country.fear).isEqualTo(1.1);
        apply(new EventEffects.FearAtLeast(1.3));
        assertThat(world.country.fear).isEqualTo(1.3);
        apply(new EventEffects.FearAtLeast(0.2));
        assertThat(world.country.fear).isEqualTo(1.3);
    }

    @Test
    void access_drifts_from_the_day_of_the_event_to_its_last_day_and_is_set_at_once() {
        world.country.access = 0.4;
        apply(new EventEffects.AccessDrifts(0.1, 7));
        assertThat(world.country.access).isEqualTo(0.5, within(1e-12));
        for (int day = 6; day < 12; day++) {
            new Decay().run(world, new StepContext(day, DICE));
        }
        assertThat(world.country.access).isEqualTo(0.7, within(1e-12));
        apply(new EventEffects.AccessDrifts(0.1, 20));
        apply(new EventEffects.Access(0.3));
        new Decay().run(world, new StepContext(6, DICE));
        assertThat(world.country.access).isEqualTo(0.3);
    }

    @Test
    void doors_open_and_close_by_place() {
        BaseUnit fort = first("fort");
        assertThat(new AgitatorInfluence(world).sovietAccess(fort)).isZero();
        apply(new EventEffects.Doors("fort", true));
        assertThat(new AgitatorInfluence(world).sovietAccess(fort)).isEqualTo(world.country.access);
        assertThat(new AgitatorInfluence(world).sovietAccess(first("barracks"))).isEqualTo(world.country.access);
        apply(new EventEffects.Doors("barracks", false));
        assertThat(new AgitatorInfluence(world).sovietAccess(first("barracks"))).isZero();
    }

    @Test
    void a_later_grant_of_the_same_name_replaces_the_former() {
        apply(new EventEffects.Relief(List.of("villages"), "land", 0.5));
        apply(new EventEffects.Relief(List.of(), "peace", 0.2));
        assertThat(world.group("villages").totalRelief()).isEqualTo(0.7, within(1e-15));
        assertThat(world.group("workers").totalRelief()).isEqualTo(0.2);
        apply(new EventEffects.Relief(List.of("villages"), "land", 0.1));
        assertThat(world.group("villages").totalRelief()).isEqualTo(0.3, within(1e-15));
    }

    @Test
    void speakers_of_a_side_are_called_off_among_some() {
        apply(new EventEffects.Agitators(true, List.of("workers"), 0));
        apply(new EventEffects.Agitators(false, List.of("garrison"), 0.5));
        AgitatorInfluence voices = new AgitatorInfluence(world);
        assertThat(voices.sovietAccess(first("mill"))).isZero();
        assertThat(voices.moderateAccess(first("mill"))).isEqualTo(1);
        assertThat(voices.sovietAccess(first("barracks"))).isEqualTo(world.country.access);
        assertThat(voices.moderateAccess(first("barracks"))).isEqualTo(0.5);
    }

    @Test
    void a_meeting_calls_together_whom_it_names_and_nobody_else() {
        world.group("workers").units.forEach(unit -> unit.expressedShare = 0.75);
        apply(new EventEffects.Meeting(
                List.of("garrison", "townsfolk"), List.of(), List.of("fort"), List.of("workers"), 0.4));
        for (BaseUnit unit : world.units) {
            assertThat(unit.isSummoned(5)).as(unit.id).isEqualTo(unit.place.id().equals("barracks"));
        }
        assertThat(first("barracks").heard).isEqualTo(0.75);
        assertThat(first("barracks").mixing).isEqualTo(0.4);
        apply(new EventEffects.Meeting(List.of("garrison"), List.of("fort"), List.of(), List.of("workers"), 0.7));
        assertThat(first("fort").mixing).isEqualTo(0.7);
        assertThat(first("barracks").mixing).isEqualTo(0.4);
    }

    @Test
    void a_parameter_has_a_new_value_with_the_event_as_its_origin_and_within_its_range() {
        apply(new EventEffects.SetParameter(AttitudeUpdate.NOISE, 0.1));
        assertThat(world.values.of(AttitudeUpdate.NOISE)).isEqualTo(0.1);
        assertThat(world.values.originOf(AttitudeUpdate.NOISE)).isEqualTo("event news");
        assertThatThrownBy(() -> apply(new EventEffects.SetParameter(AttitudeUpdate.NOISE, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("attitude.noise = 7.0 (event news): must be in");
    }

    @Test
    void an_outcome_is_marked_on_the_first_day_only() {
        apply(new EventEffects.Mark("armed"));
        new EventEffects.Mark("armed").apply(world, new EventEffect.Moment(9, "again", DICE, diary));
        assertThat(world.country.happened).containsEntry("armed", 5);
        assertThat(diary.all(RunEvent.Happened.class))
                .containsExactly(new RunEvent.Happened(5, "armed", true), new RunEvent.Happened(9, "armed", true));
    }

    @Test
    void a_call_sets_and_takes_back_a_day() {
        assertThat(SovietSession.NOT_CALLED).isNegative();
        apply(new EventEffects.Call("plenary", 9));
        assertThat(world.country.called).containsEntry("plenary", 9);
        apply(new EventEffects.Call("plenary", null));
        assertThat(world.country.called).doesNotContainKey("plenary");
    }

    @Test
    void momentum_counts_from_the_day_of_its_event() {
        apply(new EventEffects.Momentum(-0.4));
        assertThat(world.country.momentumPerMonth).isEqualTo(-0.4);
        assertThat(world.country.momentumFrom).isEqualTo(5);
    }

    @Test
    void recall_is_made_harder_by_group_and_by_body() {
        apply(new EventEffects.RecallOf(List.of("garrison"), 0));
        apply(new EventEffects.RecallIn("town_soviet", 3));
        assertThat(world.group("garrison").recall).isZero();
        assertThat(world.group("workers").recall).isEqualTo(1);
        assertThat(world.body("town_soviet").recall).isEqualTo(3);
        assertThat(world.body("city_soviet").recall).isEqualTo(1);
    }

    @Test
    void a_group_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> apply(new EventEffects.RecallOf(List.of("cossacks"), 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no group is called cossacks");
    }

    private BaseUnit first(String place) {
        return world.units.stream()
                .filter(unit -> unit.place.id().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
