package smolny.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.resolve.FileSource;
import smolny.history.schema.Complaint;
import smolny.history.schema.Numbers;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.history.text.TableReader;
import smolny.kernel.param.Parameter;
import smolny.model.Parameters;

/**
 * Samples of parameter values that agree with the record, as a calibration accepted them: a table with a column for each
 * parameter, named by its id, and a row for each vector. Values are bare numbers in the parameter's unit.
 */
public final class SampleFiles {
    private static final List<String> KNOWN =
            Parameters.ALL.all().stream().map(Parameter::id).toList();

    private final Problems problems = new Problems();

    private SampleFiles() {}

    /** Where the sample of a scenario lies if it has one: {@code samples/<scenario>.csv} beside it. */
    public static Path beside(Path scenario, String id) {
        return scenario.resolveSibling("samples").resolve(id + ".csv");
    }

    /**
     * Loads a sample.
     *
     * @return one map for each row, from each parameter to its value
     * @throws RefusedInput if anything in it is wrong: a column that names no parameter (R301), a cell that is empty (K114),
     *     no plain number (K104, V203, V205) or out of range (V201), no row at all (K120), or no table (Y020 to Y022)
     */
    public static List<Map<Parameter, Double>> load(Path file) {
        SampleFiles loading = new SampleFiles();
        List<Map<Parameter, Double>> vectors =
                table(file, loading.problems).map(loading::vectors).orElse(List.of());
        if (loading.problems.hasErrors()) {
            throw new RefusedInput(loading.problems);
        }
        return vectors;
    }

    /** The table in a file; nothing, and the reason among the problems, if it is none. */
    static Optional<Node.Items> table(Path file, Problems problems) {
        return new FileSource(file.toAbsolutePath().resolveSibling(""))
                .open(file, problems)
                .flatMap(text -> TableReader.read(text, problems));
    }

    /** Puts the value of a parameter into a vector if there is such a parameter (R301) and it allows the value. */
    static void put(String id, Spot at, Node.Scalar value, Problems problems, Map<Parameter, Double> vector) {
        Parameter parameter = Parameters.ALL.find(id);
        if (parameter == null) {
            String hint = NearestName.hint(id, KNOWN, "parameters").orElse(null);
            problems.error("R301", at, "no parameter is called '" + id + "'", hint);
            return;
        }
        Optional<Complaint> wrong =
                new Numbers.Measured(parameter.low(), parameter.high(), "").complain(id, value.text());
        wrong.ifPresent(c -> problems.error(c.code(), value.at(), c.message(), c.hint()));
        if (wrong.isEmpty()) {
            vector.put(parameter, Double.parseDouble(value.text()));
        }
    }

    private List<Map<Parameter, Double>> vectors(Node.Items table) {
        List<Map<Parameter, Double>> vectors = new ArrayList<>();
        for (Node item : table.items()) {
            if (item instanceof Fields row) {
                vectors.add(vector(row));
            }
        }
        if (vectors.isEmpty()) {
            problems.error("K120", table.at(), "this sample has no row", "write one row for each accepted vector");
        }
        return vectors;
    }

    private Map<Parameter, Double> vector(Fields row) {
        Map<Parameter, Double> vector = new LinkedHashMap<>();
        for (Node.Field cell : row.fields()) {
            if (cell.value() instanceof Node.Scalar value) {
                put(cell.key(), cell.keyAt(), value, problems, vector);
            }
        }
        Node.Header header = row.header();
        if (header != null && row.fields().size() < header.keys().size()) {
            missing(row, header);
        }
        return vector;
    }

    private void missing(Fields row, Node.Header header) {
        for (String key : header.keys()) {
            if (row.field(key).isEmpty()) {
                problems.error("K114", row.at(), "'" + key + "' has no value in this row", "write one");
            }
        }
    }
}
