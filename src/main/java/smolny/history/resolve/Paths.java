package smolny.history.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/**
 * Sets what stands at the end of a dotted path: keys of maps, ids of things in lists, or their number counted from 1.
 * A key that the map lacks may be set; anything before it must exist.
 */
final class Paths {
    private final Node.Field change;
    private final Problems problems;
    private @Nullable Node before;

    private Paths(Node.Field change, Problems problems) {
        this.change = change;
        this.problems = problems;
    }

    /**
     * The tree with one change made; the tree itself, and an E804, when the path leads nowhere; with a warning H503
     * when nothing differs.
     *
     * @param change its key is the path, its value what is to stand there
     */
    static Fields set(Fields root, Node.Field change, Problems problems) {
        Paths paths = new Paths(change, problems);
        Node after = paths.set(root, change.key(), "");
        if (paths.before != null && paths.before.sameAs(change.value())) {
            problems.warning(
                    "H503",
                    change.keyAt(),
                    "'" + change.key() + "' changes nothing; the value is already there",
                    "change the value or delete the change");
        }
        return after instanceof Fields map ? map : root;
    }

    private Node set(Node node, String rest, String trail) {
        if (node instanceof Fields map) {
            return inMap(map, rest, trail);
        }
        if (node instanceof Node.Items list) {
            return inList(list, rest, trail);
        }
        return lost(rest, List.of(), node, "'" + trail + "' is a single value and has no parts");
    }

    private Node inMap(Fields map, String rest, String trail) {
        Optional<String> found =
                longest(map.fields().stream().map(Node.Field::key).toList(), rest);
        if (found.isPresent()) {
            String key = found.get();
            Node old = map.get(key).orElseThrow();
            Node next = step(old, key, rest, trail);
            boolean replaced = key.length() == rest.length();
            return replaced ? map.with(new Node.Field(key, change.keyAt(), next)) : map.with(key, next);
        }
        boolean free = trail.equals("parameters") || !rest.contains(".");
        if (free && !trail.isEmpty()) {
            return map.with(new Node.Field(rest, change.keyAt(), change.value()));
        }
        List<String> known = map.fields().stream().map(Node.Field::key).toList();
        return lost(rest, known, map, "nothing is called '" + first(rest) + "' in " + shown(trail));
    }

    private Node inList(Node.Items list, String rest, String trail) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ids.add(name(list.items().get(i), i));
        }
        Optional<String> found = longest(ids, rest);
        if (found.isEmpty()) {
            return lost(rest, ids, list, "nothing is called '" + first(rest) + "' in " + shown(trail));
        }
        int index = ids.indexOf(found.get());
        List<Node> items = new ArrayList<>(list.items());
        items.set(index, step(items.get(index), found.get(), rest, trail));
        return new Node.Items(items, list.at());
    }

    private Node step(Node old, String key, String rest, String trail) {
        if (key.length() == rest.length()) {
            before = old;
            return change.value();
        }
        return set(old, rest.substring(key.length() + 1), trail.isEmpty() ? key : trail + "." + key);
    }

    private Node lost(String rest, List<String> known, Node unchanged, String message) {
        problems.error(
                "E804",
                change.keyAt(),
                "the path ends before '" + rest + "': " + message,
                NearestName.hint(first(rest), known, "names there").orElse(null));
        return unchanged;
    }

    private static String name(Node item, int index) {
        String number = Integer.toString(index + 1);
        return item instanceof Fields map ? map.text("id").orElse(number) : number;
    }

    private static String shown(String trail) {
        return trail.isEmpty() ? "the scenario" : "'" + trail + "'";
    }

    private static String first(String rest) {
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** The longest name that the path begins with; names may hold dots themselves. */
    private static Optional<String> longest(List<String> names, String path) {
        return names.stream()
                .filter(name -> path.equals(name) || path.startsWith(name + "."))
                .max(java.util.Comparator.comparingInt(String::length));
    }
}
