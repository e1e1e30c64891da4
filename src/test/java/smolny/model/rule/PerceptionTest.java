package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.Sketch;
import smolny.model.setting.Place;
import smolny.model.world.BaseUnit;
import smolny.model.world.Exposure;
import smolny.model.world.World;

/** Equation 4. */
class PerceptionTest {
    private static final int DAY = 3;

    private World world = Sketch.quiet().founded(1);
    private BaseUnit unit = world.units.get(0);

    @BeforeEach
    void in_silence() {
        world = Sketch.quiet().founded(1);
        unit = world.units.get(0);
        unit.sovietVoices = 0;
        unit.moderateVoices = 0;
        unit.expressedShare = 0.375;
        world.country.news = 0.375;
    }

    private double perceived() {
        return new Perception(world, world.country.news, DAY).perceivedShare(unit);
    }

    @Test
    void without_visitors_and_with_news_of_the_same_people_perceive_themselves() {
        assertThat(perceived()).isEqualTo(0.375, within(1e-15));
    }

    @Test
    void news_counts_by_felt_exposure() {
        world.country.news = 1;
        double weight = 0.2 * unit.feltExposure / 1.25;
        assertThat(perceived()).isEqualTo((1 - weight) * 0.375 + weight, within(1e-15));
    }

    @Test
    void visitors_weigh_as_people_of_the_unit() {
        world.values = world.values.with(Perception.NEWS, 0, "test");
        unit.sovietVoices = 0.5;
        unit.moderateVoices = 0.25;
        assertThat(perceived()).isEqualTo((0.375 + 0.5) / 1.75, within(1e-15));
        unit.sovietVoices = 1e9;
        assertThat(perceived()).isEqualTo(1, within(1e-8));
        unit.sovietVoices = 0;
        unit.moderateVoices = 1e9;
        assertThat(perceived()).isEqualTo(0, within(1e-8));
    }

    @Test
    void at_a_summoned_meeting_others_are_heard() {
        unit.summonedDay = DAY;
        unit.mixing = 0.7;
        unit.heard = 1;
        assertThat(perceived()).isEqualTo(0.3 * 0.375 + 0.7, within(1e-15));
        unit.summonedDay = DAY - 1;
        assertThat(perceived()).isEqualTo(0.375, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_is_perceived_is_a_share_and_the_sum_of_its_terms_even_next_to_both_capitals_and_at_the_ends_of_the_ranges(
            long seed) {
        Sketch sketch = Sketch.quiet()
                .set(Perception.NEWS, 0.8)
                .set(Exposure.LENGTH, 2000)
                .set(Exposure.TOWN_DISTANCE, 1);
        sketch.places.add(new Place("midway", "Midway", "villages", 58, 34, 1, "peasant_soviet", false, true));
        world = sketch.founded(seed);
        Dice dice = Dice.of(seed, 0).on(RandomStream.NOISE, 0);
        for (BaseUnit each : world.units) {
            for (int trial = 0; trial < 50; trial++) {
                each.expressedShare = dice.chance(0.3, each.key, 5 * trial) ? 1 : dice.uniform(each.key, 5 * trial + 1);
                each.sovietVoices = 3 * dice.uniform(each.key, 5 * trial + 2);
                each.moderateVoices = 3 * dice.uniform(each.key, 5 * trial + 3);
                world.country.news = dice.chance(0.3, each.key, 5 * trial + 4) ? 0 : dice.uniform(each.key, 5 * trial);
                each.summonedDay = trial % 3 == 0 ? DAY : BaseUnit.NEVER;
                each.mixing = dice.uniform(each.key, 5 * trial + 1);
                each.heard = dice.uniform(each.key, 5 * trial + 2);
                Perception perception = new Perception(world, world.country.news, DAY);
                double perceived = perception.perceivedShare(each);
                assertThat(perceived).as(each.id).isBetween(0.0, 1.0);
                assertThat(perception.terms(each, each.expressedShare).total())
                        .as(each.id)
                        .isEqualTo(2 * perceived - 1, within(1e-12));
            }
        }
    }
}
