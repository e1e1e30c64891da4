package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.scenario.SourceNode.Fields;

/**
 * Sets what stands at the end of a dotted path: keys of maps, ids of things in lists, or their number counted from 1.
 * A key that the map lacks may be set; anything before it must exist.
 */
final class PathAssignment {
    private final SourceNode.Field change;
    private final ProblemList problems;
    private @Nullable SourceNode before;

    private PathAssignment(SourceNode.Field change, ProblemList problems) {
        this.change = change;
        this.problems = problems;
    }

    /**
     * The tree with one change made; the tree itself, and an E804, when the path leads nowhere; with a warning H503
     * when nothing differs.
     *
     * @param change its key is the path, its value what is to stand there
     */
    static Fields set(Fields root, SourceNode.Field change, ProblemList problems) {
        PathAssignment paths = new PathAssignment(change, problems);
        SourceNode after = paths.set(root, change.key(), "");
        if (paths.before != null && paths.before.sameAs(change.value())) {
            problems.warning(
                    "H503",
                    change.keyAt(),
                    "'" + change.key() + "' changes nothing; the value is already there",
                    "change the value or delete the change");
        }
        return after instanceof Fields map ? map : root;
    }

    private SourceNode set(SourceNode node, String rest, String trail) {
        if (node instanceof Fields map) {
            return inMap(map, rest, trail);
        }
        if (node instanceof SourceNode.Items list) {
            return inList(list, rest, trail);
        }
        return lost(rest, List.of(), node, "'" + trail + "' is a single value and has no parts");
    }

    private SourceNode inMap(Fields map, String rest, String trail) {
        Optional<String> found =
                longest(map.fields().stream().map(SourceNode.Field::key).toList(), rest);
        if (found.isPresent()) {
            String key = found.get();
            SourceNode old = map.get(key).orElseThrow();
            SourceNode next = step(old, key, rest, trail);
            boolean replaced = key.length() == rest.length();
            return replaced ? map.with(new SourceNode.Field(key, change.keyAt(), next)) : map.with(key, next);
        }
        boolean free = trail.equals("parameters") || !rest.contains(".");
        if (free && !trail.isEmpty()) {
            return map.with(new SourceNode.Field(rest, change.keyAt(), change.value()));
        }
        List<String> known = map.fields().stream().map(SourceNode.Field::key).toList();
        return lost(rest, known, map, "nothing is called '" + first(rest) + "' in " + shown(trail));
    }

    private SourceNode inList(SourceNode.Items list, String rest, String trail) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            ids.add(name(list.items().get(i), i));
        }
        Optional<String> found = longest(ids, rest);
        if (found.isEmpty()) {
            return lost(rest, ids, list, "nothing is called '" + first(rest) + "' in " + shown(trail));
        }
        int index = ids.indexOf(found.get());
        List<SourceNode> items = new ArrayList<>(list.items());
        items.set(index, step(items.get(index), found.get(), rest, trail));
        return new SourceNode.Items(items, list.at());
    }

    private SourceNode step(SourceNode old, String key, String rest, String trail) {
        if (key.length() == rest.length()) {
            before = old;
            return change.value();
        }
        return set(old, rest.substring(key.length() + 1), trail.isEmpty() ? key : trail + "." + key);
    }

    private SourceNode lost(String rest, List<String> known, SourceNode unchanged, String message) {
        problems.error(
                "E804",
                change.keyAt(),
                "the path ends before '" + rest + "': " + message,
                NearestName.hint(first(rest), known, "names there").orElse(null));
        return unchanged;
    }

    private static String name(SourceNode item, int index) {
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
