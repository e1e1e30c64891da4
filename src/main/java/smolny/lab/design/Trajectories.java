package smolny.lab.design;

import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;

/**
 * Trajectories of one step for each axis, in drawn order, on a grid of four levels with steps of two thirds (Morris,
 * Technometrics 33, 1991). Points come in blocks of axes + 1, in the order in which they are walked.
 */
final class Trajectories implements Grid {
    private static final double LEVEL = 1.0 / 3;
    private static final double EVEN = 0.5;

    private final int axes;
    private final Dice dice = Dice.of(0, 0).on(Stream.DESIGN, 0).about(Dice.keyOf("morris"));

    Trajectories(int axes) {
        this.axes = axes;
    }

    @Override
    public double at(int point, int axis) {
        int walk = point / (axes + 1);
        int step = point % (axes + 1);
        Dice own = dice.about(walk);
        double low = own.uniform(axis, 1) < EVEN ? 0 : LEVEL;
        boolean up = own.uniform(axis, 2) < EVEN;
        boolean moved = step > turn(own, axis);
        return up == moved ? low + 2 * LEVEL : low;
    }

    /** Before which step of the walk, from 0, an axis keeps still. */
    private int turn(Dice own, int axis) {
        double key = own.uniform(axis, 0);
        int earlier = 0;
        for (int other = 0; other < axes; other++) {
            earlier += own.uniform(other, 0) < key ? 1 : 0;
        }
        return earlier;
    }
}
