package smolny.lab.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.kernel.rng.Dice;
import smolny.lab.run.InOrder;

/**
 * Rival fits on the same data. Each fits what a fit may see by its emulator, and is then judged by the log of its synthetic
 * likelihood of what was held out. So it can be asked how often the one that made the data would win.
 */
public final class Contest {
    private static final int EVALUATIONS = 400;

    private final List<Refit> rivals;
    private final List<Target> targets;
    private final List<Emulator> emulators;

    /**
     * Between these.
     *
     * @param rivals fits with the same targets, at least two
     */
    public Contest(List<Refit> rivals) {
        this.rivals = List.copyOf(rivals);
        this.targets = rivals.get(0).targets();
        this.emulators = rivals.stream()
                .map(rival -> new Emulator(rival.box(), targets, rival.trials()))
                .toList();
    }

    /**
     * Log of the synthetic likelihood of held-out numbers: normal about the mean, with the tolerance and the luck of a run.
     *
     * @param trial mean and scatter of each target
     * @param record the numbers
     */
    public static double logLikelihood(Trial trial, List<Target> record) {
        double sum = 0;
        for (int j = 0; j < record.size(); j++) {
            Target target = record.get(j);
            if (target.use() == Use.HELD_OUT && !Double.isNaN(trial.mean(j))) {
                double variance = target.tolerance() * target.tolerance() + trial.deviation(j) * trial.deviation(j);
                double gap = trial.mean(j) - target.value();
                sum -= (gap * gap / variance + Math.log(2 * Math.PI * variance)) / 2;
            }
        }
        return sum;
    }

    /** What a rival makes of numbers: fitted by its emulator, then judged on those held out. */
    double judged(int nth, List<Target> record) {
        Refit rival = rivals.get(nth);
        Emulator emulator = emulators.get(nth);
        double[] scatter = IntStream.range(0, targets.size())
                .mapToDouble(emulator::scatter)
                .toArray();
        Experiment emulated = (id, values) -> {
            double[] means = emulator.means(rival.box().unit(values));
            return new Trial(id, values, means, scatter, 1);
        };
        double[] start = rival.ends().get(0).values();
        Refit again = Reference.refit(
                rival.box(),
                record,
                target -> target.use() == Use.FIT,
                emulated,
                start,
                new Refit.Effort(1, EVALUATIONS));
        return logLikelihood(emulated.of("again", again.ends().get(0).values()), record);
    }

    /**
     * How often data made by one rival is won by it against another.
     *
     * @param maker number of the rival that makes the data
     * @param other number of the other
     * @param runs numbers of the maker's runs, one row a run; drawn on in turn, with the tolerance as noise
     * @param times how many sets of data
     * @param threads how many at a time, at least 1; changes nothing
     */
    public int recovered(int maker, int other, List<double[]> runs, int times, int threads) {
        Dice dice = Dice.of(maker, other).about(Dice.keyOf("recovery"));
        List<Boolean> wins = new ArrayList<>();
        new InOrder(threads)
                .each(
                        0,
                        times,
                        set -> {
                            List<Target> made = made(runs.get(set % runs.size()), dice, set);
                            return judged(maker, made) > judged(other, made);
                        },
                        wins::add);
        return Collections.frequency(wins, true);
    }

    private List<Target> made(double[] run, Dice dice, int set) {
        return IntStream.range(0, targets.size())
                .mapToObj(j -> targets.get(j).at(known(run, j) + targets.get(j).tolerance() * dice.normal(j, set)))
                .toList();
    }

    private double known(double[] run, int nth) {
        return Double.isNaN(run[nth]) ? targets.get(nth).value() : run[nth];
    }
}
