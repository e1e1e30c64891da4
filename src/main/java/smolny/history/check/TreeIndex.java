package smolny.history.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smolny.history.schema.Format;
import smolny.history.schema.Key;
import smolny.history.schema.Kind;
import smolny.history.schema.Space;
import smolny.history.schema.Type;
import smolny.history.schema.Visitor;
import smolny.history.schema.Walk;
import smolny.history.schema.Words;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Spot;

/**
 * What the checks of a tree ask for again and again: names given, names used, conditions, and maps with rules of their own. One walk
 * gathers them all. What a row says is remembered by identity and serves every tree that has the same row.
 */
final class TreeIndex implements Visitor {
    private final Map<Fields, Part> known;
    private final List<Part> parts = new ArrayList<>();
    private Part current = new Part();
    private int depth;

    private TreeIndex(Map<Fields, Part> known) {
        this.known = known;
    }

    /** A name that is given. */
    record Given(Space space, Node.Scalar value) {}

    /** A name that must have been given. */
    record Used(Space space, String name, Spot at) {}

    /** A map of a kind that has rules besides the table of the format. */
    record Ruled(Kind kind, Fields map) {}

    /** What a part of the tree says, in the order written. */
    static final class Part {
        final List<Given> given = new ArrayList<>(2);
        final List<Used> used = new ArrayList<>(4);
        final List<Node.Scalar> conditions = new ArrayList<>(0);
        final List<Ruled> ruled = new ArrayList<>(0);
        final Set<Space> spoilt = EnumSet.noneOf(Space.class);
    }

    /** The parts of a tree of this kind, in the order written. */
    static List<Part> of(String kind, Fields tree, Map<Fields, Part> known) {
        TreeIndex index = new TreeIndex(known);
        Walk.through(Format.kind(kind), tree, index);
        index.parts.add(index.current);
        return index.parts;
    }

    /** The parts of a tree that shares nothing with other trees. */
    static List<Part> of(String kind, Fields tree) {
        return of(kind, tree, new IdentityHashMap<>());
    }

    @Override
    public boolean map(Kind kind, Fields map) {
        if (depth == 1) {
            Part part = known.get(map);
            parts.add(current);
            if (part != null) {
                parts.add(part);
                current = new Part();
                return false;
            }
            current = new Part();
        }
        depth++;
        if (!kind.pairs().isEmpty() || kind.keys().stream().anyMatch(key -> key.type() instanceof Words.OfParameter)) {
            current.ruled.add(new Ruled(kind, map));
        }
        spoilt(kind, map);
        return true;
    }

    @Override
    public void after(Kind kind, Fields map) {
        depth--;
        if (depth == 1) {
            known.put(map, current);
            parts.add(current);
            current = new Part();
        }
    }

    /** Names that cannot be known because the place where they are given is broken. */
    private void spoilt(Kind kind, Fields map) {
        if (map.text("id").isEmpty()) {
            space(kind).ifPresent(current.spoilt::add);
        }
        for (Key key : kind.keys()) {
            if (key.type() instanceof Type.Rows rows) {
                boolean list = map.items(key.name()).isPresent();
                boolean due = key.required() || map.field(key.name()).isPresent();
                if (due && !list) {
                    space(Format.kind(rows.kind())).ifPresent(current.spoilt::add);
                }
            }
        }
    }

    private static Optional<Space> space(Kind kind) {
        return kind.key("id")
                .flatMap(key -> key.type() instanceof Words.Id id ? Optional.of(id.space()) : Optional.empty());
    }

    @Override
    public void scalar(Key key, Type.Scalar type, Node.Scalar value, Fields owner) {
        String text = value.text();
        if (type instanceof Words.Id id) {
            current.given.add(new Given(id.space(), value));
        } else if (type instanceof Words.Ref ref && !ref.words().contains(text)) {
            current.used.add(new Used(ref.space(), text, value.at()));
        } else if (type instanceof Words.Weighted weighted && text.indexOf('=') > 0) {
            String name = Words.Weighted.name(text);
            current.used.add(new Used(weighted.space(), name, value.at().right(0, name.length())));
        } else if (type instanceof Words.Formula) {
            current.conditions.add(value);
        }
    }
}
