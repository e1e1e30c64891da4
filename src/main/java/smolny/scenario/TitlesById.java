package smolny.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import smolny.scenario.SourceNode.Fields;

/** The English titles of groups, places, bodies, elections, events, theatres and armed units. */
public final class TitlesById {
    private static final List<String> SECTIONS =
            List.of("groups", "places", "bodies", "elections", "events", "conditional", "theatres", "armed_units");

    private final Map<String, String> titles = new HashMap<>();

    /** Collects the titles of a checked tree. */
    public TitlesById(Fields tree) {
        GroupsByClass.WORDS.forEach(word -> titles.put(word, "all " + GroupsByClass.people(word)));
        SECTIONS.forEach(
                section -> CheckedRow.in(tree, section).forEach(row -> titles.put(row.text("id"), row.title())));
    }

    /** The title of a thing, or its id if it has none. */
    public String title(String id) {
        return titles.getOrDefault(id, id);
    }

    /** Several titles in a row; an empty list and 'all' mean everybody. */
    String titles(List<String> ids) {
        boolean everybody = ids.isEmpty() || ids.contains(GroupsByClass.EVERYBODY);
        return everybody ? "everybody" : ids.stream().map(this::title).collect(Collectors.joining(", "));
    }
}
