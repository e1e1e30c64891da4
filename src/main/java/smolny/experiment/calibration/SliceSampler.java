package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;

/**
 * Markov chain Monte Carlo in the unit cube: slice sampling along lines, which needs no step size (Neal, Annals of Statistics 31,
 * 2003). Half of the lines run along one axis, half along the difference of two other points of the set, which suits narrow
 * slanting distributions (ter Braak, Statistics and Computing 16, 2006).
 */
final class SliceSampler {
    private static final double HALF = 0.5;
    /** Number of cuts of a line after which the point stays where it is; the line is then shorter than the floating-point resolution. */
    private static final int CUTS = 60;

    private final ToDoubleFunction<double[]> logDensity;
    private final Dice dice;

    /**
     * A sampler of a density.
     *
     * @param logDensity of a place, up to a constant; negative infinity where none may be
     * @param dice its random numbers
     */
    SliceSampler(ToDoubleFunction<double[]> logDensity, Dice dice) {
        this.logDensity = logDensity;
        this.dice = dice;
    }

    /**
     * Moves every point by some steps, each of which leaves the density unchanged.
     *
     * @param from starting points; the density is above 0 at each
     * @param steps how many each takes
     */
    List<double[]> walked(List<double[]> from, int steps) {
        List<double[]> moved = new ArrayList<>();
        for (int walker = 0; walker < from.size(); walker++) {
            double[] place = from.get(walker);
            double height = logDensity.applyAsDouble(place);
            for (int step = 0; step < steps; step++) {
                Dice own = dice.forOccasion(Dice.keyOf(walker, step));
                double[] along = line(from, walker, own);
                double floor = height + PortableMath.log(Math.max(Double.MIN_NORMAL, own.uniform(0, 0)));
                double[] next = along(place, along, floor, own);
                height = next == place ? height : logDensity.applyAsDouble(next);
                place = next;
            }
            moved.add(place);
        }
        return moved;
    }

    private static double[] line(List<double[]> from, int walker, Dice own) {
        int axes = from.get(0).length;
        double[] along = new double[axes];
        int others = from.size() - 1;
        if (others >= 2 && own.chance(HALF, 1, 0)) {
            double[] one = from.get(other(walker, 1, others, own));
            double[] two = from.get(other(walker, 2, others, own));
            double size = 0;
            for (int axis = 0; axis < axes; axis++) {
                along[axis] = one[axis] - two[axis];
                size += Math.abs(along[axis]);
            }
            if (size > 0) {
                return along;
            }
        }
        along[Math.min(axes - 1, (int) (own.uniform(2, 0) * axes))] = 1;
        return along;
    }

    /** One of the set that is not the walker itself. */
    private static int other(int walker, int nth, int others, Dice own) {
        int drawn = Math.min(others - 1, (int) (own.uniform(3, nth) * others));
        return drawn < walker ? drawn : drawn + 1;
    }

    /** A place on the line through this one, inside the cube, whose density is above the floor. */
    private double[] along(double[] place, double[] along, double floor, Dice own) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < place.length; axis++) {
            if (along[axis] != 0) {
                double zero = -place[axis] / along[axis];
                double one = (1 - place[axis]) / along[axis];
                low = Math.max(low, Math.min(zero, one));
                high = Math.min(high, Math.max(zero, one));
            }
        }
        for (int cut = 0; cut < CUTS; cut++) {
            double at = low + (high - low) * own.uniform(4, cut);
            double[] there = place.clone();
            for (int axis = 0; axis < there.length; axis++) {
                there[axis] = Math.min(1, Math.max(0, there[axis] + at * along[axis]));
            }
            if (logDensity.applyAsDouble(there) >= floor) {
                return there;
            }
            if (at < 0) {
                low = at;
            } else {
                high = at;
            }
        }
        return place;
    }
}
