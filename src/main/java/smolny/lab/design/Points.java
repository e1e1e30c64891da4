package smolny.lab.design;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import smolny.history.Plan;
import smolny.history.Plan.Varied;

/**
 * The points of a plan, in a fixed order. They depend on the plan's design and parameters alone, so that more seeds can be
 * added to the same points; each is made when it is asked for, so that a million of them need no room.
 */
public final class Points extends AbstractList<Point> implements RandomAccess {
    private final List<Varied> varied;
    private final Grid grid;
    private final int count;

    private Points(List<Varied> varied, Grid grid, int count) {
        this.varied = varied;
        this.grid = grid;
        this.count = count;
    }

    /** All points of a plan; as many as the design's factors say. */
    public static List<Point> of(Plan plan) {
        List<Varied> varied = plan.varied();
        int axes = varied.size();
        int asked = plan.points();
        return switch (plan.design()) {
            case FACTORIAL -> new Points(varied, factorial(varied), count(varied));
            case LIST ->
                new Points(
                        varied,
                        (point, axis) -> varied.get(axis).values().get(point),
                        varied.get(0).values().size());
            case LHS -> new Points(varied, on(varied, new LatinHypercube(varied, asked)), asked);
            case SOBOL -> new Points(varied, on(varied, new SobolSequence(axes, asked)), asked);
            case SALTELLI -> new Points(varied, on(varied, new Saltelli(axes, asked)), asked * (axes + 2));
            case MORRIS -> morris(varied, asked);
        };
    }

    /** So many of Morris's trajectories through the ranges of some parameters, one after another. */
    public static List<Point> morris(List<Varied> varied, int trajectories) {
        int axes = varied.size();
        return new Points(varied, on(varied, new Trajectories(axes)), trajectories * (axes + 1));
    }

    @Override
    public Point get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int axis = 0; axis < varied.size(); axis++) {
            values.put(varied.get(axis).parameter(), grid.at(index, axis));
        }
        return new Point(index + 1, values);
    }

    @Override
    public int size() {
        return count;
    }

    /** Every value with every other; the last parameter changes at every point, the first one slowest. */
    private static Grid factorial(List<Varied> varied) {
        int[] stride = new int[varied.size()];
        int next = 1;
        for (int axis = stride.length - 1; axis >= 0; axis--) {
            stride[axis] = next;
            next *= varied.get(axis).values().size();
        }
        return (point, axis) -> {
            List<Double> values = varied.get(axis).values();
            return values.get(point / stride[axis] % values.size());
        };
    }

    private static int count(List<Varied> varied) {
        return varied.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
    }

    /** From the unit cube to the parameters' own values; a parameter with listed values takes one of them. */
    private static Grid on(List<Varied> varied, Grid cube) {
        return (point, axis) -> {
            Varied where = varied.get(axis);
            double part = cube.at(point, axis);
            int values = where.values().size();
            return values == 0
                    ? where.low() * (1 - part) + where.high() * part
                    : where.values().get(Math.min(values - 1, (int) (part * values)));
        };
    }
}
