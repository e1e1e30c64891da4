package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.scenario.Scenarios;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** How many stand for how many changes the noise, not the levels. */
class ScaleTest {
    private static final int RUNS = 8;
    private static final double POINTS = 2;

    private static final Scenario SCENARIO =
            Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()).scenario();

    @Test
    void class_and_standard_scale_have_the_same_means() {
        List<RunResult> small = runs(PopulationScale.CLASS);
        List<RunResult> large = runs(PopulationScale.STANDARD);
        same("congress", small, large, run -> EnsembleResult.mandateShares(run).getOrDefault("soviet_power", 0.0));
        for (String measure : List.of(
                "petrograd_soviet.private",
                "petrograd_soviet.expressed",
                "petrograd_soviet.soviet_power",
                "northern_front.private",
                "southern_peasants.private")) {
            same(measure, small, large, run -> run.seriesOf(measure)[22]);
            same(measure, small, large, run -> run.seriesOf(measure)[68]);
        }
    }

    private static List<RunResult> runs(PopulationScale scale) {
        return IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(i -> Simulation.run(new RunSpec(SCENARIO, scale, 1917, i)))
                .toList();
    }

    private static void same(String what, List<RunResult> a, List<RunResult> b, ToDoubleFunction<RunResult> of) {
        double[] x = a.stream().mapToDouble(of).map(v -> 100 * v).toArray();
        double[] y = b.stream().mapToDouble(of).map(v -> 100 * v).toArray();
        double error = Math.sqrt((StatUtils.variance(x) + StatUtils.variance(y)) / RUNS);
        assertThat(Math.abs(StatUtils.mean(x) - StatUtils.mean(y)))
                .as(String.format(Locale.ROOT, "%s: %.1f and %.1f", what, StatUtils.mean(x), StatUtils.mean(y)))
                .isLessThan(POINTS + 3 * error);
    }
}
