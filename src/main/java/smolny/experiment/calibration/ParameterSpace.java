package smolny.experiment.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.output.TableColumn;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlan.Varied;

/**
 * The parameters that are fitted, each with its range. A point is given either by the parameters' values or as a point of the
 * unit cube, in which each coordinate is the place of a value within its range, from 0 to 1.
 *
 * @param axes parameters in order
 * @param spreads ids of those that set how much places differ
 */
public record ParameterSpace(List<Varied> axes, List<String> spreads) {
    /** Keeps its own copies. */
    public ParameterSpace {
        axes = List.copyOf(axes);
        spreads = List.copyOf(spreads);
    }

    /** The parameters of a plan. */
    public static ParameterSpace of(ExperimentPlan plan) {
        return new ParameterSpace(plan.variedParameters(), plan.spreads());
    }

    /** Numbers of the parameters that set how much places differ. */
    int[] spreadAxes() {
        return IntStream.range(0, axes.size())
                .filter(i -> spreads.contains(axes.get(i).parameter()))
                .toArray();
    }

    /** How many parameters. */
    public int size() {
        return axes.size();
    }

    /** Their ids. */
    public List<String> ids() {
        return axes.stream().map(Varied::parameter).toList();
    }

    /** A column for each. */
    public List<TableColumn> columns() {
        return ids().stream().map(TableColumn::ofParameter).toList();
    }

    /** The same without some parameters. */
    public ParameterSpace without(Set<String> held) {
        return new ParameterSpace(
                axes.stream().filter(axis -> !held.contains(axis.parameter())).toList(), spreads);
    }

    /** Values by parameter. */
    public Map<Parameter, Double> byParameter(double[] values) {
        Map<Parameter, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(parameter(axes.get(i)), values[i]);
        }
        return named;
    }

    /** Parameter values of a point of the unit cube. */
    public double[] fromUnitCube(double[] unit) {
        double[] values = new double[unit.length];
        for (int i = 0; i < unit.length; i++) {
            Varied axis = axes.get(i);
            values[i] = axis.low() * (1 - unit[i]) + axis.high() * unit[i];
        }
        return values;
    }

    /** Place in the unit cube of values; those outside their range are moved to its edge. */
    double[] toUnitCube(double[] values) {
        double[] unit = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            Varied axis = axes.get(i);
            unit[i] = PortableMath.clamp(0, (values[i] - axis.low()) / (axis.high() - axis.low()), 1);
        }
        return unit;
    }

    /** The values that a scenario has. */
    public double[] valuesIn(ParameterValues values) {
        return axes.stream().mapToDouble(axis -> values.of(parameter(axis))).toArray();
    }

    /** A scenario's values with these set. */
    ParameterValues applyTo(ParameterValues values, double[] to) {
        ParameterValues all = values;
        for (int i = 0; i < to.length; i++) {
            all = all.with(parameter(axes.get(i)), to[i], "fit");
        }
        return all;
    }

    private static Parameter parameter(Varied axis) {
        return Objects.requireNonNull(ModelParameters.ALL.find(axis.parameter()), axis.parameter());
    }
}
