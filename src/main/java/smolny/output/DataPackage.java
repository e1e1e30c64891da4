package smolny.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Map<String, List<String>> KEYS = Map.of(
            RUNS,
            List.of(RUN),
            RunTables.SERIES,
            List.of(RUN, "day", "place", "measure"),
            "bands",
            List.of("day", "place", "measure"),
            "benches",
            List.of(RUN, "day"),
            "elections",
            List.of(RUN, "election", "party"),
            "mandates",
            List.of(RUN, "answer", "party"),
            "targets",
            List.of(RUN, "target"),
            "congress",
            List.of(RUN, "delegate"),
            "agitators",
            List.of(RUN, "agitator"),
            "events",
            List.of("event"));

    private DataPackage() {}

    /**
     * Writes the description of those tables that lie in the folder.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path folder, List<TableSchema> tables, CsvDialect dialect) throws IOException {
        List<Object> resources = new ArrayList<>();
        for (TableSchema table : tables) {
            if (Files.exists(folder.resolve(table.name() + ".csv"))) {
                resources.add(resource(table, dialect));
            }
        }
        Json.write(folder.resolve(FILE), of("smolny-results", resources));
    }

    /** A package with these resources. */
    public static Map<String, @Nullable Object> of(String name, List<Object> resources) {
        return Json.object("profile", "tabular-data-package", "name", name, "resources", resources);
    }

    private static Object resource(TableSchema table, CsvDialect dialect) {
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
        List<String> names = table.columns().stream().map(TableColumn::name).toList();
        if (key != null && names.containsAll(key)) {
            schema.put("primaryKey", key);
        }
        if (names.contains(RUN) && !Set.of(RUNS, "failures").contains(table.name())) {
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
