package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.LongTests;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.scenario.ExperimentPlan.Varied;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.Scenarios;
import smolny.scenario.TargetStatistic;
import smolny.scenario.TargetStatistic.Side;
import smolny.simulation.RunSpec;

/**
 * Simulation-based calibration of the whole fit on a small country (Talts, Betancourt, Simpson, Vehtari and Gelman 2018). True
 * values are drawn from the prior, a run of the model with them gives the record, and the fit must not be surer than it may be.
 */
class SimulationBasedCalibrationTest {
    private static final int COUNTRIES = LongTests.times(12, 150);
    private static final int DRAWS = 99;
    private static final double TOLERANCE = 0.04;

    private static final ParameterSpace BOX = new ParameterSpace(
            List.of(
                    axis("disposition.workers", -0.4, 0.9),
                    axis("disposition.soldiers", -0.8, 0.6),
                    axis("drive.credibility", 0, 2),
                    axis("drive.workers", 0.1, 1.2),
                    axis("deputy.vintage", 0, 1.8),
                    axis("party.bolshevik", -2.5, 1)),
            List.of());

    private static final List<TargetStatistic> STATISTICS = List.of(
            new TargetStatistic.Vote("soviet-31-august", Side.FOR),
            new TargetStatistic.Vote("soviet-31-august", Side.AGAINST),
            new TargetStatistic.Ballot("duma-june", "bolshevik"),
            new TargetStatistic.Ballot("duma-june", "sr"),
            new TargetStatistic.Ballot("duma-june", "kadet"));

    private static Varied axis(String parameter, double low, double high) {
        return new Varied(parameter, List.of(), low, high);
    }

    private static List<RecordedTarget> targets() {
        List<RecordedTarget> targets = new ArrayList<>();
        STATISTICS.forEach(statistic -> targets.add(target(statistic, "1917-08-31", targets.size())));
        for (String day : List.of("1917-08-25", "1917-09-05", "1917-10-10", "1917-11-01")) {
            for (String measure : List.of("workers.expressed", "soldiers.expressed")) {
                TargetStatistic statistic = new TargetStatistic.Measured(Map.of(measure, 1.0), null);
                targets.add(target(statistic, day, targets.size()));
            }
        }
        return targets;
    }

    private static RecordedTarget target(TargetStatistic statistic, String day, int nth) {
        return new RecordedTarget(
                "t" + nth,
                "t" + nth,
                Use.FIT,
                statistic,
                OldStyleDate.parse(day),
                0.5,
                TOLERANCE,
                "drawn",
                new Series("", "", null, null),
                new Evidence("", "", List.of("assumed"), ""));
    }

    /**
     * For each country and parameter how many of the draws lie below the truth.
     *
     * @param narrow receives the same for draws that are half as far from their centre
     */
    private static List<Integer> ranks(List<Integer> narrow) {
        Scenario small = Scenarios.load(Path.of("src/test/resources/scenario/small.yaml"), List.of())
                .scenario();
        List<RecordedTarget> blank = targets();
        TrialSource model = new SimulatedTrials(BOX, new RunSpec(small, PopulationScale.CLASS, 1917, 0), "", blank);
        List<double[]> design = IntStream.range(0, 120)
                .mapToObj(i -> BOX.fromUnitCube(IntStream.range(0, BOX.size())
                        .mapToDouble(axis -> Dice.of(1, 0).uniform(axis, i))
                        .toArray()))
                .toList();
        int[] all = IntStream.range(0, blank.size()).toArray();
        double[] free = new double[BOX.size()];
        Arrays.fill(free, Double.NaN);
        PosteriorFit.Batch batch = (first, values) -> {
            CalibrationTrial[] made = new CalibrationTrial[values.size()];
            IntStream.range(0, made.length)
                    .parallel()
                    .forEach(i -> made[i] =
                            new CalibrationTrial(first + i, values.get(i), model.run(first + i, values.get(i))));
            return List.of(made);
        };
        List<Integer> ranks = new ArrayList<>();
        for (int country = 0; country < COUNTRIES; country++) {
            Dice dice = Dice.of(2, country);
            double[] truth = BOX.fromUnitCube(IntStream.range(0, BOX.size())
                    .mapToDouble(axis -> fromPrior(dice.uniform(axis, 0)))
                    .toArray());
            double[] run = model.run(100_000 + country, truth);
            List<RecordedTarget> record = IntStream.range(0, blank.size())
                    .mapToObj(j -> blank.get(j).at(run[j] + TOLERANCE * dice.normal(j, 1)))
                    .toList();
            PosteriorFit fit = PosteriorFit.of(
                            BOX,
                            record,
                            List.of(new PosteriorFit.Question("country" + country, all, free)),
                            design,
                            batch,
                            new PosteriorFit.Effort(2, 60, DRAWS))
                    .get(0);
            for (int axis = 0; axis < BOX.size(); axis++) {
                ranks.add(below(fit, axis, truth[axis], 1));
                narrow.add(below(fit, axis, truth[axis], 0.5));
            }
        }
        return ranks;
    }

    private static int below(PosteriorFit fit, int axis, double truth, double width) {
        double centre = fit.centre()[axis];
        return (int) fit.sample().stream()
                .filter(values -> centre + width * (values[axis] - centre) < truth)
                .count();
    }

    private static double fromPrior(double uniform) {
        double edge = StandardNormal.probability(-Math.sqrt(3));
        return 0.5 + StandardNormal.quantile(edge + uniform * (1 - 2 * edge)) / Math.sqrt(12);
    }

    private static double covered(List<Integer> ranks) {
        return (double) ranks.stream().filter(rank -> rank >= 5 && rank <= 94).count() / ranks.size();
    }

    @Test
    void nine_tenths_of_the_truths_lie_in_their_intervals_and_ranks_are_even() {
        List<Integer> narrow = new ArrayList<>();
        List<Integer> ranks = ranks(narrow);
        double mean = ranks.stream().mapToInt(rank -> rank).average().orElseThrow() / DRAWS;
        double variance = ranks.stream()
                .mapToDouble(rank -> ((double) rank / DRAWS - mean) * ((double) rank / DRAWS - mean))
                .average()
                .orElseThrow();
        boolean full = COUNTRIES > 100;
        assertThat(covered(ranks)).isBetween(full ? 0.87 : 0.80, full ? 0.94 : 1.0);
        assertThat(covered(narrow)).as("a sample half as wide is found out").isLessThan(0.75);
        assertThat(mean).isBetween(full ? 0.45 : 0.38, full ? 0.55 : 0.62);
        assertThat(variance * 12).as("1 if ranks are even").isBetween(full ? 0.85 : 0.6, full ? 1.15 : 1.4);
    }
}
