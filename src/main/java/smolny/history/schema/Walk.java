package smolny.history.schema;

import java.util.Optional;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;

/** Goes through a tree by the table of the format; parts that do not fit are told of and not entered. */
public final class Walk {
    private final Visitor visitor;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits a map of this kind and all that is in it. */
    public static void through(Kind kind, Fields map, Visitor visitor) {
        new Walk(visitor).map(kind, map);
    }

    private void map(Kind kind, Fields map) {
        if (!visitor.map(kind, map)) {
            return;
        }
        for (Node.Field field : map.fields()) {
            Optional<Key> key = kind.key(field.key());
            if (key.isPresent()) {
                value(key.get(), key.get().type(), field.value(), map);
            }
        }
        visitor.after(kind, map);
    }

    private void value(Key key, Type type, Node value, Fields owner) {
        boolean fits = true;
        if (type instanceof Type.Scalar scalar) {
            fits = scalar(key, scalar, value, owner);
        } else if (type instanceof Type.ListOf list) {
            fits = list(key, list, value, owner);
        } else if (type instanceof Type.MapOf map) {
            fits = inner(map, value);
        } else if (type instanceof Type.Named named) {
            fits = named(key, named, value);
        } else if (type instanceof Type.Changes) {
            fits = value instanceof Fields;
        } else {
            fits = rows(key, type, value);
        }
        if (!fits) {
            visitor.misfit(key, type, value);
        }
    }

    private boolean scalar(Key key, Type.Scalar type, Node value, Fields owner) {
        if (value instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            visitor.scalar(key, type, scalar, owner);
            return true;
        }
        return false;
    }

    private boolean list(Key key, Type.ListOf type, Node value, Fields owner) {
        if (value instanceof Node.Items list) {
            for (Node item : list.items()) {
                if (!scalar(key, type.item(), item, owner)) {
                    visitor.misfit(key, type.item(), item);
                }
            }
            return true;
        }
        return scalar(key, type.item(), value, owner);
    }

    private boolean inner(Type.MapOf type, Node value) {
        if (value instanceof Fields map) {
            map(Format.kind(type.kind()), map);
            return true;
        }
        return type.orText()
                && value instanceof Node.Scalar scalar
                && !scalar.text().isEmpty();
    }

    private boolean named(Key key, Type.Named type, Node value) {
        if (!(value instanceof Fields map)) {
            return false;
        }
        for (Node.Field field : map.fields()) {
            if (field.value() instanceof Fields inner) {
                map(Format.kind(type.kind()), inner);
            } else if (type.orLevels()) {
                Key levels = Key.may(field.key(), Type.Named.LEVELS, key.meaning());
                value(levels, levels.type(), field.value(), map);
            } else {
                visitor.misfit(key, new Type.MapOf(type.kind(), false), field.value());
            }
        }
        return true;
    }

    private boolean rows(Key key, Type type, Node value) {
        if (!(value instanceof Node.Items list)) {
            return false;
        }
        for (Node item : list.items()) {
            if (!(item instanceof Fields map)) {
                visitor.misfit(key, new Type.MapOf(key.name(), false), item);
            } else if (type instanceof Type.Rows rows) {
                map(Format.kind(rows.kind()), map);
            } else {
                effect(map);
            }
        }
        return true;
    }

    private void effect(Fields map) {
        Optional<Kind> kind = map.text("do").flatMap(Format::effect);
        kind.ifPresentOrElse(k -> map(k, map), () -> visitor.unknownEffect(map));
    }
}
