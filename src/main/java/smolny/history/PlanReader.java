package smolny.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.history.schema.Quantity;
import smolny.history.schema.Row;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;

/** From a tree whose shapes and numbers were checked to a plan. */
final class PlanReader {
    private PlanReader() {}

    static Plan read(Fields tree, Path scenario) {
        Row row = new Row(tree);
        Row seeds = new Row(tree.map("seeds").orElseThrow());
        Row budget = inner(tree, "budget");
        Row write = inner(tree, "write");
        return new Plan(
                row.text("id"),
                row.titles(),
                row.text("of"),
                scenario,
                row.names("do"),
                varied(tree.map("vary").orElseThrow()),
                row.names("also"),
                Plan.Design.valueOf(row.text("design").toUpperCase(Locale.ROOT)),
                row.whole("points", 0),
                new Plan.Seeds(Long.parseLong(seeds.text("first", "1")), seeds.whole("runs", 1)),
                row.text("scale", "standard"),
                new Plan.Budget(budget.whole("runs", 0), budget.whole("minutes", 0)),
                new Plan.Output(write.names("tables"), write.names("format"), write.text("locale", "C")));
    }

    private static Row inner(Fields tree, String key) {
        return new Row(tree.map(key).orElse(new Fields(List.of(), null, tree.at())));
    }

    private static List<Plan.Varied> varied(Fields vary) {
        List<Plan.Varied> all = new ArrayList<>();
        for (Node.Field field : vary.fields()) {
            if (field.value() instanceof Fields range) {
                all.add(range(field.key(), new Row(range)));
            } else {
                List<Double> values = new Row(vary)
                        .names(field.key()).stream()
                                .map(text -> Quantity.of(text).orElseThrow().value())
                                .toList();
                double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
                double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
                all.add(new Plan.Varied(field.key(), values, low, high));
            }
        }
        return all;
    }

    private static Plan.Varied range(String parameter, Row range) {
        double from = range.number("from");
        double to = range.number("to");
        int last = range.whole("steps", 0) - 1;
        List<Double> values = new ArrayList<>();
        for (int step = 0; step <= last; step++) {
            values.add((from * (last - step) + to * step) / last);
        }
        return new Plan.Varied(parameter, values, from, to);
    }
}
