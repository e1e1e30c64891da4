package smolny.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import smolny.experiment.statistics.Interval;
import smolny.experiment.sweep.DesignPoint;
import smolny.scenario.ExperimentPlan.Varied;

/**
 * Elementary effects (Morris, Technometrics 33, 1991) with the mean of their sizes (Campolongo, Cariboni and Saltelli,
 * Environmental Modelling and Software 22, 2007). Intervals come from trajectories drawn anew.
 */
public final class ElementaryEffects {
    /**
     * What one parameter does to an outcome: the change of the outcome when the parameter crosses its whole range, computed
     * from steps at many settings of the others.
     *
     * @param parameter its id
     * @param mu mean effect, in the outcome's unit
     * @param muIn its 95 per cent interval
     * @param muStar mean size of the effect whatever its sign
     * @param muStarIn its 95 per cent interval
     * @param sigma standard deviation of the effects: 0 if the others do not matter and the outcome is linear
     * @param sigmaIn its 95 per cent interval
     * @param noise random variation in a single effect, as a standard error; NaN if every point was run with one seed only
     */
    public record Effect(
            String parameter,
            double mu,
            Interval muIn,
            double muStar,
            Interval muStarIn,
            double sigma,
            Interval sigmaIn,
            double noise) {}

    private final List<Varied> axes;
    private final List<DesignPoint> points;
    private final BlockedOutputs outputs;
    private final double[][] effects;
    private final double[][] noise;

    private ElementaryEffects(List<Varied> axes, List<DesignPoint> points, double[][] values) {
        this.axes = axes;
        this.points = points;
        this.outputs = new BlockedOutputs(values, axes.size() + 1);
        this.effects = new double[axes.size()][outputs.blocks()];
        this.noise = new double[axes.size()][outputs.blocks()];
        for (int walk = 0; walk < outputs.blocks(); walk++) {
            for (int step = 0; step < axes.size(); step++) {
                measure(walk, step);
            }
        }
    }

    /**
     * One for each parameter, in the plan's order. Trajectories with a run that has no value are left out.
     *
     * @param axes the parameters that were moved
     * @param points the plan's points, trajectory after trajectory
     * @param values the outcome by point and seed
     * @throws IllegalArgumentException if the points are no trajectories
     */
    public static List<Effect> of(
            List<Varied> axes, List<DesignPoint> points, double[][] values, BootstrapResampling resampling) {
        ElementaryEffects all = new ElementaryEffects(axes, points, values);
        List<Effect> found = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            found.add(all.effect(axis, resampling));
        }
        return found;
    }

    /** How many trajectories have a value in every run. */
    public static int trajectories(List<Varied> axes, double[][] values) {
        return new BlockedOutputs(values, axes.size() + 1).blocks();
    }

    private void measure(int walk, int step) {
        DesignPoint before = points.get(outputs.number(walk, step));
        DesignPoint after = points.get(outputs.number(walk, step + 1));
        int moved = -1;
        double by = 0;
        for (int axis = 0; axis < axes.size(); axis++) {
            double change = part(axis, after) - part(axis, before);
            if (change != 0) {
                by = change;
                moved = moved < 0 ? axis : axes.size();
            }
        }
        if (moved < 0 || moved == axes.size()) {
            throw new IllegalArgumentException(
                    "points " + before.number() + " and " + after.number() + " do not differ in just one parameter");
        }
        double[] change = outputs.change(walk, step, step + 1);
        effects[moved][walk] = StatUtils.mean(change) / by;
        noise[moved][walk] = change.length < 2 ? Double.NaN : StatUtils.variance(change) / change.length / (by * by);
    }

    /** Where a point lies within an axis, 0 at its low and 1 at its high end. */
    private double part(int axis, DesignPoint point) {
        Varied varied = axes.get(axis);
        return (point.values().getOrDefault(varied.parameter(), Double.NaN) - varied.low())
                / (varied.high() - varied.low());
    }

    private Effect effect(int axis, BootstrapResampling resampling) {
        double[] own = effects[axis];
        Interval[] in = resampling.of(own.length, rows -> statistics(own, rows));
        double[] all =
                statistics(own, java.util.stream.IntStream.range(0, own.length).toArray());
        return new Effect(
                axes.get(axis).parameter(),
                all[0],
                in[0],
                all[1],
                in[1],
                all[2],
                in[2],
                Math.sqrt(StatUtils.mean(noise[axis])));
    }

    private static double[] statistics(double[] effects, int[] rows) {
        double[] chosen = new double[rows.length];
        double size = 0;
        for (int i = 0; i < rows.length; i++) {
            chosen[i] = effects[rows[i]];
            size += Math.abs(chosen[i]);
        }
        return new double[] {StatUtils.mean(chosen), size / rows.length, Math.sqrt(StatUtils.variance(chosen))};
    }
}
