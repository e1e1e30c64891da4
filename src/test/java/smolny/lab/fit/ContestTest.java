package smolny.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.kernel.rng.Dice;

/** Re-fits and contests of a model whose truth is known. */
class ContestTest {
    private static final double[] START = Toy.BOX.values(new double[] {0.4, 0.5, 0.4, 0.2});

    /** The toy's statistics, the last three held out. */
    private static List<Target> targets() {
        List<Target> toy = Toy.targets();
        return IntStream.range(0, toy.size())
                .mapToObj(j -> j < 5 ? toy.get(j) : heldOut(toy.get(j)))
                .toList();
    }

    private static Target heldOut(Target t) {
        return new Target(
                t.id(),
                t.title(),
                Use.HELD_OUT,
                t.gauge(),
                t.date(),
                t.value(),
                t.tolerance(),
                t.grounds(),
                t.series(),
                t.evidence());
    }

    /** The toy, but that one held-out statistic lies so far off. */
    private static Refit reading(double off) {
        Toy toy = new Toy();
        Experiment own = (id, values) -> {
            Trial trial = toy.of(id, values);
            double[] means = IntStream.range(0, trial.size())
                    .mapToDouble(j -> trial.mean(j) + (j == 6 ? off : 0))
                    .toArray();
            double[] luck = IntStream.range(0, trial.size())
                    .mapToDouble(trial::deviation)
                    .toArray();
            return new Trial(id, values, means, luck, trial.runs());
        };
        return Reference.refit(
                Toy.BOX, targets(), target -> target.use() == Use.FIT, own, START, new Refit.Effort(2, 150));
    }

    private static List<double[]> runs(Refit refit) {
        List<double[]> runs = new ArrayList<>();
        Trial best = refit.ends().get(0);
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
        Refit found = reading(0);
        assertThat(found.rms()).isLessThan(0.5);
        assertThat(found.ends()).isNotEmpty().allMatch(end -> end.size() == 8);
        assertThat(found.trials()).hasSizeBetween(200, 300);
        // Kept from the statistic that alone tells the third parameter and from its partners, it cannot find it.
        Refit blind = Reference.refit(
                Toy.BOX, targets(), target -> target.id().equals("s0"), new Toy(), START, new Refit.Effort(1, 100));
        assertThat(blind.rms()).isLessThan(0.3);
        assertThat(Math.abs(blind.ends().get(0).z(targets(), 1))
                        + Math.abs(blind.ends().get(0).z(targets(), 2)))
                .isGreaterThan(2);
    }

    @Test
    void data_made_by_a_reading_is_won_by_it_if_and_only_if_they_differ() {
        List<Refit> rivals = List.of(reading(0), reading(0.12));
        Contest contest = new Contest(rivals);
        assertThat(contest.recovered(0, 1, runs(rivals.get(0)), 30, 2)).isGreaterThanOrEqualTo(27);
        assertThat(contest.recovered(1, 0, runs(rivals.get(1)), 30, 2)).isGreaterThanOrEqualTo(27);
        Contest same = new Contest(List.of(reading(0), reading(0.001)));
        assertThat(same.recovered(0, 1, runs(rivals.get(0)), 30, 2)).isLessThan(27);
        assertThat(Contest.logLikelihood(rivals.get(0).ends().get(0), targets()))
                .isGreaterThan(Contest.logLikelihood(rivals.get(1).ends().get(0), targets()));
    }
}
