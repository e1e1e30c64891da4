package smolny.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The table of the format as Markdown, for the reference chapter of the manual. */
final class FormatTables {
    private FormatTables() {}

    /** One heading and one table for each kind of map. */
    static String markdown() {
        StringBuilder out = new StringBuilder();
        for (MapKind kind : ScenarioFormat.all()) {
            out.append("### ").append(heading(kind)).append("\n\n");
            out.append("| Key | Required | Allowed | Meaning |\n| --- | --- | --- | --- |\n");
            kind.keys().forEach(key -> row(out, kind, key));
            out.append('\n');
            kind.choices().forEach(choice -> choice(out, choice));
        }
        return out.toString();
    }

    /** The heading of a kind's section, and so the text that links to it. */
    static String heading(MapKind kind) {
        return switch (kind.name()) {
            case "scenario" -> "A scenario";
            case "child" -> "A scenario that extends another";
            case "record" -> "A record";
            case "plan" -> "A plan";
            default ->
                kind.noun().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kind.noun().substring(1);
        };
    }

    private static void row(StringBuilder out, MapKind kind, MapKey key) {
        boolean effect = key.name().equals("do") && kind.name().startsWith("do ");
        String what = effect ? "`" + kind.name().substring("do ".length()) + "`" : words(key.type());
        out.append("| `").append(key.name()).append("` | ").append(due(key)).append(" | ");
        out.append(what).append(" | ").append(key.meaning()).append(" |\n");
    }

    private static String due(MapKey key) {
        if (key.required()) {
            return "yes";
        }
        return key.standard() == null ? "no" : "no; default " + Objects.requireNonNull(key.standard());
    }

    private static void choice(StringBuilder out, List<String> choice) {
        out.append("Exactly one of `").append(String.join("`, `", choice)).append("` must be given.\n\n");
    }

    private static String words(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar.inWords();
        }
        if (type instanceof ValueType.ListOf list) {
            return "one or a list: " + list.item().inWords();
        }
        if (type instanceof ValueType.Rows rows) {
            return "a list, or `{table: file.csv}`, of: " + link(ScenarioFormat.kind(rows.kind()));
        }
        if (type instanceof ValueType.MapOf map) {
            return "a map: " + link(ScenarioFormat.kind(map.kind())) + (map.orText() ? ", or text" : "");
        }
        if (type instanceof ValueType.Named named) {
            String instead = named.orLevels() ? " one value, a list of values, or: " : ": ";
            String table = named.orLevels() ? "; or `{table: file.csv}`" : "";
            return "a map from names to" + instead + link(ScenarioFormat.kind(named.kind())) + table;
        }
        return type instanceof ValueType.Effects ? "a list of effects" : "a map from paths to new values";
    }

    private static String link(MapKind kind) {
        return "*" + heading(kind) + "*";
    }
}
