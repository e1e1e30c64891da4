package smolny.lab.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.RunSpec;

/**
 * The smallest change of one parameter after which an outcome comes in less than half of the runs, or in more than half if
 * it comes in less now. Changes are whole sixty-fourths of the parameter's range, found by bisection between no change and
 * the end of the range; so the step found turns the outcome and the next smaller one does not.
 *
 * @param spec the history
 * @param outcome that is to turn
 * @param runs replicates tried at every value, at least 1
 * @param threads runs at a time
 */
public record Flip(RunSpec spec, Outcome outcome, int runs, int threads) {
    /** Steps into which a parameter's range is cut. */
    public static final int STEPS = 64;

    private static final double HALF = 0.5;

    /**
     * A change that turns the outcome.
     *
     * @param parameter which is changed
     * @param from its value now
     * @param to its value then
     * @param steps sixty-fourths of its range, below 0 if it is lowered; the last step may be cut short by the range's end
     * @param chance of the outcome then, in [0, 1]
     * @param chanceBefore of the outcome with the next smaller change
     */
    public record Push(Parameter parameter, double from, double to, int steps, double chance, double chanceBefore) {
        /** Size of the change as a part of the range, in [0, 1]. */
        public double size() {
            return Math.abs(to - from) / (parameter.high() - parameter.low());
        }
    }

    /** Chance of the outcome as things are. */
    public double chanceNow() {
        return chance(spec.scenario().values());
    }

    /**
     * The smallest change of every parameter that can turn the outcome alone, smallest first.
     *
     * @param parameters to be tried
     * @param heard told of each parameter when it has been tried
     */
    public List<Push> of(List<Parameter> parameters, java.util.function.Consumer<Parameter> heard) {
        boolean likely = chanceNow() >= HALF;
        List<Push> found = new ArrayList<>();
        for (Parameter parameter : parameters) {
            for (int direction : new int[] {-1, 1}) {
                Push push = smallest(parameter, direction, likely);
                if (push != null) {
                    found.add(push);
                }
            }
            heard.accept(parameter);
        }
        found.sort(Comparator.comparingDouble(Push::size));
        return found;
    }

    private @Nullable Push smallest(Parameter parameter, int direction, boolean likely) {
        double from = spec.scenario().values().of(parameter);
        double room = direction > 0 ? parameter.high() - from : from - parameter.low();
        int high = (int) Math.ceil(room / (parameter.high() - parameter.low()) * STEPS - 1e-9);
        if (high < 1) {
            return null;
        }
        double chanceHigh = chance(at(parameter, direction * high));
        if (!turned(chanceHigh, likely)) {
            return null;
        }
        int low = 0;
        double chanceLow = Double.NaN;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            double chance = chance(at(parameter, direction * middle));
            if (turned(chance, likely)) {
                high = middle;
                chanceHigh = chance;
            } else {
                low = middle;
                chanceLow = chance;
            }
        }
        double before = low == 0 ? chanceNow() : chanceLow;
        return new Push(parameter, from, value(parameter, direction * high), direction * high, chanceHigh, before);
    }

    private static boolean turned(double chance, boolean likely) {
        return likely ? chance < HALF : chance > HALF;
    }

    private double value(Parameter parameter, int steps) {
        double from = spec.scenario().values().of(parameter);
        double to = from + (parameter.high() - parameter.low()) * steps / STEPS;
        return Math.max(parameter.low(), Math.min(parameter.high(), to));
    }

    private Values at(Parameter parameter, int steps) {
        return spec.scenario().values().with(parameter, value(parameter, steps), "flip");
    }

    private double chance(Values values) {
        RunSpec changed = new RunSpec(spec.scenario().with(values), spec.scale(), spec.seed(), 0);
        double[] sum = new double[1];
        new InOrder(threads)
                .each(
                        0,
                        runs,
                        i -> outcome.chance().applyAsDouble(Autumn.run(changed.replicate(i))),
                        chance -> sum[0] += chance);
        return sum[0] / runs;
    }
}
