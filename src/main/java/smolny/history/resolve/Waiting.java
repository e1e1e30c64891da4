package smolny.history.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/**
 * Remembers what a what-if drops. The names stay known, so that a condition may still ask for them and be told no; but
 * a conditional event must not wait for what can never come.
 */
final class Waiting {
    private final Map<String, Node.Scalar> gone = new LinkedHashMap<>();
    private final Problems problems;

    Waiting(Problems problems) {
        this.problems = problems;
    }

    /** The tree with the dropped thing's names entered among those that never happen. */
    Fields dropped(Fields tree, String section, Node.Scalar name, Fields row) {
        if (!section.equals("events") && !section.equals("conditional")) {
            return tree;
        }
        gone.put(name.text(), name);
        Fields next = enter(tree, "events", List.of(name));
        List<Node> outcomes = new ArrayList<>();
        marks(row, outcomes);
        return outcomes.isEmpty() ? next : enter(next, "outcomes", outcomes);
    }

    private static Fields enter(Fields tree, String key, List<? extends Node> names) {
        Fields list = tree.map("dropped")
                .orElse(new Fields(List.of(), null, names.get(0).at()));
        List<Node> all = new ArrayList<>();
        list.items(key).ifPresent(items -> all.addAll(items.items()));
        all.addAll(names);
        return tree.with(
                "dropped", list.with(key, new Node.Items(all, names.get(0).at())));
    }

    private static void marks(Node node, List<Node> found) {
        if (node instanceof Node.Items list) {
            list.items().forEach(item -> marks(item, found));
        } else if (node instanceof Fields map) {
            map.scalar("outcome").ifPresent(found::add);
            map.fields().forEach(field -> marks(field.value(), found));
        }
    }

    /** R304 for each conditional event that can now never be tried. */
    void check(Fields tree) {
        for (Fields row : tree.rows("conditional")) {
            Optional<Fields> after = row.map("after");
            List<Node.Scalar> all = names(after, "all");
            List<Node.Scalar> any = names(after, "any");
            all.stream().filter(this::isGone).findFirst().ifPresent(name -> stuck(row, name));
            if (!any.isEmpty() && any.stream().allMatch(this::isGone)) {
                stuck(row, any.get(0));
            }
        }
    }

    private boolean isGone(Node.Scalar name) {
        return gone.containsKey(name.text());
    }

    private void stuck(Fields row, Node.Scalar name) {
        Node.Scalar drop = gone.getOrDefault(name.text(), name);
        String id = row.text("id").orElse("?");
        problems.error(
                "R304",
                drop.at(),
                "'" + id + "' (conditional, in " + row.at()
                        + ") waits for the event dropped here, so it can never be tried",
                "drop it too, or change 'conditional." + id + ".after'");
    }

    private static List<Node.Scalar> names(Optional<Fields> after, String key) {
        Optional<Node> value = after.flatMap(a -> a.get(key));
        List<Node> nodes = value.map(v -> v instanceof Node.Items list ? list.items() : List.of(v))
                .orElse(List.of());
        return nodes.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
    }
}
