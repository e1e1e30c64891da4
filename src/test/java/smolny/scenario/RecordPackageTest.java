package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import smolny.output.DataPackage;
import smolny.output.Json;

/** The record's tables are described for other programs, as the format of the record describes them. */
class RecordPackageTest {
    private static final Path FOLDER = Path.of("scenarios/record/october-1917");
    private static final Map<String, String> KINDS = Map.of(
            "votes", "vote",
            "elections", "result",
            "mandates", "mandate",
            "turning_points", "turning_point",
            "resolutions", "resolution",
            "compositions", "composition",
            "points", "point",
            "stands", "stand",
            "targets", "target");

    /** With {@code -Ddocs=write} it is written anew. */
    @Test
    void the_data_package_of_the_record_is_that_of_its_format() throws IOException {
        List<Object> resources = new ArrayList<>();
        for (String name : new TreeMap<>(KINDS).keySet()) {
            Path file = FOLDER.resolve(name + ".csv");
            MapKind kind = ScenarioFormat.kind(KINDS.getOrDefault(name, ""));
            List<Object> fields = new ArrayList<>();
            for (String column : Files.readAllLines(file).get(0).split(",", -1)) {
                MapKey key = kind.key(column).orElseThrow();
                fields.add(Json.object("name", column, "type", type(key.type()), "description", key.meaning()));
            }
            resources.add(DataPackage.resource(name, Json.object("fields", fields, "missingValues", List.of(""))));
        }
        Map<String, @Nullable Object> written = DataPackage.of("smolny-record-october-1917", resources);
        written.put("licenses", List.of(Map.of("name", "CC-BY-4.0")));
        Path described = FOLDER.resolve(DataPackage.FILE);
        if (System.getProperty("docs", "").equals("write")) {
            Json.write(described, written);
        }
        assertThat(Files.readString(described))
                .as("run this test with -Ddocs=write")
                .isEqualTo(Json.indented(written) + "\n");
    }

    private static String type(ValueType type) {
        if (type == CommonTypes.DAY) {
            return "date";
        }
        Object word = type instanceof ValueType.Scalar scalar ? scalar.schema().get("type") : "string";
        return word instanceof String text ? text : "string";
    }
}
