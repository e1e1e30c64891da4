package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * History matching in waves. Each wave makes trials, fits an emulator to them, and rules out the points that the emulator calls
 * implausible; the next wave makes its trials among the rest. At the end comes a sample of what is left, confirmed by the model.
 */
public final class HistoryMatching {
    /** Third largest distance from the record, in standard deviations, above which a place is implausible. */
    static final double IMPLAUSIBLE = 3;

    private static final int LEAST_PLACES = 500;

    private final ParameterSpace box;
    private final List<RecordedTarget> targets;
    private final TrialSource experiment;
    private final int[] active;
    private final Dice dice = Dice.of(0, 0).forOccasion(Dice.keyOf("waves"));
    private final List<Emulator> emulators = new ArrayList<>();
    private final List<CalibrationTrial> known;
    private final List<CalibrationTrial> trials = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private SubsetSimulation left = new SubsetSimulation(List.of(), 1, Double.POSITIVE_INFINITY);

    /**
     * What one wave did.
     *
     * @param points how many trials
     * @param left part of the parameter space that is not implausible after it, in [0, 1], at the level reached
     * @param level third largest distance of what is left, at most, in standard deviations: 3, or more if no place is
     *     so near
     * @param told for each statistic the share of its variance that the emulator predicts in trials left out
     * @param error for each statistic the emulator's error, root mean square over trials left out
     */
    public record Wave(int points, double left, double level, List<Double> told, List<Double> error) {
        /** Keeps its own copies. */
        public Wave {
            told = List.copyOf(told);
            error = List.copyOf(error);
        }

        /** True if something is left that is not implausible. */
        public boolean plausible() {
            return level <= IMPLAUSIBLE;
        }
    }

    /**
     * Waves in a box.
     *
     * @param targets the fitted targets, in the order of the trials' statistics
     * @param experiment tries values
     * @param active numbers of the parameters that are looked for; the others take any value
     * @param known trials made before, from which emulators may learn where they lie in what is left
     */
    public HistoryMatching(
            ParameterSpace box,
            List<RecordedTarget> targets,
            TrialSource experiment,
            int[] active,
            List<CalibrationTrial> known) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.experiment = experiment;
        this.active = active.clone();
        this.known = List.copyOf(known);
    }

    /**
     * Makes the first wave.
     *
     * @param points where, values of the parameters, spread over the whole box
     */
    void runFirstWave(List<double[]> points) {
        wave(points);
    }

    /**
     * Makes a wave among what is left; if nothing is plausible, among the least implausible.
     *
     * @param wanted how many trials
     */
    void runNextWave(int wanted) {
        wave(spread(left.places(), wanted).stream().map(box::fromUnitCube).toList());
    }

    private void wave(List<double[]> points) {
        int number = waves.size() + 1;
        List<CalibrationTrial> made = new ArrayList<>();
        for (double[] point : points) {
            made.add(experiment.run(String.format(Locale.ROOT, "wave%d-%05d", number, made.size() + 1), point));
        }
        // Earlier trials help to tell what is near them, if they lie where this wave was made.
        List<CalibrationTrial> near = new ArrayList<>(made);
        if (number > 1) {
            double level = left.level();
            IntStream.range(0, trials.size() + known.size())
                    .mapToObj(i -> i < trials.size() ? trials.get(i) : known.get(i - trials.size()))
                    .filter(trial -> far(box.toUnitCube(trial.values())) <= level)
                    .forEach(near::add);
        }
        trials.addAll(made);
        Emulator emulator = new Emulator(box, targets, near, active);
        emulators.add(emulator);
        left = SubsetSimulation.of(
                box.size(), distance(), IMPLAUSIBLE, Math.max(LEAST_PLACES, points.size()), dice.forOccasion(number));
        waves.add(new Wave(
                made.size(),
                left.part(),
                left.level(),
                each(emulator::crossValidatedR2),
                each(emulator::crossValidatedError)));
    }

    private List<Double> each(IntToDoubleFunction of) {
        return IntStream.range(0, targets.size()).mapToObj(of::applyAsDouble).toList();
    }

    /** The largest implausibility that any emulator sees. */
    private double far(double[] unit) {
        return emulators.stream()
                .mapToDouble(emulator -> emulator.implausibility(unit))
                .max()
                .orElse(0);
    }

    private boolean within(double[] unit, double level) {
        for (int nth = emulators.size() - 1; nth >= 0; nth--) {
            if (emulators.get(nth).implausibility(unit) > level) {
                return false;
            }
        }
        return true;
    }

    private SubsetSimulation.Distance distance() {
        return new SubsetSimulation.Distance() {
            @Override
            public double of(double[] place) {
                return far(place);
            }

            @Override
            public boolean within(double[] place, double level) {
                return HistoryMatching.this.within(place, level);
            }
        };
    }

    /** This number of the points, evenly spread through their order. */
    private static List<double[]> spread(List<double[]> places, int wanted) {
        int count = Math.min(wanted, places.size());
        return IntStream.range(0, count)
                .mapToObj(i -> places.get((int) ((long) i * places.size() / count)))
                .toList();
    }

    /**
     * Draws a sample: places spread by the last emulator's synthetic likelihood over what is left, tried with the model; those
     * are kept that the model does not call implausible, in the order drawn.
     *
     * @param wanted how many to keep
     * @return at most {@code wanted} trials, by rising loss; none if no point is left
     */
    public List<CalibrationTrial> sample(int wanted) {
        if (!waves.get(waves.size() - 1).plausible()) {
            return List.of();
        }
        Emulator last = emulators.get(emulators.size() - 1);
        SmcSampler likely = new SmcSampler(
                unit -> within(unit, IMPLAUSIBLE) ? last.logLikelihood(unit) : Double.NEGATIVE_INFINITY,
                dice.forOccasion(-1));
        SubsetSimulation start = SubsetSimulation.of(
                box.size(), distance(), IMPLAUSIBLE, Math.max(LEAST_PLACES, 4 * wanted), dice.forOccasion(-2));
        List<CalibrationTrial> tried = new ArrayList<>();
        for (double[] unit : spread(likely.sampledFrom(start.places()), 2 * wanted)) {
            tried.add(experiment.run(
                    String.format(Locale.ROOT, "sample-w%d-k%d-%05d", waves.size(), wanted, tried.size() + 1),
                    box.fromUnitCube(unit)));
        }
        trials.addAll(tried);
        return tried.stream()
                .filter(this::isConfirmed)
                .limit(wanted)
                .sorted(Comparator.comparingDouble(trial -> trial.loss(targets)))
                .toList();
    }

    /** Whether the model itself finds a trial plausible: as the emulator judges, but by the runs that were made. */
    boolean isConfirmed(CalibrationTrial trial) {
        double[] far = new double[targets.size()];
        for (int j = 0; j < far.length; j++) {
            double luck = trial.deviation(j)
                    / Math.sqrt(Math.max(1, trial.runs()))
                    / targets.get(j).tolerance();
            far[j] = Math.abs(trial.z(targets, j)) / Math.sqrt(1 + luck * luck);
        }
        return Emulator.third(far) < IMPLAUSIBLE;
    }

    /** What each wave did. */
    public List<Wave> waves() {
        return List.copyOf(waves);
    }

    /** All trials of waves and sample, in the order made. */
    public List<CalibrationTrial> trials() {
        return List.copyOf(trials);
    }
}
