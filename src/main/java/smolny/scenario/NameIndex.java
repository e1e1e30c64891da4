package smolny.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smolny.scenario.SourceNode.Fields;

/**
 * What the checks of a tree ask for again and again: names given, names used, conditions, and maps with rules of their own. One walk
 * gathers them all. What a row says is remembered by identity and serves every tree that has the same row.
 */
final class NameIndex implements FormatVisitor {
    private final Map<Fields, Part> known;
    private final List<Part> parts = new ArrayList<>();
    private Part current = new Part();
    private int depth;

    private NameIndex(Map<Fields, Part> known) {
        this.known = known;
    }

    /** A name that is given. */
    record Given(NameSpace space, SourceNode.Scalar value) {}

    /** A name that must have been given, and the words that may stand in its place. */
    record Used(NameSpace space, String name, List<String> words, TextPosition at) {}

    /** A map of a kind that has rules besides the table of the format. */
    record Ruled(MapKind kind, Fields map) {}

    /** What a part of the tree says, in the order written. */
    static final class Part {
        final List<Given> given = new ArrayList<>(2);
        final List<Used> used = new ArrayList<>(4);
        final List<SourceNode.Scalar> conditions = new ArrayList<>(0);
        final List<SourceNode.Scalar> amounts = new ArrayList<>(0);
        final List<Ruled> ruled = new ArrayList<>(0);
        /** Words in the place of names of groups. */
        final List<SourceNode.Scalar> classes = new ArrayList<>(0);
        /** Effects that name groups. */
        final List<Fields> audiences = new ArrayList<>(0);

        final Set<NameSpace> spoilt = EnumSet.noneOf(NameSpace.class);

        boolean isEmpty() {
            return given.isEmpty()
                    && used.isEmpty()
                    && conditions.isEmpty()
                    && amounts.isEmpty()
                    && ruled.isEmpty()
                    && spoilt.isEmpty()
                    && classes.isEmpty()
                    && audiences.isEmpty();
        }
    }

    /** The parts of a tree of this kind, in the order written. */
    static List<Part> of(String kind, Fields tree, Map<Fields, Part> known) {
        NameIndex index = new NameIndex(known);
        FormatWalk.through(ScenarioFormat.kind(kind), tree, index);
        index.parts.add(index.current);
        return index.parts;
    }

    /** The parts of a tree that shares nothing with other trees. */
    static List<Part> of(String kind, Fields tree) {
        return of(kind, tree, new IdentityHashMap<>());
    }

    @Override
    public boolean map(MapKind kind, Fields map) {
        if (depth == 1) {
            if (!current.isEmpty()) {
                parts.add(current);
                current = new Part();
            }
            Part part = known.get(map);
            if (part != null) {
                parts.add(part);
                return false;
            }
        }
        depth++;
        if (!kind.pairs().isEmpty()
                || kind.keys().stream().anyMatch(key -> key.type() instanceof WordTypes.OfParameter)) {
            current.ruled.add(new Ruled(kind, map));
        }
        if (kind.name().startsWith(ScenarioFormat.EFFECT) && map.field("who").isPresent()) {
            current.audiences.add(map);
        }
        spoilt(kind, map);
        return true;
    }

    @Override
    public void after(MapKind kind, Fields map) {
        depth--;
        if (depth == 1) {
            known.put(map, current);
            parts.add(current);
            current = new Part();
        }
    }

    /** Names that cannot be known because the place where they are given is broken. */
    private void spoilt(MapKind kind, Fields map) {
        if (map.text("id").isEmpty()) {
            space(kind).ifPresent(current.spoilt::add);
        }
        for (MapKey key : kind.keys()) {
            Optional<MapKind> rows = key.rows();
            if (rows.isPresent()) {
                boolean list = map.items(key.name()).isPresent();
                boolean due = key.required() || map.field(key.name()).isPresent();
                if (due && !list) {
                    space(rows.get()).ifPresent(current.spoilt::add);
                }
            }
        }
    }

    private static Optional<NameSpace> space(MapKind kind) {
        return kind.key("id")
                .flatMap(key -> key.type() instanceof WordTypes.Id id ? Optional.of(id.space()) : Optional.empty());
    }

    @Override
    public void scalar(MapKey key, ValueType.Scalar type, SourceNode.Scalar value, Fields owner) {
        String text = value.text();
        if (type instanceof WordTypes.Id id) {
            current.given.add(new Given(id.space(), value));
        } else if (type instanceof WordTypes.Ref ref && !ref.words().contains(text)) {
            current.used.add(new Used(ref.space(), text, ref.words(), value.at()));
        } else if (type instanceof WordTypes.Ref ref && ref.space() == NameSpace.GROUP) {
            current.classes.add(value);
        } else if (type instanceof WordTypes.Weighted weighted
                && (weighted.optional() || WordTypes.Weighted.isWeighted(text))) {
            String name = WordTypes.Weighted.name(text);
            current.used.add(
                    new Used(weighted.space(), name, List.of(), value.at().right(0, name.length())));
        } else if (type.equals(WordTypes.CONDITION)) {
            current.conditions.add(value);
        } else if (type.equals(WordTypes.AMOUNT)) {
            current.amounts.add(value);
        }
    }
}
