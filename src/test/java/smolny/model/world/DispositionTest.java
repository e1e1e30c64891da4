package smolny.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.Sketch;

/** Equation 1: what a soviet's units have in common beyond their group. */
class DispositionTest {
    private static final int COUNTRIES = 400;

    @Test
    void outside_the_capitals_units_of_one_soviet_vary_together() {
        double[] first = new double[COUNTRIES];
        double[] second = new double[COUNTRIES];
        for (int seed = 0; seed < COUNTRIES; seed++) {
            World world = country(seed, 0.3);
            first[seed] = mean(world, "foundry-1");
            second[seed] = mean(world, "foundry-2");
        }
        double common = 0.3 / (0.3 + 0.7 * 0.2 + 0.7 * 0.8 / Sketch.SMALL.persons());
        assertThat(new PearsonsCorrelation().correlation(first, second)).isEqualTo(common, within(0.1));
        assertThat(StatUtils.variance(first)).isEqualTo(0.3 / common, within(0.1));
    }

    @Test
    void the_capitals_are_what_the_parameters_say() {
        World without = country(7, 0);
        World with = country(7, 0.3);
        assertThat(of(with, "mill-1")).isEqualTo(of(without, "mill-1"));
        assertThat(of(with, "foundry-1")).isNotEqualTo(of(without, "foundry-1"));
    }

    /** Half of the normal distribution lies on either side of its mean, so with stratified draws half of the people do. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void half_of_every_unit_lies_above_its_mean(long seed) {
        World world = Sketch.quiet()
                .set(Disposition.UNIT_LIKENESS, 0)
                .set(Disposition.LOCAL_LIKENESS, 0)
                .set(Disposition.COMMITTED_SHARE, 0)
                .set(Disposition.WORKERS, 0)
                .set(Disposition.EXPOSURE_SLOPE, 0)
                .founded(seed);
        for (BaseUnit unit : world.group("workers").units) {
            long above = Arrays.stream(of(world, unit.id))
                    .filter(theta -> theta > unit.groupState.group.offset())
                    .count();
            assertThat(above).as(unit.id).isEqualTo(unit.size() / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void half_of_the_units_of_a_place_lie_above_its_mean(long seed) {
        World world = Sketch.quiet()
                .set(Disposition.UNIT_LIKENESS, 0.9)
                .set(Disposition.COMMITTED_SHARE, 0)
                .set(Disposition.WORKERS, 0)
                .set(Disposition.EXPOSURE_SLOPE, 0)
                .founded(seed);
        double[] means = world.unitsOf("mill").stream()
                .mapToDouble(unit -> mean(world, unit.id))
                .sorted()
                .toArray();
        double offset = world.group("workers").group.offset();
        assertThat(Arrays.stream(means).filter(mean -> mean > offset + 0.1).count())
                .isBetween(2L, 3L);
        assertThat(Arrays.stream(means).filter(mean -> mean < offset - 0.1).count())
                .isBetween(2L, 3L);
        assertThat(world.unitsOf("mill")).extracting(unit -> unit.stratum).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    private static World country(long seed, double local) {
        return Sketch.quiet()
                .set(Disposition.LOCAL_LIKENESS, local)
                .set(Disposition.COMMITTED_SHARE, 0)
                .founded(seed);
    }

    private static double mean(World world, String unit) {
        return StatUtils.mean(of(world, unit));
    }

    private static double[] of(World world, String id) {
        BaseUnit unit =
                world.units.stream().filter(u -> u.id.equals(id)).findFirst().orElseThrow();
        return IntStream.range(unit.firstPerson, unit.endPerson)
                .mapToDouble(i -> world.people.disposition[i])
                .toArray();
    }
}
