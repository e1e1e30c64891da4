package smolny.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
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
