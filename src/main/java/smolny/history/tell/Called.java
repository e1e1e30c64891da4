package smolny.history.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import smolny.history.compile.Row;
import smolny.history.text.Node.Fields;

/** The English titles of groups, places, bodies, elections and events. */
final class Called {
    private static final List<String> SECTIONS =
            List.of("groups", "places", "bodies", "elections", "events", "conditional");

    private final Map<String, String> titles = new HashMap<>();

    Called(Fields tree) {
        SECTIONS.forEach(section -> Row.in(tree, section).forEach(row -> titles.put(row.text("id"), row.title())));
    }

    /** The title of a thing, or its id if it has none. */
    String one(String id) {
        return titles.getOrDefault(id, id);
    }

    /** Several titles in a row; an empty list and 'all' mean everybody. */
    String all(List<String> ids) {
        boolean everybody = ids.isEmpty() || ids.contains("all");
        return everybody ? "everybody" : ids.stream().map(this::one).collect(Collectors.joining(", "));
    }
}
