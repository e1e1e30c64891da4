package smolny.history.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.history.schema.Space;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.model.measure.MeasureName;

/** Every name given in a scenario or a record, by space, and the measures that a scenario has: what conditions may use. */
public final class Vocabulary {
    private final Map<Space, Map<String, Spot>> given = new EnumMap<>(Space.class);
    private final Set<Space> spoilt = EnumSet.noneOf(Space.class);
    private final Set<String> measures;
    private final Problems problems;

    private Vocabulary(Set<String> measures, Problems problems) {
        this.measures = Collections.unmodifiableSet(measures);
        this.problems = problems;
    }

    /** The names that parts of a tree give; a name given twice in one space is complained about (R306). */
    static Vocabulary of(List<TreeIndex.Part> parts, Fields tree, Set<String> measures, Problems problems) {
        Vocabulary names = new Vocabulary(measures, problems);
        for (TreeIndex.Part part : parts) {
            names.spoilt.addAll(part.spoilt);
            part.given.forEach(given -> names.give(given.space(), given.value()));
        }
        tree.map("dropped").ifPresent(names::dropped);
        names.twins();
        return names;
    }

    /** The names given in a space, in the order given. */
    List<String> in(Space space) {
        List<String> all = new ArrayList<>();
        parts(space).forEach(part -> all.addAll(at(part).keySet()));
        return all;
    }

    /** Whether the space has this name. */
    boolean has(Space space, String name) {
        for (Space part : parts(space)) {
            if (at(part).containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some name of this space is missing because the place where it is given is broken. */
    boolean spoilt(Space space) {
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

    /** The names of all measures. */
    Set<String> measures() {
        return measures;
    }

    boolean isMeasure(String name) {
        boolean spoilt = spoilt(Space.GROUP) || spoilt(Space.BODY);
        return measures.contains(name) || (spoilt && name.indexOf('.') > 0);
    }

    /** Refuses the name of an event or outcome that does not exist. */
    void needEvent(String name, Token at) {
        boolean given = has(Space.EVENT, name) || has(Space.OUTCOME, name);
        if (!given && !spoilt(Space.EVENT)) {
            List<String> known = new ArrayList<>(in(Space.EVENT));
            known.addAll(in(Space.OUTCOME));
            String hint = NearestName.hint(name, known, "events and outcomes").orElse(null);
            throw new Misread("X703", part(at, name), "no event or outcome is called '" + name + "'", hint);
        }
    }

    /** Refuses the name of a body that does not exist. */
    void needBody(String name, Token at) {
        if (!has(Space.BODY, name) && !spoilt(Space.BODY)) {
            String hint = NearestName.hint(name, in(Space.BODY), "bodies").orElse(null);
            throw new Misread("X703", part(at, name), "no body is called '" + name + "'", hint);
        }
    }

    /** What is wrong with a name that is no measure. */
    Misread notMeasure(Token at) {
        String name = at.text();
        int dot = name.lastIndexOf('.');
        String owner = dot < 0 ? name : name.substring(0, dot);
        List<String> owned =
                measures.stream().filter(m -> m.startsWith(owner + ".")).toList();
        if (owned.isEmpty()) {
            return strange(at, owner);
        }
        if (dot < 0) {
            String what = has(Space.BODY, name) ? "body" : "group or part of the country";
            String hint = "pick one of its shares, such as '" + owned.get(0) + "'";
            return new Misread("X702", at, "'" + name + "' is a " + what + ", not a number", hint);
        }
        String hint = NearestName.hint(name, owned, "its measures").orElse(null);
        return new Misread("X705", at, "'" + owner + "' has no '" + name.substring(dot + 1) + "'", hint);
    }

    private Misread strange(Token at, String owner) {
        Set<String> owners = new LinkedHashSet<>();
        measures.forEach(m -> owners.add(MeasureName.of(m).place()));
        if (has(Space.BODY, owner) || has(Space.GROUP, owner)) {
            String message = "'" + owner + "' has no measure that is a number";
            return new Misread("X702", at, message, "a body can be asked for with '" + owner + ".exists'");
        }
        String hint = NearestName.hint(owner, owners, "these").orElse(null);
        return new Misread("X703", part(at, owner), "no group or body is called '" + owner + "'", hint);
    }

    private static Token part(Token at, String name) {
        return new Token(name, at.offset());
    }
}
