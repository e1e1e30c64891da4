package smolny.history.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.history.schema.Space;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;

/** Every name given in a scenario, by space. */
public final class Names {
    private final Map<Space, Map<String, Spot>> given = new EnumMap<>(Space.class);
    private final Set<Space> spoilt = EnumSet.noneOf(Space.class);
    private final Problems problems;

    private Names(Problems problems) {
        this.problems = problems;
    }

    /** The names that parts of a tree give; a name given twice in one space is complained about (R306). */
    static Names of(List<TreeIndex.Part> parts, Fields tree, Problems problems) {
        Names names = new Names(problems);
        for (TreeIndex.Part part : parts) {
            names.spoilt.addAll(part.spoilt);
            part.given.forEach(given -> names.give(given.space(), given.value()));
        }
        tree.map("dropped").ifPresent(names::dropped);
        names.twins();
        return names;
    }

    /** The names given in a space, in the order given. */
    public List<String> in(Space space) {
        List<String> all = new ArrayList<>();
        parts(space).forEach(part -> all.addAll(at(part).keySet()));
        return all;
    }

    /** Whether the space has this name. */
    public boolean has(Space space, String name) {
        for (Space part : parts(space)) {
            if (at(part).containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some name of this space is missing because the place where it is given is broken. */
    public boolean spoilt(Space space) {
        return parts(space).stream().anyMatch(spoilt::contains);
    }

    private static List<Space> parts(Space space) {
        return space == Space.ELECTORATE ? List.of(Space.GROUP, Space.PLACE) : List.of(space);
    }

    private Map<String, Spot> at(Space space) {
        return given.computeIfAbsent(space, s -> new LinkedHashMap<>());
    }

    private void give(Space space, Node.Scalar value) {
        Spot first = at(space).putIfAbsent(value.text(), value.at());
        if (first != null && space != Space.OUTCOME) {
            twice(space, value.text(), value.at(), first);
        }
    }

    private void twice(Space space, String name, Spot at, Spot first) {
        problems.error(
                "R306",
                at,
                "a second " + space.singular() + " is called '" + name + "'; the first is at " + first.line() + ":"
                        + first.column(),
                "give each its own id");
    }

    /** Sessions and elections are called by the same effect, so they must not share a name. */
    private void twins() {
        at(Space.ELECTION).forEach((name, spot) -> {
            Spot session = at(Space.SESSION).get(name);
            if (session != null) {
                twice(Space.SESSION, name, spot, session);
            }
        });
    }

    private void dropped(Fields dropped) {
        enter(Space.EVENT, dropped, "events");
        enter(Space.OUTCOME, dropped, "outcomes");
    }

    private void enter(Space space, Fields dropped, String key) {
        dropped.items(key).ifPresent(list -> list.items().forEach(item -> {
            if (item instanceof Node.Scalar scalar) {
                at(space).putIfAbsent(scalar.text(), scalar.at());
            }
        }));
    }
}
