package smolny.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;

/**
 * The table of the format as a JSON schema (draft 2020-12), so that an editor completes keys and shows what they mean.
 * It is more lenient than the checker: names, days and shares are only held against one another by the checker.
 */
public final class EditorSchema {
    private static final String TYPE = "type";
    private static final String OBJECT = "object";
    private static final String ARRAY = "array";
    private static final String ITEMS = "items";
    private static final String ANY = "anyOf";
    private static final String MEANING = "description";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private EditorSchema() {}

    /** The whole schema as nested maps and lists, ready to be written as JSON. */
    public static Map<String, Object> tree() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        all.put("title", "Smolny scenarios, format " + ScenarioFormat.VERSION);
        all.put(
                MEANING,
                "A scenario, a scenario that extends another, a record or a plan. 'smolny check' finds more mistakes than this"
                        + " schema.");
        all.put(TYPE, OBJECT);
        Map<String, Object> scenario = choice(Map.of(REQUIRED, List.of("extends")), "child", reference("scenario"));
        all.putAll(choice(ofKind("record"), "record", choice(ofKind("plan"), "plan", scenario)));
        Map<String, Object> definitions = new LinkedHashMap<>();
        ScenarioFormat.all().forEach(kind -> definitions.put(slug(kind.name()), map(kind)));
        definitions.put("table", table());
        definitions.put("effect", effect());
        definitions.put("parameters", parameters());
        all.put("$defs", definitions);
        return all;
    }

    private static Map<String, Object> choice(Map<String, Object> test, String then, Map<String, Object> otherwise) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("if", test);
        choice.put("then", reference(then));
        choice.put("else", otherwise);
        return choice;
    }

    private static Map<String, Object> ofKind(String kind) {
        return Map.of(PROPERTIES, Map.of("kind", Map.of("const", kind)), REQUIRED, List.of("kind"));
    }

    private static Map<String, Object> map(MapKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (MapKey key : kind.keys()) {
            properties.put(key.name(), property(kind, key));
        }
        Map<String, Object> map = object(properties);
        map.put(
                REQUIRED,
                kind.keys().stream().filter(MapKey::required).map(MapKey::name).toList());
        if (!kind.choices().isEmpty()) {
            map.put("allOf", kind.choices().stream().map(EditorSchema::one).toList());
        }
        return map;
    }

    private static Map<String, Object> one(List<String> choice) {
        return Map.of(
                "oneOf",
                choice.stream().map(key -> Map.of(REQUIRED, List.of(key))).toList());
    }

    private static Map<String, Object> property(MapKind kind, MapKey key) {
        Map<String, Object> property = new LinkedHashMap<>();
        String said =
                key.type() instanceof ValueType.Scalar scalar ? key.meaning() + "; " + scalar.inWords() : key.meaning();
        property.put(MEANING, said);
        if (key.standard() != null) {
            property.put("default", key.standard());
        }
        boolean effect = key.name().equals("do") && kind.name().startsWith("do ");
        Map<String, Object> shape = effect ? Map.of("const", word(kind)) : shape(key.type());
        // Sorted, because the order of such maps differs from one start of Java to the next.
        new TreeMap<>(shape).forEach(property::putIfAbsent);
        return property;
    }

    private static Map<String, Object> shape(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar.schema();
        }
        if (type instanceof ValueType.ListOf list) {
            return either(
                    list.item().schema(), Map.of(TYPE, ARRAY, ITEMS, list.item().schema()));
        }
        if (type instanceof ValueType.Rows rows) {
            return either(Map.of(TYPE, ARRAY, ITEMS, reference(rows.kind())), reference("table"));
        }
        if (type instanceof ValueType.MapOf map) {
            return map.orText() ? either(reference(map.kind()), Map.of(TYPE, "string")) : reference(map.kind());
        }
        if (type instanceof ValueType.Named named) {
            return named(named);
        }
        return type instanceof ValueType.Effects
                ? Map.of(TYPE, ARRAY, ITEMS, reference("effect"))
                : Map.of(TYPE, OBJECT);
    }

    private static Map<String, Object> named(ValueType.Named type) {
        if (type.orLevels()) {
            return varied(type);
        }
        return type.space() == NameSpace.PARAMETER
                ? reference("parameters")
                : Map.of(TYPE, OBJECT, "additionalProperties", reference(type.kind()));
    }

    private static Map<String, Object> varied(ValueType.Named type) {
        Map<String, Object> values = shape(ValueType.Named.LEVELS);
        Map<String, Object> properties = new LinkedHashMap<>();
        ModelParameters.ALL.all().forEach(p -> properties.put(p.id(), either(values, reference(type.kind()))));
        return either(Map.of(TYPE, OBJECT, PROPERTIES, properties, "additionalProperties", false), reference("table"));
    }

    private static Map<String, Object> table() {
        Map<String, Object> file = Map.of(TYPE, "string", MEANING, "a CSV file beside this one, with one row for each");
        Map<String, Object> table = object(Map.of("table", file));
        table.put(REQUIRED, List.of("table"));
        return table;
    }

    private static Map<String, Object> effect() {
        List<Object> kinds = new ArrayList<>();
        ScenarioFormat.effects().forEach(word -> kinds.add(reference("do " + word)));
        return Map.of(TYPE, OBJECT, REQUIRED, List.of("do"), ANY, kinds);
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Parameter parameter : ModelParameters.ALL.all()) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put(
                    MEANING,
                    parameter.meaning() + " In " + parameter.unit().word() + ", "
                            + NumberWithUnit.shown(parameter.low())
                            + " to " + NumberWithUnit.shown(parameter.high()) + "; neutral value "
                            + NumberWithUnit.shown(parameter.standard()) + ".");
            property.putAll(reference("parameter"));
            properties.put(parameter.id(), property);
        }
        return object(properties);
    }

    /** A map with these keys and no others. */
    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(TYPE, OBJECT);
        map.put(PROPERTIES, properties);
        map.put("additionalProperties", false);
        return map;
    }

    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return Map.of(ANY, List.of(one, other));
    }

    private static Map<String, Object> reference(String kind) {
        return Map.of("$ref", "#/$defs/" + slug(kind));
    }

    private static String slug(String kind) {
        return kind.replace(' ', '_');
    }

    private static String word(MapKind kind) {
        return kind.name().substring(kind.name().indexOf(' ') + 1);
    }
}
