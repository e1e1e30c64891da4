package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.model.Sketch;
import smolny.model.setting.ArmedForce;
import smolny.model.setting.ArmedForce.Counts;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** The contest of force between soviet and government. */
class ContestOfForceTest {
    private static final World NOWHERE = Sketch.quiet().founded(1);

    @Test
    void equal_forces_have_equal_chances() {
        assertThat(ContestOfForce.chanceOfFall(NOWHERE, 700, 700)).isEqualTo(0.5);
        assertThat(ContestOfForce.chanceOfFall(NOWHERE, 0, 700)).isZero();
        assertThat(ContestOfForce.chanceOfFall(NOWHERE, 700, 0)).isEqualTo(1);
        assertThat(ContestOfForce.chanceOfFall(NOWHERE, 1400, 700)).isEqualTo(0.8, within(1e-15));
    }

    @Test
    void the_chance_rises_with_one_side_and_falls_with_the_other() {
        double former = -1;
        for (int men = 0; men <= 2000; men += 50) {
            double chance = ContestOfForce.chanceOfFall(NOWHERE, men, 800);
            assertThat(chance).isGreaterThan(former).isBetween(0.0, 1.0);
            assertThat(chance + ContestOfForce.chanceOfFall(NOWHERE, 800, men)).isEqualTo(1, within(1e-15));
            former = chance;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, 0.5, 1",
        "SUPPORT, 0.5, 0.4",
        "SHORTFALL, 0.6, 0.2",
        "SHORTFALL, 0.3, 0",
        "UNITS_ABOVE, 0.5, 0.4",
        "UNITS_ABOVE, 1, 0",
        "UNITS_BELOW, 0.5, 0.6",
        "UNITS_BELOW, 0, 0"
    })
    void men_come_out_by_the_mood_of_their_units(Counts counts, double threshold, double share) {
        Sketch sketch = Sketch.quiet();
        sketch.forces.clear();
        sketch.forces.add(new ArmedForce(
                "men", ArmedForce.Side.SOVIET, "Men", 1000, counts, List.of("villages"), threshold, "armed", 0.25));
        World world = sketch.founded(1);
        List<BaseUnit> villages = world.group("villages").units;
        for (int i = 0; i < villages.size(); i++) {
            villages.get(i).expressedShare = i < 2 ? 1 : 0;
        }
        assertThat(ContestOfForce.strength(world, ArmedForce.Side.SOVIET)).isEqualTo(250 * share, within(1e-9));
        assertThat(ContestOfForce.strength(world, ArmedForce.Side.GOVERNMENT)).isZero();
        world.country.happened.put("armed", 3);
        assertThat(ContestOfForce.strength(world, ArmedForce.Side.SOVIET)).isEqualTo(1000 * share, within(1e-9));
    }
}
