package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget.Use;

/** Scores against what is known of them. */
class ScoresTest {
    private static final double TOLERANCE = 0.04;

    /** CRPS of a standard normal: z (2 F(z) - 1) + 2 f(z) - 1 / sqrt(pi) (Gneiting and Raftery 2007). */
    @ParameterizedTest
    @ValueSource(doubles = {-3, -1.3, 0, 0.4, 2.5})
    void the_crps_of_many_normal_quantiles_is_that_of_the_normal_distribution(double observed) {
        int many = 4000;
        double[] quantiles = new double[many];
        for (int i = 0; i < many; i++) {
            quantiles[i] = StandardNormal.quantile((i + 0.5) / many);
        }
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double closed = observed * (2 * normal.cumulativeProbability(observed) - 1)
                + 2 * normal.density(observed)
                - 1 / Math.sqrt(Math.PI);
        assertThat(new EnsembleForecast(quantiles).crps(observed)).isCloseTo(closed, within(5e-4));
    }

    /** CRPS is also the area between the squared distribution functions of forecast and record. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.31, 0.5, 0.92})
    void the_crps_of_a_few_runs_is_the_area_under_the_squared_gap(double observed) {
        double[] runs = {0.11, 0.42, 0.3, 0.3, 0.77};
        List<Double> edges = new ArrayList<>(Arrays.stream(runs).boxed().toList());
        edges.add(observed);
        edges.sort(null);
        double area = 0;
        for (int i = 1; i < edges.size(); i++) {
            double from = edges.get(i - 1);
            double to = edges.get(i);
            if (to > from) {
                // Inside a step nothing jumps, so the quadrature meets no edge.
                double gap = 1e-12;
                area += new SimpsonIntegrator()
                        .integrate(10_000, x -> squaredGap(runs, observed, x), from + gap, to - gap);
            }
        }
        assertThat(new EnsembleForecast(runs).crps(observed)).isCloseTo(area, within(1e-9));
    }

    private static double squaredGap(double[] runs, double observed, double x) {
        double below = Arrays.stream(runs).filter(run -> run <= x).count() / (double) runs.length;
        double gap = below - (observed <= x ? 1 : 0);
        return gap * gap;
    }

    @Test
    void one_run_scores_its_distance_and_none_is_refused() {
        assertThat(new EnsembleForecast(0.3).crps(0.5)).isCloseTo(0.2, within(1e-15));
        assertThatThrownBy(EnsembleForecast::new).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_energy_score_of_one_number_is_its_crps() {
        double[][] runs = {{0.11}, {0.42}, {0.3}, {0.3}, {0.77}};
        double crps = new EnsembleForecast(0.11, 0.42, 0.3, 0.3, 0.77).crps(0.64);
        assertThat(TargetSetScore.energyScore(runs, new double[] {0.64})).isCloseTo(crps, within(1e-14));
    }

    @Test
    void the_energy_score_of_two_points_is_worked_out_by_hand() {
        double[][] runs = {{0, 0}, {3, 4}};
        // Distances to the record 0 and 5, between the runs 5 twice in four pairs.
        assertThat(TargetSetScore.energyScore(runs, new double[] {0, 0})).isCloseTo(2.5 - 1.25, within(1e-14));
    }

    @Test
    void right_forecasts_are_even_and_cover_what_they_say() {
        TargetSetScore right = toy(0);
        long[] observed =
                Arrays.stream(right.histogram()).mapToLong(count -> count).toArray();
        double[] even = new double[TargetSetScore.BINS];
        Arrays.fill(even, 100);
        assertThat(new ChiSquareTest().chiSquareTest(even, observed)).isGreaterThan(0.01);
        assertThat(1000 * right.part(TargetScore::inside90)).isBetween(880.0, 920.0);
        assertThat(1000 * right.part(TargetScore::inside50)).isBetween(460.0, 540.0);
        assertThat(right.rms()).isCloseTo(Math.sqrt(1 + 0.05 * 0.05 / (TOLERANCE * TOLERANCE)), within(0.1));
    }

    @Test
    void forecasts_that_are_out_by_two_tolerances_show_it() {
        TargetSetScore wrong = toy(2 * TOLERANCE);
        assertThat(1000 * wrong.part(TargetScore::inside90)).isLessThan(880);
        assertThat(wrong.histogram()[TargetSetScore.BINS - 1]).isGreaterThan(200);
        assertThat(wrong.crps()).isGreaterThan(toy(0).crps());
    }

    /** A thousand records, each out by chance and by the tolerance from a centre that eighty runs scatter about. */
    private static TargetSetScore toy(double shift) {
        Dice dice = Dice.of(7, 0);
        List<TargetScore> scores = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double centre = 0.5 + 0.1 * dice.normal(i, 0);
            double record = centre + 0.05 * dice.normal(i, 1) + TOLERANCE * dice.normal(i, 2) + shift;
            List<Double> runs = new ArrayList<>();
            for (int run = 0; run < 80; run++) {
                runs.add(centre + 0.05 * dice.normal(i, 3 + run));
            }
            scores.add(new TargetScore(Counts.of("t" + i, Use.FIT, "", record, TOLERANCE), runs));
        }
        return new TargetSetScore(scores);
    }
}
