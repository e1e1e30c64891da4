package smolny.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes the tables of a folder for other programs: names, types, units and keys, as a Frictionless tabular data package
 * (specs.frictionlessdata.io, version 1).
 */
public final class DataPackage {
    /** Name of the file. */
    public static final String FILE = "datapackage.json";

    private static final String RUNS = "runs";
    private static final String RUN = "run";

    /** Columns whose cells together are different in every row. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry(RUNS, List.of(RUN)),
            Map.entry(RunTables.SERIES, List.of(RUN, "day", "place", "measure")),
            Map.entry("bands", List.of("day", "place", "measure")),
            Map.entry("benches", List.of(RUN, "day")),
            Map.entry("elections", List.of(RUN, "election", "party")),
            Map.entry("mandates", List.of(RUN, "answer", "party")),
            Map.entry("targets", List.of(RUN, "target")),
            Map.entry("target_scores", List.of("target")),
            Map.entry("trials", List.of("trial")),
            Map.entry("congress", List.of(RUN, "delegate")),
            Map.entry("agitators", List.of(RUN, "agitator")),
            Map.entry("events", List.of("event")));

    private DataPackage() {}

    /**
     * Writes the description of the tables of a folder.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path folder, List<TableSchema> tables, CsvDialect dialect) throws IOException {
        Set<String> names = tables.stream().map(TableSchema::name).collect(Collectors.toSet());
        List<Object> resources = new ArrayList<>();
        for (TableSchema table : tables) {
            resources.add(resource(table, names, dialect));
        }
        Json.write(folder.resolve(FILE), of("smolny-results", resources));
    }

    /** A package with these resources. */
    public static Map<String, @Nullable Object> of(String name, List<Object> resources) {
        return Json.object("profile", "tabular-data-package", "name", name, "resources", resources);
    }

    private static Object resource(TableSchema table, Set<String> tables, CsvDialect dialect) {
        List<Object> fields = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            Map<String, @Nullable Object> field = Json.object(
                    "name", column.name(),
                    "type", column.type().word(),
                    "description", column.meaning());
            if (!column.unit().isEmpty()) {
                field.put("unit", column.unit());
            }
            if (column.type() == ColumnType.NUMBER && dialect == CsvDialect.RU) {
                field.put("decimalChar", ",");
            }
            fields.add(field);
        }
        Map<String, @Nullable Object> schema = Json.object("fields", fields, "missingValues", List.of(""));
        List<String> key = KEYS.get(table.name());
        List<String> names = table.names();
        if (key != null && names.containsAll(key)) {
            schema.put("primaryKey", key);
        }
        if (names.contains(RUN) && !Set.of(RUNS, "failures").contains(table.name()) && tables.contains(RUNS)) {
            schema.put(
                    "foreignKeys",
                    List.of(Json.object("fields", RUN, "reference", Json.object("resource", RUNS, "fields", RUN))));
        }
        return resource(table.name(), schema, dialect);
    }

    /** A table of that name in the folder of the package, with its table schema. */
    public static Object resource(String name, Object schema) {
        return resource(name, schema, CsvDialect.C);
    }

    private static Object resource(String name, Object schema, CsvDialect dialect) {
        return Json.object(
                "name",
                name,
                "path",
                name + ".csv",
                "profile",
                "tabular-data-resource",
                "format",
                "csv",
                "encoding",
                "utf-8",
                "dialect",
                Json.object("delimiter", String.valueOf(dialect.separator())),
                "schema",
                schema);
    }
}
