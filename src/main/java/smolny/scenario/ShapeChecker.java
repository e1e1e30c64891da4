package smolny.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import smolny.scenario.SourceNode.Fields;

/**
 * Holds a tree against the table of the format: unknown and missing keys, shapes, types, units, ranges. Names are not
 * looked up here.
 */
final class ShapeChecker implements FormatVisitor {
    private static final Set<String> NEVER_EMPTY = Set.of("who", "places");

    /** Maps that had no fault, with their kinds, known by identity: the variants of a scenario share most of their parts. */
    private final IdentityHashMap<Fields, MapKind> sound;

    private final ProblemList problems;
    /** How many complaints there were when each map that is open now was begun. */
    private final Deque<Integer> complaints = new ArrayDeque<>();

    private ShapeChecker(IdentityHashMap<Fields, MapKind> sound, ProblemList problems) {
        this.sound = sound;
        this.problems = problems;
    }

    /** Adds every complaint about a map that should be of this kind; what passed before is not looked at again. */
    public static void check(MapKind kind, Fields map, IdentityHashMap<Fields, MapKind> sound, ProblemList problems) {
        FormatWalk.through(kind, map, new ShapeChecker(sound, problems));
    }

    /** How messages call a map: its noun, and its id if it has one. */
    static String called(MapKind kind, Fields map) {
        boolean named = kind.key("id").isPresent()
                && !kind.name().equals("scenario")
                && !kind.name().equals("child");
        return kind.noun() + (named ? map.text("id").map(id -> " '" + id + "'").orElse("") : "");
    }

    @Override
    public boolean map(MapKind kind, Fields map) {
        if (kind.equals(sound.get(map))) {
            return false;
        }
        complaints.push(problems.complaints());
        Set<String> meant = new TreeSet<>();
        for (SourceNode.Field field : map.fields()) {
            if (kind.key(field.key()).isEmpty()) {
                unknown(kind, map, field).ifPresent(meant::add);
            }
        }
        for (MapKey key : kind.keys()) {
            if (key.required() && map.field(key.name()).isEmpty() && !meant.contains(key.name())) {
                missing(kind, map, key);
            }
        }
        kind.choices().forEach(choice -> choice(kind, map, choice, meant));
        kind.keys().forEach(key -> empty(key, map));
        return true;
    }

    @Override
    public void after(MapKind kind, Fields map) {
        if (complaints.pop() == problems.complaints()) {
            sound.put(map, kind);
        }
    }

    /** An empty list of groups would mean everybody to the model, which nobody means who writes it. */
    private void empty(MapKey key, Fields map) {
        boolean matters = key.required() || NEVER_EMPTY.contains(key.name());
        if (matters
                && key.type() instanceof ValueType.ListOf
                && map.items(key.name()).map(list -> list.items().isEmpty()).orElse(false)) {
            String hint = key.name().equals("who")
                    ? "name groups, or write 'all'"
                    : "'" + key.name() + "' is: " + key.meaning();
            problems.error("K120", map.at(key.name()), "'" + key.name() + "' is an empty list", hint);
        }
    }

    private Optional<String> unknown(MapKind kind, Fields map, SourceNode.Field field) {
        String word = field.key();
        List<String> known = kind.names();
        int stray = NearestName.strayCyrillic(word);
        if (stray >= 0 && known.contains(NearestName.latinised(word))) {
            String latin = NearestName.latinised(word);
            problems.error(
                    "K102",
                    field.keyAt(),
                    "key '" + word + "' contains the Cyrillic letter '" + word.charAt(stray) + "' as letter "
                            + (stray + 1),
                    "type '" + latin + "' in Latin letters");
            return Optional.of(latin);
        }
        String where = map.header() == null ? called(kind, map) : "this table of " + kind.noun() + " rows";
        problems.error("K101", field.keyAt(), "unknown key '" + word + "' in " + where, unknownHint(kind, word));
        return NearestName.find(word, known);
    }

    private static @Nullable String unknownHint(MapKind kind, String word) {
        boolean inherited = kind.name().equals("child")
                && ScenarioFormat.kind("scenario").names().contains(word);
        return inherited
                ? "a scenario with 'extends' changes this by path, under 'change'"
                : NearestName.hint(word, kind.names(), "keys").orElse(null);
    }

    private void missing(MapKind kind, Fields map, MapKey key) {
        SourceNode.Header header = map.header();
        if (header != null && !header.keys().contains(key.name())) {
            problems.error("K103", header.at(), "this table has no column '" + key.name() + "'", key.meaning());
            return;
        }
        String who = called(kind, map);
        if (key.name().equals("acts")) {
            String hint = "somebody must vote, decide or order it";
            problems.error("I604", map.at(), who + " names no body in 'acts'", hint);
        } else if (key.name().equals("plausible")) {
            needsReason(map);
        } else {
            String hint = key.name().equals("source")
                    ? "name an entry of 'sources', or write 'assumed'"
                    : "'" + key.name() + "' is: " + key.meaning();
            problems.error("K103", map.at(), who + " has no '" + key.name() + "'", hint);
        }
    }

    private void needsReason(Fields map) {
        problems.error(
                "H502",
                map.keyAt("diverges"),
                "a scenario with 'diverges' must say why it could have happened",
                "add 'plausible: {because: ...}'");
    }

    private void choice(MapKind kind, Fields map, List<String> choice, Set<String> meant) {
        List<SourceNode.Field> given =
                map.fields().stream().filter(f -> choice.contains(f.key())).toList();
        if (given.isEmpty() && choice.stream().noneMatch(meant::contains)) {
            String what = called(kind, map) + " needs one of: " + String.join(", ", choice);
            problems.error("K110", map.at(), what, "write just one of them");
        } else if (given.size() > 1) {
            String what = "'" + given.get(0).key() + "' and '" + given.get(1).key() + "' exclude each other";
            problems.error("K110", given.get(1).keyAt(), what, "write just one of them");
        }
    }

    @Override
    public void scalar(MapKey key, ValueType.Scalar type, SourceNode.Scalar value, Fields owner) {
        type.complain(key.name(), value.text()).ifPresent(complaint -> problems.error(value.at(), complaint));
    }

    @Override
    public void misfit(MapKey key, ValueType type, SourceNode value) {
        if (value instanceof SourceNode.Scalar scalar && scalar.text().isEmpty()) {
            problems.error("K114", value.at(), "'" + key.name() + "' has no value", "write one, or delete the key");
            return;
        }
        problems.error(
                "K111", value.at(), "'" + key.name() + "' must be " + shape(type) + ", found " + shape(value), null);
    }

    @Override
    public void unknownEffect(Fields effect) {
        List<String> known = ScenarioFormat.effects();
        Optional<SourceNode.Scalar> word = effect.scalar("do");
        if (word.isEmpty()) {
            problems.error("K103", effect.at(), "this effect has no 'do'", "effects are: " + String.join(", ", known));
            return;
        }
        String hint = NearestName.question(word.get().text(), known).orElse("effects are: " + String.join(", ", known));
        problems.error("K108", word.get().at(), "unknown effect '" + word.get().text() + "'", hint);
    }

    /** What a type asks for. */
    private static String shape(ValueType type) {
        if (type instanceof ValueType.Scalar || type instanceof ValueType.ListOf) {
            return type instanceof ValueType.Scalar ? "a single value" : "a list of names";
        }
        boolean map =
                type instanceof ValueType.MapOf || type instanceof ValueType.Named || type instanceof ValueType.Changes;
        return map ? "a map" : "a list of maps";
    }

    /** What was found. */
    private static String shape(SourceNode value) {
        if (value instanceof SourceNode.Scalar scalar) {
            return "'" + scalar.text() + "'";
        }
        return value instanceof SourceNode.Items ? "a list" : "a map";
    }
}
