package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;

/** Contests of a model whose truth is known. */
class ModelComparisonTest {
    /** The toy's statistics, the last three held out. */
    private static List<RecordedTarget> targets() {
        List<RecordedTarget> toy = Toy.targets();
        return IntStream.range(0, toy.size())
                .mapToObj(j -> j < 5 ? toy.get(j) : heldOut(toy.get(j)))
                .toList();
    }

    private static RecordedTarget heldOut(RecordedTarget t) {
        return new RecordedTarget(
                t.id(),
                t.title(),
                Use.HELD_OUT,
                t.statistic(),
                t.date(),
                t.value(),
                t.tolerance(),
                t.toleranceGrounds(),
                t.series(),
                t.evidence());
    }

    /** The toy, but that one held-out statistic lies so far off. */
    private static PosteriorFit reading(double off) {
        Toy toy = new Toy();
        TrialSource own = (number, values) -> {
            double[] statistics = toy.run(number, values);
            statistics[6] += off;
            return statistics;
        };
        return PosteriorFit.of(
                        Toy.BOX,
                        targets(),
                        List.of(Toy.seeing("reading", 0, 1, 2, 3, 4)),
                        Toy.places(120),
                        Toy.batch(own),
                        new PosteriorFit.Effort(2, 60, 20))
                .get(0);
    }

    private static List<double[]> runs(PosteriorFit fit) {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double[] run = fit.predicted();
            for (int j = 0; j < run.length; j++) {
                run[j] += fit.deviation(j) * Dice.of(i, 0).normal(j, 0);
            }
            runs.add(run);
        }
        return runs;
    }

    @Test
    void data_made_by_a_reading_is_won_by_it_if_and_only_if_they_differ() {
        List<PosteriorFit> rivals = List.of(reading(0), reading(0.12));
        ModelComparison contest = new ModelComparison(rivals);
        assertThat(contest.recoveryWins(0, 1, runs(rivals.get(0)), 30, 2)).isGreaterThanOrEqualTo(27);
        assertThat(contest.recoveryWins(1, 0, runs(rivals.get(1)), 30, 2)).isGreaterThanOrEqualTo(27);
        ModelComparison same = new ModelComparison(List.of(reading(0), reading(0.001)));
        assertThat(same.recoveryWins(0, 1, runs(rivals.get(0)), 30, 2)).isLessThan(27);
        assertThat(contest.logDensity(0)).isGreaterThan(contest.logDensity(1));
    }
}
