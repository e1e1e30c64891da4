package smolny.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.ModelParameters;
import smolny.scenario.SourceNode.Fields;

/**
 * Prior of a parameter that no fit has found: every value of a range is equally likely.
 *
 * @param parameter which
 * @param low least value, in the parameter's unit
 * @param high greatest value
 */
public record ParameterPrior(Parameter parameter, double low, double high) {
    private static final Dice DRAWS = Dice.of(1917, 0).on(RandomStream.DESIGN, 0);

    static List<ParameterPrior> in(Fields tree) {
        return CheckedRow.in(
                tree,
                "priors",
                row -> new ParameterPrior(
                        Objects.requireNonNull(ModelParameters.ALL.find(row.text("parameter"))),
                        row.number("low"),
                        row.number("high")));
    }

    /** A stratified sample: one value in each of {@code count} equal parts of the range, in random order. */
    double[] spread(int count) {
        long key = Dice.keyOf(parameter.id());
        double[] values = new double[count];
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(nth -> DRAWS.uniform(key, nth)))
                .toList();
        for (int stratum = 0; stratum < count; stratum++) {
            double within = DRAWS.uniform(key, count + stratum);
            values[order.get(stratum)] = low + (high - low) * (stratum + within) / count;
        }
        return values;
    }
}
