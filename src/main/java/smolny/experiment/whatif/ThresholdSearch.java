package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.Outcome;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Finds the smallest change of one parameter after which an outcome comes in less than half of the runs, or in more than half
 * if it comes in less now. Changes are whole sixty-fourths of the parameter's range, found by bisection between no change and
 * the end of the range; so the step found turns the outcome and the next smaller one does not.
 */
public final class ThresholdSearch {
    private static final int STEPS = 64;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    private final RunSpec spec;
    private final Outcome outcome;
    private final int runs;
    private final int threads;
    private final double chanceNow;

    private ThresholdSearch(RunSpec spec, Outcome outcome, int runs, int threads) {
        this.spec = spec;
        this.outcome = outcome;
        this.runs = runs;
        this.threads = threads;
        this.chanceNow = chance(spec, outcome, runs, threads);
    }

    /**
     * What was found.
     *
     * @param chanceNow chance of the outcome with the parameters as they are, in [0, 1]
     * @param thresholds of every parameter that can turn the outcome alone, the smallest change first
     */
    public record Result(double chanceNow, List<Threshold> thresholds) {
        /** Keeps its own copy. */
        public Result {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * The smallest change of a parameter that turns the outcome.
     *
     * @param parameter which is changed
     * @param from its value now
     * @param to its value then
     * @param steps sixty-fourths of its range, below 0 if it is lowered; the last step may be cut short by the range's end
     * @param chance of the outcome then, in [0, 1]
     * @param chanceBefore of the outcome with the next smaller change
     */
    public record Threshold(
            Parameter parameter, double from, double to, int steps, double chance, double chanceBefore) {
        /** Size of the change as a part of the range, in [0, 1]. */
        public double size() {
            return Math.abs(to - from) / (parameter.high() - parameter.low());
        }
    }

    /**
     * Tries each parameter in both directions.
     *
     * @param spec first run of the scenario
     * @param outcome that is to turn
     * @param parameters to be tried
     * @param runs replicates at every value, at least 1
     * @param threads runs at a time, at least 1; changes no result
     * @param progress told of each parameter when it has been tried
     */
    public static Result run(
            RunSpec spec,
            Outcome outcome,
            List<Parameter> parameters,
            int runs,
            int threads,
            ProgressListener progress) {
        ThresholdSearch search = new ThresholdSearch(spec, outcome, runs, threads);
        List<Threshold> found = new ArrayList<>();
        int tried = 0;
        for (Parameter parameter : parameters) {
            for (int direction : new int[] {-1, 1}) {
                Threshold threshold = search.smallest(parameter, direction);
                if (threshold != null) {
                    found.add(threshold);
                }
            }
            progress.done(++tried, parameters.size());
        }
        found.sort(Comparator.comparingDouble(Threshold::size));
        return new Result(search.chanceNow, found);
    }

    /** Probability of an outcome, as a mean over replicates. */
    static double chance(RunSpec spec, Outcome outcome, int runs, int threads) {
        double[] sum = new double[1];
        new OrderedExecutor(threads)
                .run(
                        0,
                        runs,
                        i -> outcome.chance()
                                .applyAsDouble(Simulation.runRecording(spec.replicate(i), outcome.measures())),
                        chance -> sum[0] += chance);
        return sum[0] / runs;
    }

    private @Nullable Threshold smallest(Parameter parameter, int direction) {
        double from = spec.scenario().values().of(parameter);
        double room = direction > 0 ? parameter.high() - from : from - parameter.low();
        int high = (int) Math.ceil(room / (parameter.high() - parameter.low()) * STEPS - ROUNDING);
        if (high < 1) {
            return null;
        }
        double chanceHigh = chance(parameter, direction * high);
        if (!turns(chanceHigh)) {
            return null;
        }
        int low = 0;
        double chanceLow = chanceNow;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            double chance = chance(parameter, direction * middle);
            if (turns(chance)) {
                high = middle;
                chanceHigh = chance;
            } else {
                low = middle;
                chanceLow = chance;
            }
        }
        return new Threshold(
                parameter, from, value(parameter, direction * high), direction * high, chanceHigh, chanceLow);
    }

    private boolean turns(double chance) {
        return chanceNow >= HALF ? chance < HALF : chance > HALF;
    }

    private double value(Parameter parameter, int steps) {
        double from = spec.scenario().values().of(parameter);
        double to = from + (parameter.high() - parameter.low()) * steps / STEPS;
        return Math.max(parameter.low(), Math.min(parameter.high(), to));
    }

    private double chance(Parameter parameter, int steps) {
        ParameterValues values = spec.scenario().values().with(parameter, value(parameter, steps), "threshold");
        return chance(new RunSpec(spec.scenario().with(values), spec.scale(), spec.seed(), 0), outcome, runs, threads);
    }
}
