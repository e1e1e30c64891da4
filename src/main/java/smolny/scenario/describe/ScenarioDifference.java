package smolny.scenario.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.YamlWriter;

/**
 * One place at which two resolved scenarios differ.
 *
 * @param path keys and ids joined by dots
 * @param before what stands there in the first, if anything
 * @param after what stands there in the second, if anything
 */
public record ScenarioDifference(String path, Optional<String> before, Optional<String> after) {
    private static final List<String> OF_THE_COPY = List.of("resolved_from", "dropped");
    private static final int LONGEST = 100;

    /** Every place at which they differ, in the order of the first, then of the second. */
    public static List<ScenarioDifference> between(Fields one, Fields other) {
        List<ScenarioDifference> found = new ArrayList<>();
        maps("", parts(one), parts(other), found);
        return found;
    }

    private static void maps(
            String path, Map<String, SourceNode> one, Map<String, SourceNode> other, List<ScenarioDifference> found) {
        for (Map.Entry<String, SourceNode> entry : one.entrySet()) {
            String at = path + entry.getKey();
            SourceNode there = other.get(entry.getKey());
            if (there == null) {
                found.add(new ScenarioDifference(at, Optional.of(shown(entry.getValue())), Optional.empty()));
            } else if (!entry.getValue().sameAs(there)) {
                nodes(at, entry.getValue(), there, found);
            }
        }
        other.forEach((key, value) -> {
            if (!one.containsKey(key)) {
                found.add(new ScenarioDifference(path + key, Optional.empty(), Optional.of(shown(value))));
            }
        });
    }

    private static void nodes(String path, SourceNode one, SourceNode other, List<ScenarioDifference> found) {
        int before = found.size();
        boolean both = (one instanceof Fields && other instanceof Fields) || (ids(one) && ids(other));
        if (both) {
            maps(path + ".", parts(one), parts(other), found);
        }
        // Rows that only changed places leave nothing to name but the list itself.
        if (found.size() == before) {
            found.add(new ScenarioDifference(path, Optional.of(shown(one)), Optional.of(shown(other))));
        }
    }

    private static boolean ids(SourceNode node) {
        return node instanceof SourceNode.Items list
                && list.items().stream()
                        .allMatch(item ->
                                item instanceof Fields row && row.text("id").isPresent());
    }

    private static Map<String, SourceNode> parts(SourceNode node) {
        Map<String, SourceNode> parts = new LinkedHashMap<>();
        if (node instanceof Fields map) {
            map.fields().stream()
                    .filter(field -> !OF_THE_COPY.contains(field.key()))
                    .forEach(field -> parts.put(field.key(), field.value()));
        } else if (node instanceof SourceNode.Items list) {
            for (SourceNode item : list.items()) {
                if (item instanceof Fields row) {
                    parts.put(row.text("id").orElse(""), row);
                }
            }
        }
        return parts;
    }

    private static String shown(SourceNode node) {
        String text = node instanceof SourceNode.Scalar scalar
                ? scalar.text()
                : YamlWriter.write(node).strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** One line: what is gone, what is new, or what became what. */
    @Override
    public String toString() {
        if (before.isEmpty()) {
            return "+ " + path + ": " + after.orElse("");
        }
        return after.isEmpty()
                ? "- " + path + ": " + before.get()
                : "~ " + path + ": " + before.get() + " -> " + after.get();
    }
}
