package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;

/** The sampler on cases whose answer is known. */
class SamplerTest {
    private static final int CASES = 1000;
    private static final int DRAWS = 19;
    private static final int PLACES = 76;
    private static final double TOLERANCE = 0.15;

    /**
     * Simulation-based calibration (Talts and others 2018): truth from the prior, data from the truth, draws given the data.
     * The rank of the truth among the draws is even if the sampler is right.
     */
    private static int[] ranks(double narrower) {
        int[] ranks = new int[CASES];
        for (int nth = 0; nth < CASES; nth++) {
            Dice dice = Dice.of(nth, 0).forOccasion(Dice.keyOf("calibrated"));
            double[] truth = {dice.uniform(0, 0), dice.uniform(1, 0)};
            double one = truth[0] + truth[1] + TOLERANCE * dice.normal(2, 0);
            double two = truth[0] * truth[0] + TOLERANCE * dice.normal(3, 0);
            double width = 2 * TOLERANCE * TOLERANCE * narrower * narrower;
            SmcSampler sampler = new SmcSampler(
                    place -> -(Math.pow(place[0] + place[1] - one, 2) + Math.pow(place[0] * place[0] - two, 2)) / width,
                    dice.forOccasion(1));
            List<double[]> even = new ArrayList<>();
            for (int i = 0; i < PLACES; i++) {
                even.add(new double[] {dice.uniform(4, i), dice.uniform(5, i)});
            }
            List<double[]> drawn = sampler.sampledFrom(even);
            for (int i = 0; i < DRAWS; i++) {
                ranks[nth] += drawn.get(i * PLACES / DRAWS)[0] < truth[0] ? 1 : 0;
            }
        }
        return ranks;
    }

    private static double chanceOfEven(int[] ranks) {
        long[] counts = new long[DRAWS + 1];
        Arrays.stream(ranks).forEach(rank -> counts[rank]++);
        double[] even = new double[DRAWS + 1];
        Arrays.fill(even, (double) CASES / even.length);
        return new ChiSquareTest().chiSquareTest(even, counts);
    }

    @Test
    void ranks_are_even_and_the_ninety_per_cent_interval_covers_about_900_of_1000() {
        int[] ranks = ranks(1);
        assertThat(chanceOfEven(ranks)).isGreaterThan(0.01);
        // Between the lowest and the highest of 19 draws lie nine tenths.
        assertThat(Arrays.stream(ranks).filter(rank -> rank > 0 && rank < DRAWS).count())
                .isBetween(880L, 920L);
    }

    @Test
    void a_sampler_that_is_too_sure_fails_both() {
        int[] ranks = ranks(0.6);
        assertThat(chanceOfEven(ranks)).isLessThan(1e-6);
        assertThat(Arrays.stream(ranks).filter(rank -> rank > 0 && rank < DRAWS).count())
                .isLessThan(850);
    }

    /** A ball of known volume, far too small to be hit by chance. */
    @Test
    void a_region_of_one_in_ten_million_is_found_and_measured() {
        double[] centre = {0.3, 0.7, 0.4, 0.6, 0.5, 0.5};
        SubsetSimulation.Distance distance = place -> {
            double sum = 0;
            for (int i = 0; i < place.length; i++) {
                sum += Math.pow(place[i] - centre[i], 2);
            }
            return Math.sqrt(sum);
        };
        double radius = 0.05;
        SubsetSimulation found = SubsetSimulation.of(6, distance, radius, 1000, Dice.of(1, 0));
        double volume = Math.pow(Math.PI, 3) / 6 * Math.pow(radius, 6);
        assertThat(found.level()).isEqualTo(radius);
        assertThat(Math.log(found.part() / volume)).isCloseTo(0, within(0.5));
        assertThat(found.places()).allMatch(place -> distance.of(place) <= radius);
        // Of a ball in six dimensions one part in 64 lies within half the radius.
        assertThat(found.places().stream()
                        .filter(place -> distance.of(place) < radius / 2)
                        .count())
                .isBetween(2L, 40L);
        SubsetSimulation none = SubsetSimulation.of(6, place -> 4 + distance.of(place), 3, 200, Dice.of(1, 0));
        assertThat(none.level()).isBetween(4.0, 4.2);
    }
}
