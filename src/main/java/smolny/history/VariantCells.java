package smolny.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.schema.Complaint;
import smolny.history.schema.Days;
import smolny.history.schema.Numbers;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;
import smolny.model.Parameters;

/** The cells of a row of a table of variants. */
final class VariantCells {
    private static final List<String> KNOWN =
            Parameters.ALL.all().stream().map(Parameter::id).toList();

    private final Fields row;
    private final Problems problems;

    VariantCells(Fields row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** What a cell holds, parted by semicolons; none if it is empty or not there. */
    List<String> parts(String key) {
        return row.text(key).map(VariantCells::parted).orElse(List.of());
    }

    /** The parameters held, by value. */
    Map<Parameter, Double> held() {
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

    private void hold(String part, Spot at, Map<Parameter, Double> held) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals).strip();
        String value = equals < 0 ? "" : part.substring(equals + 1).strip();
        Parameter parameter = Parameters.ALL.find(name);
        if (parameter == null) {
            problems.error(
                    "R301",
                    at,
                    "no parameter is called '" + name + "'",
                    NearestName.hint(name, KNOWN, "parameters").orElse(null));
            return;
        }
        Optional<Complaint> wrong = new Numbers.Measured(parameter.low(), parameter.high(), "").complain(name, value);
        wrong.ifPresent(c -> problems.error(c.code(), at, c.message(), c.hint()));
        if (wrong.isEmpty()) {
            held.put(parameter, Double.parseDouble(value));
        }
    }

    /** A day, Old Style; null if the cell is empty, wrong or not there. */
    @Nullable
    OldStyle day(String key) {
        Optional<Node.Scalar> cell = row.scalar(key);
        if (cell.isEmpty() || cell.get().text().isEmpty()) {
            return null;
        }
        Optional<Complaint> wrong = new Days.Day().complain(key, cell.get().text());
        wrong.ifPresent(c -> problems.error(c.code(), cell.get().at(), c.message(), c.hint()));
        return wrong.isEmpty() ? OldStyle.parse(cell.get().text()) : null;
    }
}
