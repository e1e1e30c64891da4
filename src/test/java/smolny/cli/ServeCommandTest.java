package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.MarkdownPage;
import smolny.output.Csv;
import smolny.output.Json;

/** The program as another program drives it: one process, a request a line, an answer a line. */
class ServeCommandTest {
    private static final String MEASURE = "petrograd_soviet.soviet_power";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @BeforeAll
    static void packed() throws Exception {
        program = Program.packedIn(folder).archived();
    }

    /** All lines are written before an answer is read. */
    private static List<String> answers(List<String> requests, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("serve"));
        words.addAll(List.of(options));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = program.startIn(Path.of("").toAbsolutePath(), out, err, words);
        process.getOutputStream().write((String.join("\n", requests) + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertThat(Program.ended(process)).as(Files.readString(err)).isZero();
        return Files.readAllLines(out);
    }

    private static String run(int id, int number, String what) {
        return "{\"id\": " + id
                + ", \"method\": \"run\", \"params\": {\"scenario\": \"october-1917\", \"scale\": \"class\","
                + " \"seed\": 7, \"run\": " + number + ", " + what + "}}";
    }

    @Test
    void a_run_gives_the_numbers_of_the_tables_in_the_order_of_the_requests() throws Exception {
        Path tables = folder.resolve("tables");
        Said.by("run october-1917 --scale class --seed 7 --runs 3 --no-charts --out", tables.toString());
        Map<Integer, List<Double>> series = new HashMap<>();
        Csv.read(tables.resolve("series.csv"), row -> {
            if ((row.apply("place") + "." + row.apply("measure")).equals(MEASURE)) {
                series.computeIfAbsent(Integer.valueOf(row.apply("run")), run -> new ArrayList<>())
                        .add(Double.valueOf(row.apply("value")));
            }
        });
        List<String> asked = IntStream.rangeClosed(1, 3)
                .mapToObj(run -> run(run, run, "\"measures\": [\"" + MEASURE + "\"], \"every\": 1"))
                .collect(Collectors.toList());
        asked.add(run(4, 1, "\"measures\": [\"" + MEASURE + "\"], \"on\": [\"1917-10-25\"], \"targets\": true"));
        List<String> answers = answers(asked);
        assertThat(answers).isEqualTo(answers(asked, "--threads", "1"));
        for (int run = 1; run <= 3; run++) {
            JsonNode answer = Json.parseWhole(answers.get(run - 1));
            assertThat(answer.path("id").asInt()).isEqualTo(run);
            JsonNode values = answer.path("result").path("measures").path(MEASURE);
            List<Double> expected = series.getOrDefault(run, List.of());
            assertThat(values).hasSameSizeAs(expected).hasSizeGreaterThan(60);
            for (int day = 0; day < values.size(); day++) {
                assertThat(values.path(day).asDouble()).isEqualTo(expected.get(day), within(1e-6));
            }
        }
        JsonNode last = Json.parseWhole(answers.get(3)).path("result");
        assertThat(last.path("on")).hasSize(1);
        assertThat(last.path("targets").size()).isGreaterThan(50);
        assertThat(series.get(1)).isNotEqualTo(series.get(2));
    }

    @Test
    void a_what_if_and_a_list_are_those_of_the_command_line() throws Exception {
        String whatIf = "what-if october-1917 --do=no-kornilov --scale=class --runs=3 --sample=none";
        List<String> answers = answers(List.of(
                "{\"id\": \"a\", \"method\": \"what-if\", \"params\": {\"scenario\": \"october-1917\", \"do\": [\"no-kornilov\"],"
                        + " \"scale\": \"class\", \"runs\": 3, \"sample\": \"none\"}}",
                "{\"id\": \"b\", \"method\": \"list\", \"params\": {\"what\": \"measures\"}}"));
        assertThat(Json.parseWhole(answers.get(0)).path("result"))
                .isEqualTo(Json.parseWhole(
                        Said.by(whatIf + " --json --progress none").out()));
        List<String> names = new ArrayList<>();
        Json.parseWhole(answers.get(1))
                .path("result")
                .forEach(one -> names.add(one.path("name").asText()));
        assertThat(names).isEqualTo(Said.by("list measures").out().lines().toList());
    }

    @Test
    void what_is_wrong_is_said_in_the_words_of_the_command_line_and_stops_nothing() throws Exception {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "smolny: 1\nkind: scenario\nid: bad\nextnds: october-1917\n");
        List<String> answers = answers(List.of(
                "no JSON",
                "[]",
                "{\"id\": 1, \"method\": \"rum\"}",
                run(2, 1, "\"measure\": [\"x\"]"),
                run(3, 1, "\"measures\": [\"petrograd_soviet.soviet_pwer\"]"),
                run(4, 1, "\"set\": {\"drive.thret\": 1}, \"targets\": true"),
                run(5, 0, "\"targets\": true"),
                "{\"id\": 6, \"method\": \"run\", \"params\": {\"scenario\": \"" + bad + "\", \"targets\": true}}",
                run(7, 1, "\"outcomes\": true")));
        List<JsonNode> errors = new ArrayList<>();
        for (String answer : answers) {
            errors.add(Json.parseWhole(answer).path("error"));
        }
        assertThat(errors)
                .extracting(e -> e.path("code").asInt())
                .containsExactly(-32700, -32600, -32601, -32602, -32602, -32602, -32602, -32602, 0);
        assertThat(message(errors, 2)).endsWith("did you mean 'run'?");
        assertThat(message(errors, 3)).endsWith("did you mean 'measures'?");
        assertThat(message(errors, 4)).endsWith("did you mean '" + MEASURE + "'?");
        assertThat("error: " + message(errors, 5) + "\n")
                .isEqualTo(Said.by("run october-1917 --set drive.thret=1").err());
        assertThat(message(errors, 7) + "\n")
                .isEqualTo(Said.by("run", bad.toString()).err());
        assertThat(errors.get(7)
                        .path("data")
                        .path("problems")
                        .path(0)
                        .path("line")
                        .asInt())
                .isEqualTo(1);
    }

    private static String message(List<JsonNode> errors, int at) {
        return errors.get(at).path("message").asText();
    }

    @Test
    void requests_shown_in_the_manual_are_answered() throws Exception {
        List<String> shown = MarkdownPage.read("docs/RESEARCHERS.md").blocks().stream()
                .filter(block -> block.info().equals("jsonl"))
                .flatMap(block -> block.body().lines())
                .toList();
        assertThat(shown).hasSizeGreaterThan(3);
        for (String answer : answers(shown)) {
            assertThat(Json.parseWhole(answer).has("result")).as(answer).isTrue();
        }
    }
}
