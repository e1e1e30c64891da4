package smolny.experiment.sweep;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlan.Varied;

/**
 * The points of a plan, in a fixed order. They depend on the plan's design and parameters alone, so that more seeds can be
 * added to the same points; each is made when it is asked for, so that a million of them need no room.
 */
public final class DesignPoints extends AbstractList<DesignPoint> implements RandomAccess {
    private static final double DIGITS = 0x1.0p52;
    private static final double LEVEL = 1.0 / 3;
    private static final double EVEN = 0.5;

    /** Where a point, from 0, lies on an axis, from 0 in the plan's order. */
    private interface Grid {
        double at(int point, int axis);
    }

    private final List<Varied> varied;
    private final Grid grid;
    private final int count;

    private DesignPoints(List<Varied> varied, Grid grid, int count) {
        this.varied = varied;
        this.grid = grid;
        this.count = count;
    }

    /** All points of a plan; as many as the design's factors say. */
    public static List<DesignPoint> of(ExperimentPlan plan) {
        List<Varied> varied = plan.variedParameters();
        int axes = varied.size();
        int asked = plan.points();
        return switch (plan.design()) {
            case FACTORIAL -> new DesignPoints(varied, factorial(varied), count(varied));
            case LIST ->
                new DesignPoints(
                        varied,
                        (point, axis) -> varied.get(axis).values().get(point),
                        varied.get(0).values().size());
            case LHS -> new DesignPoints(varied, on(varied, latinHypercube(varied, asked)), asked);
            case SOBOL -> new DesignPoints(varied, on(varied, sobol(axes, asked)), asked);
            case SALTELLI -> new DesignPoints(varied, on(varied, saltelli(axes, asked)), asked * (axes + 2));
            case MORRIS -> morris(varied, asked);
        };
    }

    /** Morris's trajectories through the ranges of some parameters, one after another. */
    public static List<DesignPoint> morris(List<Varied> varied, int trajectories) {
        int axes = varied.size();
        return new DesignPoints(varied, on(varied, trajectories(axes)), trajectories * (axes + 1));
    }

    @Override
    public DesignPoint get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int axis = 0; axis < varied.size(); axis++) {
            values.put(varied.get(axis).parameter(), grid.at(index, axis));
        }
        return new DesignPoint(index + 1, values);
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

    /**
     * A Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979): each axis is cut into as many equal parts as
     * there are points, and each part holds just one point. Draws are keyed by the parameter's name, so that a parameter added
     * to the plan leaves the columns of the others as they were.
     */
    private static Grid latinHypercube(List<Varied> varied, int points) {
        Dice design = Dice.of(0, 0).on(RandomStream.DESIGN, 0);
        Dice[] dice = varied.stream()
                .map(axis -> design.forOccasion(Dice.keyOf("lhs/" + axis.parameter())))
                .toArray(Dice[]::new);
        int[][] part = new int[dice.length][];
        for (int axis = 0; axis < dice.length; axis++) {
            part[axis] = shuffled(points, dice[axis]);
        }
        return (point, axis) -> (part[axis][point] + dice[axis].uniform(point, 1)) / points;
    }

    /** The numbers from 0 to {@code count - 1}, each once, in an order that these dice settle; every order is as likely. */
    private static int[] shuffled(int count, Dice dice) {
        double[] key = new double[count];
        for (int i = 0; i < count; i++) {
            key[i] = dice.uniform(i, 0);
        }
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> key[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Sobol's sequence with the direction numbers of Joe and Kuo (SIAM Journal on Scientific Computing 30, 2008), each axis
     * shifted digit by digit. The shift keeps what makes the sequence good, that every part of the cube gets its share, and
     * takes away its first point, the corner where everything is lowest (Owen, "On dropping the first Sobol' point", 2020).
     */
    private static Grid sobol(int axes, int points) {
        Dice dice = Dice.of(0, 0).on(RandomStream.DESIGN, 0).forOccasion(Dice.keyOf("sobol"));
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(axes);
        double[][] at = new double[points][];
        for (int point = 0; point < points; point++) {
            at[point] = sequence.nextVector();
            for (int axis = 0; axis < axes; axis++) {
                long shift = (long) (dice.uniform(axis, 0) * DIGITS);
                at[point][axis] = ((long) (at[point][axis] * DIGITS) ^ shift) / DIGITS;
            }
        }
        return (point, axis) -> at[point][axis];
    }

    /**
     * The points from which first and total order indices are computed (Saltelli and others, Computer Physics Communications
     * 181, 2010): two samples of Sobol's sequence, and the first sample with one column of the second, for every column.
     * Points come in blocks of axes + 2: one of the first sample, its partner in the second, and what lies between them.
     */
    private static Grid saltelli(int axes, int blocks) {
        Grid both = sobol(2 * axes, blocks);
        return (point, axis) -> {
            int place = point % (axes + 2);
            boolean second = place == 1 || place == axis + 2;
            return both.at(point / (axes + 2), second ? axes + axis : axis);
        };
    }

    /**
     * Trajectories of one step for each axis, in drawn order, on a grid of four levels with steps of two thirds (Morris,
     * Technometrics 33, 1991). Points come in blocks of axes + 1, in the order in which they are walked.
     */
    private static Grid trajectories(int axes) {
        Dice dice = Dice.of(0, 0).on(RandomStream.DESIGN, 0).forOccasion(Dice.keyOf("morris"));
        return (point, axis) -> {
            Dice own = dice.forOccasion(point / (axes + 1));
            double low = own.uniform(axis, 1) < EVEN ? 0 : LEVEL;
            boolean up = own.uniform(axis, 2) < EVEN;
            boolean moved = point % (axes + 1) > turn(own, axes, axis);
            return up == moved ? low + 2 * LEVEL : low;
        };
    }

    /** Before which step of the walk, from 0, an axis keeps still. */
    private static int turn(Dice own, int axes, int axis) {
        double key = own.uniform(axis, 0);
        int earlier = 0;
        for (int other = 0; other < axes; other++) {
            earlier += own.uniform(other, 0) < key ? 1 : 0;
        }
        return earlier;
    }
}
