package smolny.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import smolny.experiment.sensitivity.ElementaryEffects.Effect;
import smolny.experiment.sensitivity.SobolIndices.Share;
import smolny.experiment.statistics.Interval;
import smolny.experiment.sweep.DesignPoint;
import smolny.experiment.sweep.DesignPoints;
import smolny.kernel.random.Dice;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlan.Design;
import smolny.scenario.ExperimentPlan.Varied;

class SensitivityTest {
    private static final List<Varied> ANGLES = List.of(
            new Varied("a", List.of(), -Math.PI, Math.PI),
            new Varied("b", List.of(), -Math.PI, Math.PI),
            new Varied("c", List.of(), -Math.PI, Math.PI));
    private static final List<Varied> AXES = List.of(
            new Varied("a", List.of(), 0, 1),
            new Varied("b", List.of(), -5, 5),
            new Varied("c", List.of(1.0, 2.0, 4.0), 1, 4));

    @Test
    void ishigami_s_function_has_its_known_indices() {
        List<DesignPoint> points = points(Design.SALTELLI, 1 << 14, ANGLES);
        double[][] values = outputs(
                points,
                p -> Math.sin(of(p, "a"))
                        + 7 * Math.pow(Math.sin(of(p, "b")), 2)
                        + 0.1 * Math.pow(of(p, "c"), 4) * Math.sin(of(p, "a")));
        List<Share> shares = SobolIndices.of(ANGLES, values, new BootstrapResampling(1, 200, 0.95));
        double[] first = {0.314, 0.442, 0};
        double[] total = {0.558, 0.442, 0.244};
        for (int i = 0; i < 3; i++) {
            Share share = shares.get(i);
            assertThat(share.first()).isCloseTo(first[i], within(0.02));
            assertThat(share.total()).isCloseTo(total[i], within(0.02));
            assertThat(share.firstIn().contains(share.first())).isTrue();
            assertThat(share.totalIn().contains(total[i])).isTrue();
            assertThat(share.totalIn().halfWidth()).isLessThan(0.03);
        }
    }

    @Test
    void a_straight_line_has_its_slopes_as_effects_and_nothing_else() {
        List<DesignPoint> points = points(Design.MORRIS, 8, AXES);
        double[][] values = outputs(points, p -> 3 * of(p, "a") - 0.5 * of(p, "b") + 2 * of(p, "c"));
        List<Effect> effects = ElementaryEffects.of(AXES, points, values, new BootstrapResampling(1));
        double[] due = {3, -5, 6};
        for (int i = 0; i < 3; i++) {
            Effect effect = effects.get(i);
            assertThat(effect.parameter()).isEqualTo(AXES.get(i).parameter());
            assertThat(effect.mu()).isCloseTo(due[i], within(1e-12));
            assertThat(effect.muStar()).isCloseTo(Math.abs(due[i]), within(1e-12));
            assertThat(effect.sigma()).isCloseTo(0, within(1e-12));
            assertThat(effect.muStarIn().halfWidth()).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void effects_that_cancel_have_size_and_no_direction() {
        List<DesignPoint> points = points(Design.MORRIS, 60, AXES);
        double[][] values = outputs(points, p -> of(p, "a") * of(p, "b"));
        Effect effect = ElementaryEffects.of(AXES, points, values, new BootstrapResampling(1))
                .get(0);
        assertThat(effect.muIn().contains(0)).isTrue();
        assertThat(effect.muStar()).isGreaterThan(2);
        assertThat(effect.sigma()).isGreaterThan(effect.muStar());
        assertThat(ElementaryEffects.of(AXES, points, values, new BootstrapResampling(1))
                        .get(2)
                        .muStar())
                .isZero();
    }

    @Test
    void a_trajectory_or_block_without_a_value_is_left_out() {
        List<DesignPoint> walks = points(Design.MORRIS, 8, AXES);
        double[][] values = outputs(walks, p -> 3 * of(p, "a") + of(p, "b"));
        values[5][0] = Double.NaN;
        assertThat(ElementaryEffects.trajectories(AXES, values)).isEqualTo(7);
        assertThat(ElementaryEffects.of(AXES, walks, values, new BootstrapResampling(1))
                        .get(0)
                        .mu())
                .isCloseTo(3, within(1e-12));
        List<DesignPoint> blocks = points(Design.SALTELLI, 8, AXES);
        double[][] others = outputs(blocks, p -> of(p, "a"));
        others[39][0] = Double.NaN;
        assertThat(SobolIndices.blocks(AXES, others)).isEqualTo(7);
        assertThat(SobolIndices.of(AXES, others, new BootstrapResampling(1))
                        .get(0)
                        .total())
                .isNotNaN();
    }

    @Test
    void luck_that_all_points_share_leaves_nothing_in_an_effect_and_other_luck_shows() {
        List<DesignPoint> points = points(Design.MORRIS, 10, AXES);
        Dice dice = Dice.of(5, 0);
        double[][] shared = new double[points.size()][];
        double[][] own = new double[points.size()][];
        for (int i = 0; i < shared.length; i++) {
            double mean = of(points.get(i), "a");
            int at = i;
            shared[i] = IntStream.range(0, 4)
                    .mapToDouble(s -> mean + dice.normal(s, 0))
                    .toArray();
            own[i] = IntStream.range(0, 4)
                    .mapToDouble(s -> mean + dice.normal(s, 1 + at))
                    .toArray();
        }
        assertThat(ElementaryEffects.of(AXES, points, shared, new BootstrapResampling(1))
                        .get(0)
                        .noise())
                .isCloseTo(0, within(1e-12));
        // Two means of four draws, two thirds of the range apart: sqrt(2 / 4) / (2 / 3).
        assertThat(ElementaryEffects.of(AXES, points, own, new BootstrapResampling(1))
                        .get(0)
                        .noise())
                .isBetween(0.8, 1.4);
    }

    @Test
    void points_that_are_no_trajectories_are_refused() {
        List<DesignPoint> points = points(Design.LHS, 8, AXES);
        double[][] values = outputs(points, p -> of(p, "a"));
        assertThatThrownBy(() -> ElementaryEffects.of(AXES, points, values, new BootstrapResampling(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points 1 and 2");
    }

    @Test
    void the_standard_deviation_of_one_two_three_is_one() {
        assertThat(Math.sqrt(StatUtils.variance(new double[] {1, 2, 3}))).isEqualTo(1);
    }

    @Test
    void a_ninety_per_cent_interval_covers_in_about_900_of_1000_cases() {
        int covered = 0;
        for (int study = 0; study < 1000; study++) {
            Dice dice = Dice.of(2024, study);
            double[] sample = IntStream.range(0, 15)
                    .mapToDouble(i -> 1 + dice.normal(i, 0))
                    .toArray();
            Interval[] in = new BootstrapResampling(study, 300, 0.9).of(sample.length, chosen -> new double[] {
                IntStream.of(chosen).mapToDouble(i -> sample[i]).average().orElse(Double.NaN)
            });
            covered += in[0].contains(1) ? 1 : 0;
        }
        assertThat(covered).isBetween(880, 920);
    }

    private static double of(DesignPoint point, String parameter) {
        return point.values().getOrDefault(parameter, Double.NaN);
    }

    private static double[][] outputs(List<DesignPoint> points, ToDoubleFunction<DesignPoint> outcome) {
        return points.stream().map(p -> new double[] {outcome.applyAsDouble(p)}).toArray(double[][]::new);
    }

    private static List<DesignPoint> points(Design design, int points, List<Varied> axes) {
        return DesignPoints.of(new ExperimentPlan(
                "plan",
                Map.of(),
                "small",
                Path.of("small.yaml"),
                List.of(),
                axes,
                List.of(),
                design,
                points,
                new ExperimentPlan.Seeds(1, 1),
                "class",
                new ExperimentPlan.Budget(0, 0),
                new ExperimentPlan.Output(List.of(), List.of(), "C"),
                false,
                List.of()));
    }
}
