package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.output.Json;

/** The example in docs/extension is built as a user builds it, and changes a run of the real program. */
class ExtensionExampleTest {
    private static final Path EXAMPLE = Path.of("docs/extension");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @SuppressWarnings("NullAway.Init")
    private static Path jar;

    @BeforeAll
    static void built() throws Exception {
        program = Program.packedIn(folder);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> words = new ArrayList<>(List.of(
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator)));
        try (Stream<Path> sources = Files.list(EXAMPLE.resolve("example"))) {
            sources.map(Path::toString).forEach(words::add);
        }
        int code = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, words.toArray(String[]::new));
        assertThat(code).isZero();
        jar = folder.resolve("example.jar");
        java.util.spi.ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes.toString(),
                        ".",
                        "-C",
                        EXAMPLE.toString(),
                        "META-INF");
    }

    private static Said said(List<String> program, String... words) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = Program.ended(process);
        return new Said(code, Files.readString(out), Files.readString(err));
    }

    private static Path run(List<String> program, String scenario, String name) throws Exception {
        Path results = folder.resolve(name);
        Said said = said(program, "run", scenario, "--scale", "class", "--no-charts", "--out", results.toString());
        assertThat(said.code()).as(said.err()).isZero();
        return results;
    }

    /** The daily series of a group, and of the measure that the example adds. */
    private static List<String> series(Path results, String place) throws IOException {
        return Files.readAllLines(results.resolve("series.csv")).stream()
                .filter(row -> row.contains("," + place + ","))
                .toList();
    }

    @Test
    void effect_rule_and_measure_change_a_run_and_stand_in_its_stamp() throws Exception {
        String both = EXAMPLE.resolve("petition.yaml").toString();
        String text = Files.readString(EXAMPLE.resolve("petition.yaml"), StandardCharsets.UTF_8);
        Path rule = Files.writeString(
                folder.resolve("rule.yaml"),
                text.substring(0, text.indexOf("events:")).replace("id: petition", "id: rule"));
        List<String> extended = program.commandWith(jar);
        Path plain = run(extended, "october-1917", "plain");
        Path ruled = run(extended, rule.toString(), "ruled");
        Path petition = run(extended, both, "petition");
        assertThat(series(ruled, "petrograd_workers")).isNotEqualTo(series(plain, "petrograd_workers"));
        // From the day of the petition on, and not before it.
        assertThat(series(petition, "government").subList(0, 14))
                .isEqualTo(series(ruled, "government").subList(0, 14));
        assertThat(series(petition, "government").get(14))
                .isNotEqualTo(series(ruled, "government").get(14));
        assertThat(series(petition, "loud-majority")).hasSizeGreaterThan(60).anyMatch(row -> row.contains(",added,0."));
        assertThat(Json.read(petition.resolve("stamp.json")).path("extensions"))
                .extracting(one -> one.path("name").asText())
                .containsExactly("loud-majority", "petition");
        assertThat(Json.read(plain.resolve("stamp.json")).has("extensions")).isFalse();
    }

    @Test
    void where_the_jar_is_absent_the_scenario_is_refused_by_name() throws Exception {
        Said said = said(
                program.command(), "check", EXAMPLE.resolve("petition.yaml").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out())
                .contains("petition.yaml:6:14: error R301: no extension is called 'loud-majority'")
                .contains("no extension with an effect is called 'petition'");
        assertThat(said(program.commandWith(jar), "list", "extensions").out())
                .contains("loud-majority", "petition", "bounded-confidence", "social-impact");
    }

    @Test
    void two_alternatives_for_one_rule_are_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("two.yaml"), """
                smolny: 1
                kind: scenario
                id: two
                title: Two
                extends: october-1917
                extensions: [bounded-confidence, social-impact]
                """);
        assertThat(Said.by("check", file.toString()).out())
                .contains(
                        "two.yaml:6:34: error R310: 'bounded-confidence' and 'social-impact' are alternatives for the same rule, open speech");
    }

    @Test
    void a_what_if_is_repeated_with_each_rule() {
        Said said = Said.by("other-rules october-1917 --do no-kornilov --scale class --runs 3 --progress none");
        assertThat(said.out())
                .containsPattern("standard +\\d")
                .containsPattern("bounded-confidence +\\d")
                .containsPattern("social-impact +\\d")
                .containsPattern("even-news +\\d")
                .containsPattern("directional-voting +\\d")
                .containsPattern("difference-contest +\\d")
                .containsPattern("with \\d of 5 other rules");
        assertThat(Said.by("other-rules october-1917 --do no-kornilov --rule social-impct")
                        .err())
                .contains("did you mean 'social-impact'?");
    }
}
