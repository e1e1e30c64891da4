package smolny.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.kernel.math.GreatCircle;
import smolny.scenario.SourceNode.Fields;

/**
 * Whose covariates a place has: of the locality that it names; else of the town (for people of towns) or province (for villages) that
 * lies where it lies; else of none in the table, under the name of its soviet or its own.
 */
final class Localities {
    /** So near to a town's point is in the town, kilometres. */
    private static final double TOWN = 30;
    /** So near to a province's point are villages of the province, kilometres. */
    private static final double PROVINCE = 60;

    private final List<CheckedRow> known;
    private final Map<String, String> kinds = new HashMap<>();

    Localities(Fields tree) {
        this.known = CheckedRow.in(tree, "localities");
        CheckedRow.in(tree, "groups").forEach(group -> kinds.put(group.text("id"), group.text("kind")));
    }

    /** The name under which covariates of a place are found. */
    String of(CheckedRow place) {
        String otherwise = place.text("soviet", place.text("id"));
        return place.has("locality") ? place.text("locality") : at(place).orElse(otherwise);
    }

    private Optional<String> at(CheckedRow place) {
        boolean village = "village".equals(kinds.get(place.text("group")));
        if ("front".equals(kinds.get(place.text("group")))) {
            return Optional.empty();
        }
        return known.stream()
                .filter(locality -> locality.text("kind").equals(village ? "province" : "town"))
                .min(Comparator.comparingDouble(locality -> kilometres(place, locality)))
                .filter(locality -> kilometres(place, locality) <= (village ? PROVINCE : TOWN))
                .map(locality -> locality.text("id"));
    }

    private static double kilometres(CheckedRow one, CheckedRow other) {
        return GreatCircle.kilometres(one.number("lat"), one.number("lon"), other.number("lat"), other.number("lon"));
    }
}
