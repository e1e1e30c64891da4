package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;

/** Re-fits and contests of a model whose truth is known. */
class ModelComparisonTest {
    private static final double[] START = Toy.BOX.fromUnitCube(new double[] {0.4, 0.5, 0.4, 0.2});

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
    private static RefitSearch reading(double off) {
        Toy toy = new Toy();
        TrialSource own = (id, values) -> {
            CalibrationTrial trial = toy.run(id, values);
            double[] means = IntStream.range(0, trial.size())
                    .mapToDouble(j -> trial.mean(j) + (j == 6 ? off : 0))
                    .toArray();
            double[] luck = IntStream.range(0, trial.size())
                    .mapToDouble(trial::deviation)
                    .toArray();
            return new CalibrationTrial(id, values, means, luck, trial.runs());
        };
        return ReferenceSearch.refit(
                Toy.BOX, targets(), target -> target.use() == Use.FIT, own, START, new RefitSearch.Effort(2, 150));
    }

    private static List<double[]> runs(RefitSearch refit) {
        List<double[]> runs = new ArrayList<>();
        CalibrationTrial best = refit.searchEnds().get(0);
        for (int i = 0; i < 10; i++) {
            Dice dice = Dice.of(i, 0);
            runs.add(IntStream.range(0, best.size())
                    .mapToDouble(j -> best.mean(j) + best.deviation(j) * dice.normal(j, 0))
                    .toArray());
        }
        return runs;
    }

    @Test
    void a_fit_sees_only_what_it_may_and_keeps_ends_that_are_nearly_as_good() {
        RefitSearch found = reading(0);
        assertThat(found.rms()).isLessThan(0.5);
        assertThat(found.searchEnds()).isNotEmpty().allMatch(end -> end.size() == 8);
        assertThat(found.trials()).hasSizeBetween(200, 300);
        // Kept from the statistic that alone tells the third parameter and from its partners, it cannot find it.
        RefitSearch blind = ReferenceSearch.refit(
                Toy.BOX,
                targets(),
                target -> target.id().equals("s0"),
                new Toy(),
                START,
                new RefitSearch.Effort(1, 100));
        assertThat(blind.rms()).isLessThan(0.3);
        assertThat(Math.abs(blind.searchEnds().get(0).z(targets(), 1))
                        + Math.abs(blind.searchEnds().get(0).z(targets(), 2)))
                .isGreaterThan(2);
    }

    @Test
    void data_made_by_a_reading_is_won_by_it_if_and_only_if_they_differ() {
        List<RefitSearch> rivals = List.of(reading(0), reading(0.12));
        ModelComparison contest = new ModelComparison(rivals);
        assertThat(contest.recoveryWins(0, 1, runs(rivals.get(0)), 30, 2)).isGreaterThanOrEqualTo(27);
        assertThat(contest.recoveryWins(1, 0, runs(rivals.get(1)), 30, 2)).isGreaterThanOrEqualTo(27);
        ModelComparison same = new ModelComparison(List.of(reading(0), reading(0.001)));
        assertThat(same.recoveryWins(0, 1, runs(rivals.get(0)), 30, 2)).isLessThan(27);
        assertThat(ModelComparison.logLikelihood(rivals.get(0).searchEnds().get(0), targets()))
                .isGreaterThan(
                        ModelComparison.logLikelihood(rivals.get(1).searchEnds().get(0), targets()));
    }
}
