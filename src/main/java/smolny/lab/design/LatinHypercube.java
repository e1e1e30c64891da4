package smolny.lab.design;

import java.util.List;
import smolny.history.Plan.Varied;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;

/**
 * A Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979): each axis is cut into as many equal parts as there
 * are points, and each part holds just one point. Draws are keyed by the parameter's name, so that a parameter added to the
 * plan leaves the columns of the others as they were.
 */
final class LatinHypercube implements Grid {
    private final Dice[] dice;
    private final int[][] part;

    LatinHypercube(List<Varied> varied, int points) {
        Dice design = Dice.of(0, 0).on(Stream.DESIGN, 0);
        dice = varied.stream()
                .map(axis -> design.about(Dice.keyOf("lhs/" + axis.parameter())))
                .toArray(Dice[]::new);
        part = new int[dice.length][];
        for (int axis = 0; axis < dice.length; axis++) {
            part[axis] = Order.drawn(points, dice[axis]);
        }
    }

    @Override
    public double at(int point, int axis) {
        int parts = part[axis].length;
        return (part[axis][point] + dice[axis].uniform(point, 1)) / parts;
    }
}
