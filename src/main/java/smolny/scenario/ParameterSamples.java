package smolny.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.scenario.SourceNode.Fields;

/**
 * Samples of parameter values that agree with the record, as a calibration accepted them: a table with a column for each
 * parameter, named by its id, and a row for each set of values. Values are bare numbers in the parameter's unit.
 */
public final class ParameterSamples {
    private final ProblemList problems = new ProblemList();

    private ParameterSamples() {}

    /**
     * Loads the sample of a scenario, which lies in {@code samples/<scenario>.csv} beside it; if there is none, that of the
     * scenario which it extends, and so on.
     *
     * @return nothing if there is none; else as {@link #load}
     * @throws InvalidInputException as {@link #load}, or if it is a link that leads out of the scenario's folder (E806)
     */
    public static List<Map<Parameter, Double>> beside(Path scenario, String id) {
        String name = "samples/" + id + ".csv";
        if (!Files.isRegularFile(scenario.resolveSibling(name))) {
            return Scenarios.parent(scenario)
                    .map(parent -> beside(parent, Scenarios.stem(parent)))
                    .orElse(List.of());
        }
        ParameterSamples loading = new ParameterSamples();
        TextPosition top = new SourceText(scenario.toString(), "").at(1, 1, 1);
        return loading.vectors(new ScenarioFileSource(scenario.toAbsolutePath().resolveSibling(""))
                .open(scenario, name, top, loading.problems));
    }

    /** A sample without some of its parameters. */
    public static List<Map<Parameter, Double>> without(
            List<Map<Parameter, Double>> sample, Predicate<Parameter> leftOut) {
        List<Map<Parameter, Double>> fewer = new ArrayList<>();
        for (Map<Parameter, Double> vector : sample) {
            Map<Parameter, Double> kept = new LinkedHashMap<>(vector);
            kept.keySet().removeIf(leftOut);
            fewer.add(kept);
        }
        return fewer;
    }

    /**
     * Loads a sample.
     *
     * @return one map for each row, from each parameter to its value
     * @throws InvalidInputException if anything in it is wrong: a column that names no parameter (R301), a cell that is empty (K114),
     *     no plain number (K104, V203, V205) or out of range (V201), no row at all (K120), or no table (Y020 to Y022)
     */
    public static List<Map<Parameter, Double>> load(Path file) {
        ParameterSamples loading = new ParameterSamples();
        return loading.vectors(text(file, loading.problems));
    }

    private List<Map<Parameter, Double>> vectors(Optional<SourceText> text) {
        List<Map<Parameter, Double>> vectors = text.flatMap(t -> CsvTableReader.read(t, problems))
                .map(this::vectors)
                .orElse(List.of());
        InvalidInputException.throwIfErrors(problems);
        return vectors;
    }

    /**
     * A sample as a scenario takes it: without parameters that the scenario sets itself, and with a value for each parameter that it
     * does not have and of which the scenario gives a prior. Each of them is spread
     * evenly over its range, one value in each of as many strata as there are sets (Latin hypercube), and keyed by its name, so
     * that a prior more or less moves no other.
     *
     * @param vectors of the parameters that a fit has found; an empty list stays empty
     */
    public static List<Map<Parameter, Double>> withPriors(List<Map<Parameter, Double>> vectors, LoadedScenario loaded) {
        ParameterValues own = loaded.scenario().values();
        List<Map<Parameter, Double>> wider = without(vectors, parameter -> !own.isStandard(parameter));
        for (ParameterPrior prior : loaded.priors()) {
            Parameter parameter = prior.parameter();
            if (own.isStandard(parameter)) {
                double[] values = prior.spread(wider.size());
                for (int i = 0; i < values.length; i++) {
                    wider.get(i).putIfAbsent(parameter, values[i]);
                }
            }
        }
        return wider;
    }

    private static Optional<SourceText> text(Path file, ProblemList problems) {
        return new ScenarioFileSource(file.toAbsolutePath().resolveSibling("")).open(file, problems);
    }

    /** The table in a file; nothing, and the reason among the problems, if it is none. */
    static Optional<SourceNode.Items> table(Path file, ProblemList problems) {
        return text(file, problems).flatMap(text -> CsvTableReader.read(text, problems));
    }

    /** Puts the value of a parameter into a vector if there is such a parameter (R301) and it allows the value. */
    static void put(
            String id, TextPosition at, SourceNode.Scalar value, ProblemList problems, Map<Parameter, Double> vector) {
        Parameter parameter = ModelParameters.ALL.find(id);
        if (parameter == null) {
            problems.unknown("R301", at, "parameter", "parameters", id, ModelParameters.ALL.ids());
            return;
        }
        Optional<ValueComplaint> wrong =
                new NumberTypes.Measured(parameter.low(), parameter.high(), "").complain(id, value.text());
        wrong.ifPresent(complaint -> problems.error(value.at(), complaint));
        if (wrong.isEmpty()) {
            vector.put(parameter, Double.parseDouble(value.text()));
        }
    }

    private List<Map<Parameter, Double>> vectors(SourceNode.Items table) {
        List<Map<Parameter, Double>> vectors = new ArrayList<>();
        for (SourceNode item : table.items()) {
            if (item instanceof Fields row) {
                vectors.add(vector(row));
            }
        }
        if (vectors.isEmpty()) {
            problems.error(
                    "K120", table.at(), "this sample has no row", "write one row for each accepted set of values");
        }
        return vectors;
    }

    private Map<Parameter, Double> vector(Fields row) {
        Map<Parameter, Double> vector = new LinkedHashMap<>();
        for (SourceNode.Field cell : row.fields()) {
            if (cell.value() instanceof SourceNode.Scalar value) {
                put(cell.key(), cell.keyAt(), value, problems, vector);
            }
        }
        for (String key : row.missing()) {
            problems.error("K114", row.at(), "'" + key + "' has no value in this row", "write one");
        }
        return vector;
    }
}
