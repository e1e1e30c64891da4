package smolny.history.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smolny.history.schema.Space;
import smolny.history.text.NearestName;
import smolny.model.measure.MeasureName;

/** The names a condition may use. */
public final class Vocabulary {
    private final Set<String> measures;
    private final Names names;

    /**
     * A vocabulary.
     *
     * @param measures every measure's name, such as {@code moscow_soviet.soviet_power}
     * @param names the names given in the scenario
     */
    public Vocabulary(Set<String> measures, Names names) {
        this.measures = Collections.unmodifiableSet(measures);
        this.names = names;
    }

    /** The names given in the scenario. */
    Names names() {
        return names;
    }

    /** The names of all measures. */
    Set<String> measures() {
        return measures;
    }

    boolean isMeasure(String name) {
        boolean spoilt = names.spoilt(Space.GROUP) || names.spoilt(Space.BODY);
        return measures.contains(name) || (spoilt && name.indexOf('.') > 0);
    }

    /** Refuses the name of an event or outcome that does not exist. */
    void needEvent(String name, Token at) {
        boolean given = names.has(Space.EVENT, name) || names.has(Space.OUTCOME, name);
        if (!given && !names.spoilt(Space.EVENT)) {
            List<String> known = new ArrayList<>(names.in(Space.EVENT));
            known.addAll(names.in(Space.OUTCOME));
            String hint = NearestName.hint(name, known, "events and outcomes").orElse(null);
            throw new Misread("X703", part(at, name), "no event or outcome is called '" + name + "'", hint);
        }
    }

    /** Refuses the name of a body that does not exist. */
    void needBody(String name, Token at) {
        if (!names.has(Space.BODY, name) && !names.spoilt(Space.BODY)) {
            String hint = NearestName.hint(name, names.in(Space.BODY), "bodies").orElse(null);
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
            String what = names.has(Space.BODY, name) ? "body" : "group or part of the country";
            String hint = "pick one of its shares, such as '" + owned.get(0) + "'";
            return new Misread("X702", at, "'" + name + "' is a " + what + ", not a number", hint);
        }
        String hint = NearestName.hint(name, owned, "its measures").orElse(null);
        return new Misread("X705", at, "'" + owner + "' has no '" + name.substring(dot + 1) + "'", hint);
    }

    private Misread strange(Token at, String owner) {
        Set<String> owners = new LinkedHashSet<>();
        measures.forEach(m -> owners.add(MeasureName.of(m).place()));
        if (names.has(Space.BODY, owner) || names.has(Space.GROUP, owner)) {
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
