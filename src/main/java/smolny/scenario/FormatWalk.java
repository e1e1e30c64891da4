package smolny.scenario;

import java.util.Optional;
import smolny.scenario.SourceNode.Fields;

/** Goes through a tree by the table of the format; parts that do not fit are reported and not entered. */
public final class FormatWalk {
    private final FormatVisitor visitor;

    private FormatWalk(FormatVisitor visitor) {
        this.visitor = visitor;
    }

    /** Visits a map of this kind and all that is in it. */
    public static void through(MapKind kind, Fields map, FormatVisitor visitor) {
        new FormatWalk(visitor).map(kind, map);
    }

    private void map(MapKind kind, Fields map) {
        if (!visitor.map(kind, map)) {
            return;
        }
        for (SourceNode.Field field : map.fields()) {
            Optional<MapKey> key = kind.key(field.key());
            if (key.isPresent()) {
                value(key.get(), key.get().type(), field.value(), map);
            }
        }
        visitor.after(kind, map);
    }

    private void value(MapKey key, ValueType type, SourceNode value, Fields owner) {
        boolean fits = true;
        if (type instanceof ValueType.Scalar scalar) {
            fits = scalar(key, scalar, value, owner);
        } else if (type instanceof ValueType.ListOf list) {
            fits = list(key, list, value, owner);
        } else if (type instanceof ValueType.MapOf map) {
            fits = inner(map, value);
        } else if (type instanceof ValueType.Named named) {
            fits = named(key, named, value);
        } else if (type instanceof ValueType.Changes) {
            fits = value instanceof Fields;
        } else {
            fits = rows(key, type, value);
        }
        if (!fits) {
            visitor.misfit(key, type, value);
        }
    }

    private boolean scalar(MapKey key, ValueType.Scalar type, SourceNode value, Fields owner) {
        if (value instanceof SourceNode.Scalar scalar && !scalar.text().isEmpty()) {
            visitor.scalar(key, type, scalar, owner);
            return true;
        }
        return false;
    }

    private boolean list(MapKey key, ValueType.ListOf type, SourceNode value, Fields owner) {
        if (value instanceof SourceNode.Items list) {
            for (SourceNode item : list.items()) {
                if (!scalar(key, type.item(), item, owner)) {
                    visitor.misfit(key, type.item(), item);
                }
            }
            return true;
        }
        return scalar(key, type.item(), value, owner);
    }

    private boolean inner(ValueType.MapOf type, SourceNode value) {
        if (value instanceof Fields map) {
            map(ScenarioFormat.kind(type.kind()), map);
            return true;
        }
        return type.orText()
                && value instanceof SourceNode.Scalar scalar
                && !scalar.text().isEmpty();
    }

    private boolean named(MapKey key, ValueType.Named type, SourceNode value) {
        if (!(value instanceof Fields map)) {
            return false;
        }
        for (SourceNode.Field field : map.fields()) {
            if (field.value() instanceof Fields inner) {
                map(ScenarioFormat.kind(type.kind()), inner);
            } else if (type.orLevels()) {
                MapKey levels = new MapKey(field.key(), ValueType.Named.LEVELS, false, null, key.meaning());
                value(levels, levels.type(), field.value(), map);
            } else {
                visitor.misfit(key, new ValueType.MapOf(type.kind(), false), field.value());
            }
        }
        return true;
    }

    private boolean rows(MapKey key, ValueType type, SourceNode value) {
        if (!(value instanceof SourceNode.Items list)) {
            return false;
        }
        for (SourceNode item : list.items()) {
            if (!(item instanceof Fields map)) {
                visitor.misfit(key, new ValueType.MapOf(key.name(), false), item);
            } else if (type instanceof ValueType.Rows rows) {
                map(ScenarioFormat.kind(rows.kind()), map);
            } else {
                effect(map);
            }
        }
        return true;
    }

    private void effect(Fields map) {
        Optional<MapKind> kind = map.text("do").flatMap(ScenarioFormat::effect);
        kind.ifPresentOrElse(k -> map(k, map), () -> visitor.unknownEffect(map));
    }
}
