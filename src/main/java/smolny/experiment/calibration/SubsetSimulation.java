package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.kernel.random.Dice;

/**
 * The part of the unit cube in which a distance is small, however small that part is. It is closed in on from level to
 * level, each holding a fifth of the one before, by places that wander evenly within the level (subset simulation: Au and
 * Beck, Probabilistic Engineering Mechanics 16, 2001). The fifths multiplied tell how large the part is.
 *
 * @param places spread evenly over the part
 * @param part of the cube that it is, in (0, 1]
 * @param level largest distance within it: what was asked for, or the smallest that could be reached
 */
record SubsetSimulation(List<double[]> places, double part, double level) {
    private static final double KEPT = 0.2;
    private static final int MOST_LEVELS = 60;
    private static final double LEAST_GAIN = 0.005;
    private static final int LEAST_STEPS = 20;

    /** Keeps its own copy. */
    SubsetSimulation {
        places = List.copyOf(places);
    }

    /** How far a place is from where it should be. */
    interface Distance {
        /** The distance, at least 0. */
        double of(double[] place);

        /** True if it is at most that. */
        default boolean within(double[] place, double level) {
            return of(place) <= level;
        }
    }

    /**
     * Closes in.
     *
     * @param axes of the cube
     * @param level asked for
     * @param size how many places
     * @param dice its random numbers
     */
    static SubsetSimulation of(int axes, Distance distance, double level, int size, Dice dice) {
        List<double[]> places = even(axes, size, dice);
        double part = 1;
        double before = Double.POSITIVE_INFINITY;
        for (int round = 1; round <= MOST_LEVELS; round++) {
            double[] far = places.stream().mapToDouble(distance::of).toArray();
            double[] sorted = far.clone();
            Arrays.sort(sorted);
            double next = Math.max(level, sorted[(int) Math.ceil(KEPT * size) - 1]);
            boolean stuck = next > level && before - next < LEAST_GAIN * next;
            if (stuck) {
                return new SubsetSimulation(places, part, before);
            }
            List<double[]> inside = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (far[i] <= next) {
                    inside.add(places.get(i));
                }
            }
            part *= (double) inside.size() / size;
            boolean last = next <= level;
            int steps = Math.max(LEAST_STEPS, axes) * (last ? 2 : 1);
            places = new SliceSampler(
                            place -> distance.within(place, next) ? 0 : Double.NEGATIVE_INFINITY,
                            dice.forOccasion(round))
                    .walked(again(inside, size), steps);
            before = next;
            if (last) {
                return new SubsetSimulation(places, part, level);
            }
        }
        return new SubsetSimulation(places, part, before);
    }

    private static List<double[]> even(int axes, int size, Dice dice) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double[] unit = new double[axes];
            for (int axis = 0; axis < axes; axis++) {
                unit[axis] = dice.uniform(axis, i);
            }
            places.add(unit);
        }
        return places;
    }

    /** As many as are wanted, each about as often as the next. */
    private static List<double[]> again(List<double[]> inside, int size) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(inside.get((int) ((long) i * inside.size() / size)));
        }
        return all;
    }
}
