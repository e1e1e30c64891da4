package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.simulation.OrderedExecutor;

/**
 * Rival fits on the same data. Each fits what a fit may see by its emulator, and is then judged by the log of its synthetic
 * likelihood of what was held out. So it can be asked how often the one that made the data would win.
 */
public final class ModelComparison {
    private static final int EVALUATIONS = 400;

    private final List<RefitSearch> rivals;
    private final List<RecordedTarget> targets;
    private final List<Emulator> emulators;

    /**
     * Between these.
     *
     * @param rivals fits with the same targets, at least two
     */
    public ModelComparison(List<RefitSearch> rivals) {
        this.rivals = List.copyOf(rivals);
        this.targets = rivals.get(0).targets();
        this.emulators = rivals.stream()
                .map(rival -> new Emulator(rival.box(), targets, rival.trials()))
                .toList();
    }

    /**
     * Log of the synthetic likelihood of held-out numbers: normal about the mean, with the tolerance and the random variation of a run.
     *
     * @param trial mean and scatter of each target
     * @param record the numbers
     */
    public static double logLikelihood(CalibrationTrial trial, List<RecordedTarget> record) {
        double sum = 0;
        for (int j = 0; j < record.size(); j++) {
            RecordedTarget target = record.get(j);
            if (target.use() == Use.HELD_OUT && !Double.isNaN(trial.mean(j))) {
                double variance = target.tolerance() * target.tolerance() + trial.deviation(j) * trial.deviation(j);
                double gap = trial.mean(j) - target.value();
                sum -= (gap * gap / variance + PortableMath.log(2 * Math.PI * variance)) / 2;
            }
        }
        return sum;
    }

    /** Log likelihood of the held-out numbers under a rival that its emulator has fitted to the others. */
    double heldOutLikelihood(int nth, List<RecordedTarget> record) {
        RefitSearch rival = rivals.get(nth);
        Emulator emulator = emulators.get(nth);
        double[] scatter = IntStream.range(0, targets.size())
                .mapToDouble(emulator::scatter)
                .toArray();
        TrialSource emulated = (id, values) -> {
            double[] means = emulator.means(rival.box().toUnitCube(values));
            return new CalibrationTrial(id, values, means, scatter, 1);
        };
        double[] start = rival.searchEnds().get(0).values();
        RefitSearch again = ReferenceSearch.refit(
                rival.box(),
                record,
                target -> target.use() == Use.FIT,
                emulated,
                start,
                new RefitSearch.Effort(1, EVALUATIONS));
        return logLikelihood(emulated.run("again", again.searchEnds().get(0).values()), record);
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
    public int recoveryWins(int maker, int other, List<double[]> runs, int times, int threads) {
        Dice dice = Dice.of(maker, other).forOccasion(Dice.keyOf("recovery"));
        List<Boolean> wins = new ArrayList<>();
        new OrderedExecutor(threads)
                .run(
                        0,
                        times,
                        set -> {
                            List<RecordedTarget> made = made(runs.get(set % runs.size()), dice, set);
                            return heldOutLikelihood(maker, made) > heldOutLikelihood(other, made);
                        },
                        wins::add);
        return Collections.frequency(wins, true);
    }

    private List<RecordedTarget> made(double[] run, Dice dice, int set) {
        return IntStream.range(0, targets.size())
                .mapToObj(j -> targets.get(j).at(known(run, j) + targets.get(j).tolerance() * dice.normal(j, set)))
                .toList();
    }

    private double known(double[] run, int nth) {
        return Double.isNaN(run[nth]) ? targets.get(nth).value() : run[nth];
    }
}
