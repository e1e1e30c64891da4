package smolny.lab.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import smolny.history.record.Target;
import smolny.kernel.rng.Dice;

/**
 * History matching: trials, an emulator of them, places that it calls implausible left out, trials among what is left, and
 * so on; at the end a sample of what is left, which the model itself has confirmed.
 */
public final class Waves {
    private static final double IMPLAUSIBLE = 3;
    /** So many places are looked at for each that is wanted. */
    private static final int LOOKED_AT = 2000;

    /** The sample is drawn from so many times as many plausible places, lest the draw be flatter than the likelihood. */
    private static final int POOL = 50;

    private final Box box;
    private final List<Target> targets;
    private final Experiment experiment;
    private final Dice dice = Dice.of(0, 0).about(Dice.keyOf("waves"));
    private final List<Emulator> emulators = new ArrayList<>();
    private final List<Trial> trials = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();

    /**
     * What one wave did.
     *
     * @param points how many trials
     * @param plausible part of the whole box that is not implausible after it, in [0, 1]
     * @param told part of the spread of statistics that its emulator tells, mean over statistics
     */
    public record Wave(int points, double plausible, double told) {}

    /**
     * Waves in a box.
     *
     * @param targets the fitted targets, in the order of the trials' statistics
     * @param experiment tries values
     */
    public Waves(Box box, List<Target> targets, Experiment experiment) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.experiment = experiment;
    }

    /**
     * Makes a wave of trials.
     *
     * @param points where, values of the parameters; the first wave's
     */
    public void first(List<double[]> points) {
        wave(points);
    }

    /**
     * Makes a wave among what is left.
     *
     * @param wanted how many trials
     * @return false if nothing that was looked at is plausible, so that there was no wave
     */
    public boolean next(int wanted) {
        List<double[]> left = plausible(wanted, wanted * LOOKED_AT);
        if (left.isEmpty()) {
            return false;
        }
        wave(left.stream().map(box::values).toList());
        return true;
    }

    private void wave(List<double[]> points) {
        int number = waves.size() + 1;
        List<Trial> made = new ArrayList<>();
        for (double[] point : points) {
            made.add(experiment.of(String.format(Locale.ROOT, "wave%d-%05d", number, made.size() + 1), point));
        }
        trials.addAll(made);
        // Earlier trials that are still plausible help to tell what is near them.
        List<Trial> near = trials.stream()
                .filter(trial -> made.contains(trial) || isPlausible(box.unit(trial.values())))
                .toList();
        Emulator emulator = new Emulator(box, targets, near);
        emulators.add(emulator);
        double told = 0;
        for (int j = 0; j < targets.size(); j++) {
            told += emulator.told(j) / targets.size();
        }
        int seen = 2 * LOOKED_AT;
        int left = 0;
        for (int i = 0; i < seen; i++) {
            left += isPlausible(place(0, i)) ? 1 : 0;
        }
        waves.add(new Wave(made.size(), (double) left / seen, told));
    }

    private double[] place(int occasion, int nth) {
        Dice own = dice.about(occasion);
        double[] unit = new double[box.size()];
        for (int axis = 0; axis < unit.length; axis++) {
            unit[axis] = own.uniform(axis, nth);
        }
        return unit;
    }

    private boolean isPlausible(double[] unit) {
        return emulators.stream().allMatch(emulator -> emulator.implausibility(unit) < IMPLAUSIBLE);
    }

    private List<double[]> plausible(int wanted, int lookedAt) {
        List<double[]> found = new ArrayList<>();
        for (int i = 0; i < lookedAt && found.size() < wanted; i++) {
            double[] unit = place(waves.size(), i);
            if (isPlausible(unit)) {
                found.add(unit);
            }
        }
        return found;
    }

    /**
     * Draws a sample: plausible places, each with a chance in proportion to the last emulator's synthetic likelihood or 1 if
     * that is more, tried with the model; those are kept that the model does not call implausible, in the order drawn.
     *
     * @param wanted how many to keep
     * @return kept trials, at most so many, by rising loss; none if no place is left
     */
    public List<Trial> sample(int wanted) {
        List<double[]> left = plausible(wanted * POOL, wanted * POOL * LOOKED_AT / 10);
        if (left.isEmpty()) {
            return List.of();
        }
        List<Trial> kept = new ArrayList<>();
        for (double[] unit : drawn(left, 2 * wanted)) {
            Trial trial = experiment.of(
                    String.format(Locale.ROOT, "sample-w%d-k%d-%05d", waves.size(), wanted, kept.size() + 1),
                    box.values(unit));
            kept.add(trial);
        }
        trials.addAll(kept);
        return kept.stream()
                .filter(this::confirmed)
                .limit(wanted)
                .sorted(Comparator.comparingDouble(trial -> trial.loss(targets)))
                .toList();
    }

    /** Systematic sampling by weight; a place comes once, and so many come as were asked for if there are so many. */
    private List<double[]> drawn(List<double[]> places, int count) {
        int due = Math.min(count, places.size());
        List<double[]> drawn = List.of();
        for (long tries = due; drawn.size() < due && tries < Long.MAX_VALUE / 4; tries *= 2) {
            drawn = systematic(places, tries);
        }
        return drawn.subList(0, Math.min(count, drawn.size()));
    }

    private List<double[]> systematic(List<double[]> places, long count) {
        Emulator last = emulators.get(emulators.size() - 1);
        double[] logs = places.stream().mapToDouble(last::logLikelihood).toArray();
        double top = Arrays.stream(logs).max().orElse(0);
        double all = 0;
        for (double log : logs) {
            all += Math.exp(log - top);
        }
        List<double[]> drawn = new ArrayList<>();
        double at = dice.about(-1).uniform(0, 0);
        double passed = 0;
        for (int i = 0; i < logs.length; i++) {
            passed += Math.exp(logs[i] - top) / all * count;
            if (passed > at) {
                drawn.add(places.get(i));
                at += Math.max(1, Math.ceil(passed - at));
            }
        }
        return drawn;
    }

    private boolean confirmed(Trial trial) {
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

    /** All trials, in the order made. */
    public List<Trial> trials() {
        return List.copyOf(trials);
    }
}
