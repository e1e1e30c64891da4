package smolny.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.model.measure.MeasureName;
import smolny.scenario.SourceNode.Fields;

/** Every name given in a scenario or a record, by space, and the measures that a scenario has: what conditions may use. */
final class ScenarioVocabulary {
    private final Map<NameSpace, Map<String, TextPosition>> given = new EnumMap<>(NameSpace.class);
    private final Set<NameSpace> spoilt = EnumSet.noneOf(NameSpace.class);
    private final Set<String> measures;
    private final ProblemList problems;

    private ScenarioVocabulary(Set<String> measures, ProblemList problems) {
        this.measures = Collections.unmodifiableSet(measures);
        this.problems = problems;
    }

    /** The names that parts of a tree give; a name given twice in one space is complained about (R306). */
    static ScenarioVocabulary of(List<NameIndex.Part> parts, Fields tree, Set<String> measures, ProblemList problems) {
        ScenarioVocabulary names = new ScenarioVocabulary(measures, problems);
        for (NameIndex.Part part : parts) {
            names.spoilt.addAll(part.spoilt);
            for (NameIndex.Given given : part.given) {
                names.give(given.space(), given.value());
            }
        }
        tree.map("dropped").ifPresent(names::dropped);
        names.namesSharedByCalls();
        return names;
    }

    /** The names given in a space, in the order given. */
    List<String> namesIn(NameSpace space) {
        List<String> all = new ArrayList<>();
        parts(space).forEach(part -> all.addAll(at(part).keySet()));
        return all;
    }

    /** Whether the space has this name. */
    boolean has(NameSpace space, String name) {
        for (NameSpace part : parts(space)) {
            if (at(part).containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some name of this space is missing because the place where it is given is broken. */
    boolean spoilt(NameSpace space) {
        return parts(space).stream().anyMatch(spoilt::contains);
    }

    private static List<NameSpace> parts(NameSpace space) {
        return space == NameSpace.ELECTORATE ? List.of(NameSpace.GROUP, NameSpace.PLACE) : List.of(space);
    }

    private Map<String, TextPosition> at(NameSpace space) {
        return given.computeIfAbsent(space, s -> new LinkedHashMap<>());
    }

    private void give(NameSpace space, SourceNode.Scalar value) {
        TextPosition first = at(space).putIfAbsent(value.text(), value.at());
        if (first != null && space != NameSpace.OUTCOME) {
            twice(space, value.text(), value.at(), first);
        }
    }

    private void twice(NameSpace space, String name, TextPosition at, TextPosition first) {
        problems.error(
                "R306",
                at,
                "a second " + space.singular() + " is called '" + name + "'; the first is at " + first.line() + ":"
                        + first.column(),
                "give each its own id");
    }

    /** Sessions and elections are called by the same effect, so they must not share a name. */
    private void namesSharedByCalls() {
        at(NameSpace.ELECTION).forEach((name, spot) -> {
            TextPosition session = at(NameSpace.SESSION).get(name);
            if (session != null) {
                twice(NameSpace.SESSION, name, spot, session);
            }
        });
    }

    private void dropped(Fields dropped) {
        enter(NameSpace.EVENT, dropped, "events");
        enter(NameSpace.OUTCOME, dropped, "outcomes");
    }

    private void enter(NameSpace space, Fields dropped, String key) {
        dropped.items(key).ifPresent(list -> list.items().forEach(item -> {
            if (item instanceof SourceNode.Scalar scalar) {
                at(space).putIfAbsent(scalar.text(), scalar.at());
            }
        }));
    }

    /** The names of all measures. */
    Set<String> measures() {
        return measures;
    }

    boolean isMeasure(String name) {
        boolean spoilt = spoilt(NameSpace.GROUP) || spoilt(NameSpace.BODY);
        return measures.contains(name) || (spoilt && name.indexOf('.') > 0);
    }

    /** Refuses the name of an event or outcome that does not exist. */
    void requireEvent(String name, ConditionToken at) {
        boolean given = has(NameSpace.EVENT, name) || has(NameSpace.OUTCOME, name);
        if (!given && !spoilt(NameSpace.EVENT)) {
            List<String> known = new ArrayList<>(namesIn(NameSpace.EVENT));
            known.addAll(namesIn(NameSpace.OUTCOME));
            throw ConditionError.unknown(at, "event or outcome", name, known, "events and outcomes");
        }
    }

    /** Refuses the name of a body that does not exist. */
    void requireBody(String name, ConditionToken at) {
        if (!has(NameSpace.BODY, name) && !spoilt(NameSpace.BODY)) {
            throw ConditionError.unknown(at, "body", name, namesIn(NameSpace.BODY), "bodies");
        }
    }

    /** What is wrong with a name that is no measure. */
    ConditionError notMeasure(ConditionToken at) {
        String name = at.text();
        int dot = name.lastIndexOf('.');
        String owner = dot < 0 ? name : name.substring(0, dot);
        List<String> owned =
                measures.stream().filter(m -> m.startsWith(owner + ".")).toList();
        if (owned.isEmpty()) {
            return strange(at, owner);
        }
        if (dot < 0) {
            String what = has(NameSpace.BODY, name) ? "body" : "group or part of the country";
            String hint = "pick one of its shares, such as '" + owned.get(0) + "'";
            return new ConditionError("X702", at, "'" + name + "' is a " + what + ", not a number", hint);
        }
        String hint = NearestName.hint(name, owned, "its measures").orElse(null);
        return new ConditionError("X705", at, "'" + owner + "' has no '" + name.substring(dot + 1) + "'", hint);
    }

    private ConditionError strange(ConditionToken at, String owner) {
        Set<String> owners = new LinkedHashSet<>();
        measures.forEach(m -> owners.add(MeasureName.of(m).place()));
        if (has(NameSpace.BODY, owner) || has(NameSpace.GROUP, owner)) {
            String message = "'" + owner + "' has no measure that is a number";
            return new ConditionError("X702", at, message, "a body can be asked for with '" + owner + ".exists'");
        }
        return ConditionError.unknown(at, "group or body", owner, owners, "these");
    }
}
