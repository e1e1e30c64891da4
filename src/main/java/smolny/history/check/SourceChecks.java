package smolny.history.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** Checks how well what acts in a run is founded. */
final class SourceChecks {
    private final Map<String, Fields> sources = new HashMap<>();
    private final Problems problems;

    private SourceChecks(Problems problems) {
        this.problems = problems;
    }

    /** Warns (C902) of events called facts that rest only on sources nobody has opened. */
    static void check(Fields tree, Problems problems) {
        SourceChecks checks = new SourceChecks(problems);
        tree.rows("sources").forEach(row -> row.text("id").ifPresent(id -> checks.sources.put(id, row)));
        tree.rows("events").forEach(checks::event);
        tree.rows("conditional").forEach(checks::event);
    }

    private void event(Fields row) {
        Optional<Node> source = row.get("source");
        List<Node> named = source.map(s -> s instanceof Node.Items list ? list.items() : List.of(s))
                .orElse(List.of());
        boolean unread = !named.isEmpty() && named.stream().allMatch(this::notOpened);
        if (unread && row.text("certainty").equals(Optional.of("fact"))) {
            problems.warning(
                    "C902",
                    named.get(0).at(),
                    "event '" + row.text("id").orElse("?") + "' is marked fact, but nobody has opened its sources yet",
                    "open one, or write 'certainty: reconstructed'");
        }
    }

    private boolean notOpened(Node name) {
        return name instanceof Node.Scalar scalar
                && Optional.ofNullable(sources.get(scalar.text()))
                        .flatMap(work -> work.text("access"))
                        .equals(Optional.of("not-opened"));
    }
}
