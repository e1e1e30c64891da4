package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.Sketch;
import smolny.model.setting.Force;
import smolny.model.setting.Force.Counts;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** The contest of force, whole seats, and what events push. */
class ForcesTest {
    @Test
    void equal_forces_have_equal_chances() {
        assertThat(Contest.chanceOfFall(700, 700)).isEqualTo(0.5);
        assertThat(Contest.chanceOfFall(0, 700)).isZero();
        assertThat(Contest.chanceOfFall(700, 0)).isEqualTo(1);
        assertThat(Contest.chanceOfFall(1400, 700)).isEqualTo(0.8, within(1e-15));
    }

    @Test
    void the_chance_rises_with_one_side_and_falls_with_the_other() {
        double former = -1;
        for (int men = 0; men <= 2000; men += 50) {
            double chance = Contest.chanceOfFall(men, 800);
            assertThat(chance).isGreaterThan(former).isBetween(0.0, 1.0);
            assertThat(chance + Contest.chanceOfFall(800, men)).isEqualTo(1, within(1e-15));
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
        sketch.forces.add(new Force(
                "men", Force.Side.SOVIET, "Men", 1000, counts, List.of("villages"), threshold, "armed", 0.25));
        World world = sketch.founded(1);
        List<BaseUnit> villages = world.group("villages").units;
        for (int i = 0; i < villages.size(); i++) {
            villages.get(i).expressed = i < 2 ? 1 : 0;
        }
        assertThat(Contest.strength(world, Force.Side.SOVIET)).isEqualTo(250 * share, within(1e-9));
        assertThat(Contest.strength(world, Force.Side.GOVERNMENT)).isZero();
        world.country.happened.put("armed", 3);
        assertThat(Contest.strength(world, Force.Side.SOVIET)).isEqualTo(1000 * share, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void seats_add_up_and_keep_to_the_quota(long seed) {
        Dice dice = Dice.of(seed, 0).on(Stream.NOISE, 0);
        for (int trial = 0; trial < 200; trial++) {
            double[] weights = new double[2 + (int) (20 * dice.uniform(trial, 0))];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = dice.chance(0.2, trial, 100 + i) ? 0 : dice.uniform(trial, 200 + i);
            }
            weights[0] += 0.001;
            int total = (int) (1000 * dice.uniform(trial, 1));
            int[] due = Apportionment.byLargestRemainder(total, weights);
            double sum = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(due).sum()).isEqualTo(total);
            for (int i = 0; i < due.length; i++) {
                double quota = total * weights[i] / sum;
                assertThat((double) due[i]).isBetween(Math.floor(quota), Math.ceil(quota));
                for (int j = 0; j < due.length; j++) {
                    assertThat(weights[i] > weights[j] + 1e-9 && due[i] < due[j])
                            .isFalse();
                }
            }
        }
    }

    @Test
    void remainders_are_given_out_from_the_largest_and_ties_to_the_first_named() {
        assertThat(Apportionment.byLargestRemainder(10, new double[] {47, 16, 15.8, 12, 6.1, 3.1}))
                .containsExactly(5, 2, 1, 1, 1, 0);
        assertThat(Apportionment.byLargestRemainder(2, new double[] {1, 1, 1})).containsExactly(1, 1, 0);
        assertThat(Apportionment.byLargestRemainder(0, new double[] {1, 1})).containsExactly(0, 0);
        assertThat(Apportionment.byLargestRemainder(7, new double[] {0, 3})).containsExactly(0, 7);
    }

    @Test
    void the_drive_is_that_of_the_equation() {
        World world = Sketch.quiet().founded(1);
        world.country.credibility = 0.6;
        world.country.momentumPerMonth = 0.3;
        world.country.momentumFrom = 5;
        for (var group : world.groups.values()) {
            group.alarm = 0.5;
            group.standingThreat = 0.25;
            group.relief.put("land", 0.1);
            group.relief.put("peace", 0.2);
        }
        Drive drive = new Drive(world.values, world.country, 15);
        for (BaseUnit each : world.units) {
            Drive.DriveTerms terms = drive.terms(each);
            double sum =
                    terms.ofCredibility() + terms.ofGrievance() - terms.relief() + terms.threat() + terms.momentum();
            assertThat(sum).as(each.id).isEqualTo(drive.on(each), within(1e-12));
        }
        double common = world.values.of(Drive.CREDIBILITY) * 0.4 + world.values.of(Drive.GRIEVANCE) * 0.5;
        double threat = world.values.of(Drive.THREAT);
        double momentum = 0.1;
        assertThat(drive.on(unit(world, "mill-1")))
                .isEqualTo(world.values.of(Drive.WORKERS) * common - 0.3 + threat * 0.75 + momentum, within(1e-14));
        assertThat(drive.on(unit(world, "fort-1"))).isEqualTo(common - 0.3 + threat * 0.75 + momentum, within(1e-14));
        assertThat(drive.on(unit(world, "quarter-1")))
                .isEqualTo(world.values.of(Drive.TOWNSPEOPLE) * common - 0.3, within(1e-14));
        BaseUnit village = unit(world, "district-1");
        double reach = 1 - StrictMath.exp(-village.exposure / world.values.of(Drive.REACH_SCALE));
        assertThat(reach).isBetween(0.1, 0.999);
        assertThat(drive.on(village))
                .isEqualTo(0.7 * reach * common - 0.3 + threat * (0.5 * reach + 0.25) + momentum, within(1e-14));
    }

    @Test
    void grievance_does_not_run_backwards_and_momentum_waits_for_its_day() {
        World world = Sketch.quiet().founded(1);
        world.country.credibility = 1;
        world.country.momentumPerMonth = 0.3;
        world.country.momentumFrom = 5;
        assertThat(new Drive(world.values, world.country, -10).on(unit(world, "mill-1")))
                .isZero();
        assertThat(new Drive(world.values, world.country, 0).on(unit(world, "mill-1")))
                .isZero();
    }

    private static BaseUnit unit(World world, String id) {
        return world.units.stream()
                .filter(unit -> unit.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
