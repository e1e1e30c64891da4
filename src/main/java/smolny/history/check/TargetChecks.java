package smolny.history.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.schema.Space;
import smolny.history.schema.Words;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** Checks of targets: one gauge each, measures that exist, and nothing both fitted and held out. */
final class TargetChecks {
    private static final List<String> GAUGES = List.of("session", "election", "answer", "measure");
    private static final List<String> WHOLE =
            List.of("session", "side", "election", "party", "answer", "among", "measure", "since", "before");
    private static final Map<String, String> PAIRS =
            Map.of("session", "side", "side", "session", "election", "party", "party", "election");
    private static final Map<String, String> NEEDS =
            Map.of("among", "answer", "since", "measure", "before", "measure", "sort", "place");

    private final Optional<Vocabulary> scenario;
    private final Problems problems;
    private final Map<String, Fields> seen = new LinkedHashMap<>();

    TargetChecks(Optional<Vocabulary> scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** C904 for gauges that are none or two, C905 for one thing that is two targets, X703 for measures. */
    void check(Fields row) {
        gauge(row);
        row.get("measure").ifPresent(this::measures);
        row.get("before").ifPresent(this::measures);
        one(row);
        twice(row);
    }

    private void gauge(Fields row) {
        List<String> given =
                GAUGES.stream().filter(key -> row.field(key).isPresent()).toList();
        if (given.size() > 1) {
            problems.error(
                    "C904",
                    row.field(given.get(1)).orElseThrow().value().at(),
                    "a target stands beside one thing, found '" + given.get(0) + "' and '" + given.get(1) + "'",
                    "give one of " + String.join(", ", GAUGES));
        }
        PAIRS.forEach((key, other) -> need(row, key, other));
        NEEDS.forEach((key, other) -> need(row, key, other));
    }

    private void need(Fields row, String key, String other) {
        Optional<Node.Field> here = row.field(key);
        if (here.isPresent() && row.field(other).isEmpty()) {
            problems.error(
                    "C904",
                    here.get().value().at(),
                    "'" + key + "' says nothing without '" + other + "'",
                    "add '" + other + "', or leave '" + key + "' out");
        }
    }

    /** An order is of two: more than one measure before another is no order. */
    private void one(Fields row) {
        Optional<Node> measure = row.get("measure");
        if (row.field("before").isPresent()
                && measure.orElse(null) instanceof Node.Items list
                && list.items().size() != 1) {
            problems.error(
                    "C904",
                    row.field("before").orElseThrow().value().at(),
                    "an order is of one measure and another, found "
                            + list.items().size() + " before it",
                    "name one measure");
        }
    }

    private void measures(Node value) {
        List<Node> items = value instanceof Node.Items list ? list.items() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar) {
                measure(scalar);
            }
        }
    }

    private void measure(Node.Scalar scalar) {
        String name = Words.Weighted.name(scalar.text());
        if (scalar.text().contains("=")) {
            new Words.Weighted(Space.GROUP)
                    .complain("measure", scalar.text())
                    .ifPresent(c -> problems.error(c.code(), scalar.at(), c.message(), c.hint()));
        }
        scenario.filter(words -> !words.isMeasure(name))
                .ifPresent(words -> problems.error(
                        "X703",
                        scalar.at(),
                        "no measure is called '" + name + "'",
                        NearestName.hint(name, words.measures(), "measures").orElse(null)));
    }

    private void twice(Fields row) {
        boolean gauged = GAUGES.stream().anyMatch(key -> row.field(key).isPresent());
        if (!gauged) {
            return;
        }
        StringBuilder what = new StringBuilder();
        WHOLE.forEach(key -> what.append(text(row.get(key))).append('|'));
        if (row.field("measure").isPresent()) {
            what.append(row.text("date").orElse(""));
        }
        Fields first = seen.putIfAbsent(what.toString(), row);
        if (first != null) {
            Node.Scalar use = row.scalar("use").orElseThrow();
            boolean both = !first.text("use").equals(row.text("use"));
            problems.error(
                    "C905",
                    use.at(),
                    "'" + row.text("id").orElse("") + "' and '"
                            + first.text("id").orElse("") + "' are one thing"
                            + (both ? ", which cannot be both fitted and held out" : ""),
                    "keep one of them");
        }
    }

    private static String text(Optional<Node> value) {
        if (value.isPresent() && value.get() instanceof Node.Items list) {
            StringBuilder all = new StringBuilder();
            list.items().forEach(item -> all.append(text(Optional.of(item))).append(';'));
            return all.toString();
        }
        return value.filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }
}
