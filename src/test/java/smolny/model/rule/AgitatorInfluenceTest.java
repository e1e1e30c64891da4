package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.world.AgitatorRecruitment;
import smolny.model.world.BaseUnit;
import smolny.model.world.Exposure;
import smolny.model.world.World;

/** What agitators weigh in a unit (equation 4). */
class AgitatorInfluenceTest {
    private World world = Sketch.quiet().founded(1);
    private BaseUnit unit = world.units.get(0);

    @BeforeEach
    void given_a_unit_and_round_numbers() {
        world = Sketch.quiet()
                .set(AgitatorInfluence.VOICE, 0.2)
                .set(AgitatorInfluence.MODERATE_VOICE, 0.8)
                .set(AgitatorInfluence.COMMISSAR_SOVIET, 2)
                .set(AgitatorInfluence.COMMISSAR_MODERATE, 0.25)
                .set(AgitatorRecruitment.SOVIET_SIDE, 10)
                .set(AgitatorRecruitment.MODERATE_SIDE, 20)
                .founded(1);
        unit = world.units.get(0);
        world.country.credibility = 0.5;
        world.country.access = 0.6;
    }

    private void hear(int soviets, int moderates) {
        world.visitors.soviets[unit.index] = soviets;
        world.visitors.moderates[unit.index] = moderates;
        new AgitatorInfluence(world).hearing(unit).in(unit, world.visitors);
    }

    @Test
    void each_visitor_weighs_and_a_moderate_as_much_as_the_government_is_believed() {
        hear(3, 2);
        assertThat(unit.sovietVoices).isEqualTo(3 * 0.2, within(1e-15));
        assertThat(unit.moderateVoices).isEqualTo(2 * 0.8 * 0.2 * 0.5, within(1e-15));
        hear(0, 0);
        assertThat(unit.sovietVoices).isZero();
        assertThat(unit.moderateVoices).isZero();
    }

    @Test
    void a_commissar_doubles_soviet_voices_and_shuts_out_most_moderates() {
        unit.commissar = true;
        hear(1, 1);
        assertThat(unit.sovietVoices).isEqualTo(2 * 0.2, within(1e-15));
        assertThat(new AgitatorInfluence(world).moderateAccess(unit)).isEqualTo(0.25);
    }

    @Test
    void access_is_that_of_the_country_times_the_group_s_and_none_where_doors_are_closed() {
        unit.groupState.sovietAgitation = 0.5;
        unit.groupState.moderateAgitation = 0.7;
        assertThat(new AgitatorInfluence(world).sovietAccess(unit)).isEqualTo(0.6 * 0.5, within(1e-15));
        assertThat(new AgitatorInfluence(world).moderateAccess(unit)).isEqualTo(0.7, within(1e-15));
        world.openToAgitators.put(unit.place.id(), false);
        assertThat(new AgitatorInfluence(world).sovietAccess(unit)).isZero();
        assertThat(new AgitatorInfluence(world).moderateAccess(unit)).isEqualTo(0.7, within(1e-15));
    }

    @Test
    void agitators_beyond_those_who_can_be_let_in_make_each_visitor_weigh_more() {
        unit.groupState.sovietAgitation = 5;
        hear(1, 0);
        assertThat(unit.sovietVoices).isEqualTo(0.2 * 0.6 * 5, within(1e-15));
    }

    @Test
    void without_persons_the_mean_weight_is_everywhere() {
        world.values = world.values.with(AgitatorInfluence.INDIVIDUALS, 0, "test");
        unit.groupState.moderateAgitation = 0.7;
        hear(7, 7);
        assertThat(unit.sovietVoices).isEqualTo(0.1 * unit.feltExposure / Exposure.FULL * 0.6 * 0.2, within(1e-15));
        assertThat(unit.moderateVoices).isEqualTo(0.2 * 0.7 * 0.8 * 0.2 * 0.5, within(1e-15));
    }
}
