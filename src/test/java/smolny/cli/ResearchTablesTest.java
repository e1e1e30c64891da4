package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.output.Csv;
import smolny.output.Json;

/** Tables as a researcher reads them: typed, with keys, with the value of every target, and no more than was asked for. */
class ResearchTablesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path run(String name, String scenario, String... more) {
        Path target = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--no-charts", "--progress", "none", "--out", target.toString()));
        Said said = Said.by("run " + scenario, words.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        return target;
    }

    private Path sweep(String name, String write) throws IOException {
        Path plan = folder.resolve(name + ".yaml");
        Files.writeString(
                plan,
                "smolny: 1\nkind: plan\nid: " + name + "\nof: october-1917\n"
                        + "vary: {drive.threat: [0.3, 0.6]}\ndesign: list\nseeds: {runs: 2}\nscale: class\nwrite: "
                        + write
                        + "\n");
        Path target = folder.resolve(name);
        Said said = Said.by("sweep", plan.toString(), "--no-store", "--progress", "none", "--out", target.toString());
        assertThat(said.code()).as(said.err()).isZero();
        return target;
    }

    /** The types and keys that other programs are told are those of the cells; no name of a column is changed by R. */
    @Test
    void every_cell_has_the_type_and_every_table_the_keys_that_the_data_package_says() throws IOException {
        Path results = run("typed", "october-1917", "--scale", "class", "--runs", "3", "--set", "drive.threat=0.4");
        JsonNode resources = Json.read(results.resolve("datapackage.json")).path("resources");
        Set<String> tables = new TreeSet<>();
        for (JsonNode resource : resources) {
            tables.add(resource.path("path").asText());
            Map<String, String> types = new LinkedHashMap<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> types.put(
                            field.path("name").asText(), field.path("type").asText()));
            Set<List<String>> keys = new HashSet<>();
            int[] rows = new int[1];
            Csv.read(results.resolve(resource.path("path").asText()), row -> {
                rows[0]++;
                types.forEach((column, type) -> {
                    String cell = row.apply(column);
                    if (!cell.isEmpty()) {
                        assertThat(cell)
                                .as(resource.path("path") + column)
                                .matches(Objects.requireNonNull(FORMS.get(type)));
                    }
                });
                List<String> key = new ArrayList<>();
                resource.path("schema").path("primaryKey").forEach(name -> key.add(row.apply(name.asText())));
                keys.add(key);
            });
            if (resource.path("schema").has("primaryKey")) {
                assertThat(keys).as(resource.path("path").asText()).hasSize(rows[0]);
            }
            assertThat(types.keySet()).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9._]*"));
            assertThat(types.keySet()).doesNotContain("for", "in", "if", "else", "next", "repeat", "while", "function");
        }
        try (Stream<Path> files = Files.list(results)) {
            assertThat(tables)
                    .isEqualTo(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".csv"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(tables).contains("targets.csv", "quantiles.csv", "runs.csv");
        Csv.read(results.resolve("runs.csv"), row -> {
            assertThat(row.apply("seed")).isEqualTo("1917");
            assertThat(row.apply("drive.threat")).isEqualTo("0.4");
        });
    }

    private static final Map<String, String> FORMS = Map.of(
            "integer", "-?\\d+", "number", "-?\\d+(\\.\\d+)?", "date", "\\d{4}-\\d\\d-\\d\\d", "string", "(?s).*");

    @Test
    void targets_of_runs_are_those_of_the_score_and_their_quantiles_lie_between_them() throws IOException {
        Path results = run("scored", "october-1917", "--scale", "class", "--runs", "4");
        Map<String, List<Double>> values = new TreeMap<>();
        Csv.read(results.resolve("targets.csv"), row -> {
            if (!row.apply("value").isEmpty()) {
                values.computeIfAbsent(row.apply("target"), id -> new ArrayList<>())
                        .add(Double.valueOf(row.apply("value")));
            }
        });
        Path score = folder.resolve("score");
        Said.by("score", results.toString(), "--out", score.toString());
        int[] compared = new int[1];
        Csv.read(score.resolve("target_scores.csv"), row -> {
            List<Double> runs = values.getOrDefault(row.apply("target"), List.of());
            double mean = runs.stream().mapToDouble(v -> v).average().orElseThrow();
            assertThat(Double.parseDouble(row.apply("mean"))).isCloseTo(mean, within(1e-4));
            compared[0]++;
        });
        assertThat(compared[0]).isGreaterThan(20);
        Csv.read(results.resolve("quantiles.csv"), row -> {
            List<Double> runs = values.getOrDefault(row.apply("target"), List.of());
            double value = Double.parseDouble(row.apply("value"));
            assertThat(value).isBetween(Collections.min(runs) - 1e-6, Collections.max(runs) + 1e-6);
            if (row.apply("output_type_id").equals("0.5")) {
                List<Double> sorted = runs.stream().sorted().toList();
                double median = (sorted.get((runs.size() - 1) / 2) + sorted.get(runs.size() / 2)) / 2;
                assertThat(value).isCloseTo(median, within(2e-6));
            }
        });
    }

    @Test
    void a_what_if_leaves_every_pair_and_case_and_its_effects_can_be_computed_again() throws IOException {
        Path out = folder.resolve("answer");
        Said said =
                Said.by("what-if october-1917 --do no-kornilov --scale class --runs 4 --progress none --out " + out);
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode answer = Json.read(out.resolve("answer.json"));
        List<Double> differences = new ArrayList<>();
        Csv.read(
                out.resolve("pairs.csv"),
                row -> differences.add(
                        Double.parseDouble(row.apply("changed")) - Double.parseDouble(row.apply("unchanged"))));
        assertThat(differences).hasSize(4);
        double mean = differences.stream().mapToDouble(d -> d).average().orElseThrow();
        assertThat(mean).isCloseTo(answer.path("effect").asDouble(), within(1e-9));
        Map<String, Integer> cases = new TreeMap<>();
        Csv.read(out.resolve("sets.csv"), row -> cases.merge(row.apply("reading"), 1, Integer::sum));
        int[] rows = new int[1];
        Csv.read(out.resolve("effects.csv"), row -> {
            rows[0]++;
            if (row.apply("varied").equals("fitted")) {
                assertThat(Double.parseDouble(row.apply("effect"))).isCloseTo(mean, within(1e-9));
            } else if (row.apply("varied").equals("reading")) {
                assertThat(Integer.valueOf(row.apply("cases"))).isEqualTo(cases.get(row.apply("reading")));
            }
        });
        assertThat(rows[0]).isGreaterThan(2);
        assertThat(out.resolve("outcomes.csv")).content().contains("government-falls,0.9");
        assertThat(out.resolve("datapackage.json")).content().contains("\"pairs\"", "\"effects\"");
    }

    @Test
    void a_plan_chooses_measures_and_days_and_the_rows_are_those_of_all() throws IOException {
        String chosen = "{series: [petrograd_soviet.soviet_power, petrograd_soviet.bolsheviks], every: 7 days}";
        String names = "petrograd_soviet,soviet_power";
        List<String> all = Files.readAllLines(
                sweep("all", "{tables: [runs, series, elections, targets]}").resolve("series.csv"));
        Path few = sweep("few", chosen.replace(", petrograd_soviet.bolsheviks", ""));
        List<String> rows = Files.readAllLines(few.resolve("series.csv"));
        assertThat(rows).hasSizeBetween(40, 80);
        assertThat(all).containsAll(rows);
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.contains(names));
        assertThat(rows)
                .anyMatch(row -> row.contains("1917-11-12,"))
                .noneMatch(row -> row.contains(",1917-11-11,1917-11-24,"));
        assertThat(Files.mismatch(few.resolve("runs.csv"), folder.resolve("all/runs.csv")))
                .isEqualTo(-1);
        assertThat(Files.readAllLines(folder.resolve("all/targets.csv")).size()).isGreaterThan(4 * 50);
        assertThat(Files.readString(few.resolve("datapackage.json"))).contains("\"series\"", "\"primaryKey\"");
    }

    @Test
    void a_plan_that_names_an_unknown_measure_is_refused_with_the_nearest() throws IOException {
        Path plan = folder.resolve("bad.yaml");
        Files.writeString(plan, """
                smolny: 1
                kind: plan
                id: bad
                of: october-1917
                vary: {drive.threat: [0.3]}
                design: list
                seeds: {runs: 1}
                write: {series: [petrograd_soviet.soviet_pwer], every: 7}
                """);
        Said said = Said.by(
                "sweep", plan.toString(), "--out", folder.resolve("none").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "bad.yaml:8:18: error R301",
                        "did you mean 'petrograd_soviet.soviet_power'?",
                        "'every' needs a unit");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
