package smolny.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.scenario.SourceNode.Fields;

/**
 * Tables of variants, a row each: {@code id}, {@code title}, and as far as wanted {@code hold} (parameter=value, separated by
 * semicolons), {@code unseen_from}, {@code unseen_place} (places of targets), {@code unseen_target} and {@code compared} (ids of
 * targets). Several are separated by semicolons.
 */
public final class FitVariants {
    private static final List<String> COLUMNS =
            List.of("id", "title", "hold", "unseen_from", "unseen_place", "unseen_target", "compared");

    private final ProblemList problems = new ProblemList();

    private FitVariants() {}

    /**
     * Loads a table.
     *
     * @throws InvalidInputException if anything in it is wrong: an unknown column (K101), an id that is missing (K103) or written twice
     *     (R302), a parameter that does not exist (R301) or a value out of its range (K104, V201), no day (K118, T401), no row
     *     (K120), or no table (Y020 to Y022)
     */
    public static List<FitVariant> load(Path file) {
        FitVariants loading = new FitVariants();
        Map<String, FitVariant> variants = new LinkedHashMap<>();
        ParameterSamples.table(file, loading.problems).ifPresent(rows -> loading.read(rows, variants));
        InvalidInputException.throwIfErrors(loading.problems);
        return List.copyOf(variants.values());
    }

    private void columns(Fields row) {
        SourceNode.Header header = row.header();
        if (header == null) {
            return;
        }
        for (String key : header.keys()) {
            if (!COLUMNS.contains(key)) {
                problems.error(
                        "K101",
                        header.at(),
                        "a table of variants has no column '" + key + "'",
                        NearestName.hint(key, COLUMNS, "columns").orElse(null));
            }
        }
    }

    private void read(SourceNode.Items table, Map<String, FitVariant> variants) {
        if (!table.items().isEmpty() && table.items().get(0) instanceof Fields first) {
            columns(first);
        }
        for (SourceNode item : table.items()) {
            if (item instanceof Fields row) {
                String id = row.text("id").orElse("");
                if (!id.matches("[a-z0-9][a-z0-9-]*")) {
                    problems.error(
                            "K103", row.at(), "this variant has no id", "lower-case letters, digits and hyphens");
                } else if (variants.containsKey(id)) {
                    problems.error(
                            "R302", row.at(), "'" + id + "' is written twice", "give each row a name of its own");
                }
                variants.put(id, variant(id, row));
            }
        }
        if (variants.isEmpty()) {
            problems.error("K120", table.at(), "this table has no row", "write one for each variant");
        }
    }

    private FitVariant variant(String id, Fields row) {
        return new FitVariant(
                id,
                row.text("title").orElse(id),
                held(row),
                new FitVariant.Unseen(day(row, "unseen_from"), parts(row, "unseen_place"), parts(row, "unseen_target")),
                parts(row, "compared"));
    }

    /** What a cell holds, separated by semicolons; none if it is empty or not there. */
    private static List<String> parts(Fields row, String key) {
        return row.text(key).map(FitVariants::parted).orElse(List.of());
    }

    /** The parameters held, by value. */
    private Map<Parameter, Double> held(Fields row) {
        Map<Parameter, Double> held = new LinkedHashMap<>();
        row.scalar("hold").ifPresent(cell -> parted(cell.text()).forEach(part -> hold(part, cell.at(), held)));
        return held;
    }

    private static List<String> parted(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void hold(String part, TextPosition at, Map<Parameter, Double> held) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals).strip();
        String value = equals < 0 ? "" : part.substring(equals + 1).strip();
        ParameterSamples.put(name, at, new SourceNode.Scalar(value, at), problems, held);
    }

    /** A day, Old Style; null if the cell is empty, wrong or not there. */
    private @Nullable OldStyleDate day(Fields row, String key) {
        Optional<SourceNode.Scalar> cell = row.scalar(key);
        if (cell.isEmpty() || cell.get().text().isEmpty()) {
            return null;
        }
        Optional<ValueComplaint> wrong = DayTypes.DAY.complain(key, cell.get().text());
        wrong.ifPresent(complaint -> problems.error(cell.get().at(), complaint));
        return wrong.isEmpty() ? OldStyleDate.parse(cell.get().text()) : null;
    }
}
