package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;

/**
 * Sequential Monte Carlo (Del Moral, Doucet and Jasra, Journal of the Royal Statistical Society B 68, 2006). It turns points drawn
 * from a uniform distribution into points drawn by a likelihood. The power of the likelihood rises from 0 to 1 in steps that
 * keep an effective sample of half of the points. After each step points are drawn again by weight and moved.
 */
final class SmcSampler {
    private static final double LEFT = 0.5;
    private static final int HALVINGS = 50;
    private static final int LEAST_STEPS = 20;

    private final ToDoubleFunction<double[]> logLikelihood;
    private final Dice dice;

    /**
     * A likelihood.
     *
     * @param logLikelihood of a place, up to a constant; negative infinity where none may be
     * @param dice its random numbers
     */
    SmcSampler(ToDoubleFunction<double[]> logLikelihood, Dice dice) {
        this.logLikelihood = logLikelihood;
        this.dice = dice;
    }

    /** As many places as there were, spread by likelihood. */
    List<double[]> sampledFrom(List<double[]> even) {
        List<double[]> places = even;
        double power = 0;
        for (int round = 1; power < 1; round++) {
            double[] logs = places.stream().mapToDouble(logLikelihood).toArray();
            double next = next(logs, power);
            double by = next - power;
            List<double[]> drawn =
                    drawn(places, weights(logs, by), dice.forOccasion(-round).uniform(0, 0));
            int steps = Math.max(LEAST_STEPS, places.get(0).length) * (next < 1 ? 1 : 2);
            places = new SliceSampler(place -> raised(place, next), dice.forOccasion(round)).walked(drawn, steps);
            power = next;
        }
        return places;
    }

    private double raised(double[] place, double power) {
        double log = logLikelihood.applyAsDouble(place);
        return log == Double.NEGATIVE_INFINITY ? log : power * log;
    }

    /** The largest power, 1 at most, at which the weights are still worth half of the places. */
    private static double next(double[] logs, double power) {
        double low = power;
        double high = 1;
        if (worth(weights(logs, 1 - power)) >= LEFT * logs.length) {
            return 1;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (worth(weights(logs, middle - power)) >= LEFT * logs.length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double[] weights(double[] logs, double by) {
        double top = Arrays.stream(logs).max().orElse(0);
        double[] weights = Arrays.stream(logs)
                .map(log -> PortableMath.exp(by * (log - top)))
                .toArray();
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / all).toArray();
    }

    /** How many places of equal weight would tell as much (Kong 1992). */
    private static double worth(double[] weights) {
        return 1 / Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    /** Systematic drawing: each place as often as its weight says, to within one. */
    private static List<double[]> drawn(List<double[]> places, double[] weights, double offset) {
        List<double[]> drawn = new ArrayList<>();
        double passed = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i] * places.size();
            while (drawn.size() < places.size() && drawn.size() + offset < passed) {
                drawn.add(places.get(i));
            }
        }
        while (drawn.size() < places.size()) {
            drawn.add(places.get(places.size() - 1));
        }
        return drawn;
    }
}
