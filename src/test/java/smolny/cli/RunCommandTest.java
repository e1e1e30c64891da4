package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What a user sees of {@code run}: the same bytes for the same seed, and refusals that leave everything as it was. */
class RunCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    private int smolny(String... words) {
        CommandLine line = Smolny.commandLine();
        line.setErr(new PrintWriter(err, true));
        line.setOut(new PrintWriter(out, true));
        return line.execute(words);
    }

    private Path run(String name, String scenario, String... more) {
        List<String> words = new ArrayList<>(List.of("run", scenario, "--no-charts", "--progress", "none"));
        words.addAll(List.of(more));
        Path target = folder.resolve(name);
        words.addAll(List.of("--out", target.toString()));
        assertThat(smolny(words.toArray(String[]::new))).as(err.toString()).isZero();
        return target;
    }

    private static void same(Path a, Path b, String file) throws IOException {
        assertThat(Files.mismatch(a.resolve(file), b.resolve(file))).as(file).isEqualTo(-1);
    }

    /** The baseline has 18 groups that meet; a user's own town brings more of them into the chart of groups. */
    @Test
    void a_scenario_with_a_town_more_has_all_its_charts() {
        Path town = folder.resolve("town");
        int code = smolny("run", "a-town-more", "--scale", "class", "--progress", "none", "--out", town.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(town.resolve("charts/groups.svg")).content().contains("Vyatka: garrison");
    }

    @Test
    void the_same_seed_gives_the_same_bytes_whatever_the_threads_and_from_the_resolved_copy() throws IOException {
        Path one = run("one", "october-1917", "--scale", "class", "--seed", "7", "--runs", "3", "--threads", "1");
        Path two = run("two", "october-1917", "--scale", "class", "--seed", "7", "--runs", "3", "--threads", "2");
        Path again = run("again", one.resolve("resolved.yaml").toString());
        List<String> files;
        try (Stream<Path> there = Files.list(one)) {
            files = there.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.equals("record.yaml"))
                    .toList();
        }
        assertThat(files).contains("series.csv", "votes.csv", "elections.csv", "mandates.csv", "record.yaml");
        for (String file : files) {
            same(one, two, file);
            same(one, again, file);
        }
        same(one, two, "stamp.json");
    }

    @Test
    void a_copy_without_its_record_runs_all_the_same_and_says_what_is_missing() throws IOException {
        Path one = run("one", "october-1917", "--scale", "class", "--seed", "7");
        Files.delete(one.resolve("record.yaml"));
        Path again = run("again", one.resolve("resolved.yaml").toString());
        assertThat(err.toString()).contains("warning E808: there is no file 'record.yaml' beside this copy");
        same(one, again, "series.csv");
        assertThat(again.resolve("record.yaml")).doesNotExist();
    }

    @Test
    void what_is_set_on_the_command_line_is_in_the_resolved_copy() throws IOException {
        Path set = run(
                "set",
                "october-1917",
                "--scale",
                "class",
                "--set",
                "conformity=2",
                "--set",
                "commissar.soviet_voice=3",
                "--do",
                "no-removal-order");
        Path again = run("again", set.resolve("resolved.yaml").toString());
        same(set, again, "series.csv");
        Path plain = run("plain", "october-1917", "--scale", "class");
        assertThat(Files.mismatch(set.resolve("series.csv"), plain.resolve("series.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void seeds_have_sixty_four_bits() throws IOException {
        Path low = run("low", "october-1917", "--scale", "class", "--seed", "5");
        Path high = run("high", "october-1917", "--scale", "class", "--seed", "4294967301");
        assertThat(Files.mismatch(low.resolve("series.csv"), high.resolve("series.csv")))
                .isNotEqualTo(-1);
    }

    @Test
    void every_column_of_every_table_has_a_row_in_the_dictionary() throws IOException {
        Path results = run("all", "october-1917", "--scale", "class", "--runs", "2");
        List<String> dictionary = Files.readAllLines(results.resolve("columns.csv"));
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String table = String.valueOf(file.getFileName()).replace(".csv", "");
                for (String column : Files.readAllLines(file).get(0).split(",", -1)) {
                    assertThat(dictionary).anyMatch(row -> row.startsWith(table + "," + column + ","));
                }
            }
        }
    }

    @Test
    void a_vote_is_those_present() throws IOException {
        Path results = run("votes", "october-1917", "--scale", "class");
        List<String> rows = Files.readAllLines(results.resolve("votes.csv"));
        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows.get(0)).contains("votes_for,votes_against,abstained,present");
    }

    @Test
    void results_are_not_overwritten_without_force() throws IOException {
        Path first = run("kept", "october-1917", "--scale", "class");
        String before = Files.readString(first.resolve("series.csv"));
        int code = smolny("run", "october-1917", "--scale", "class", "--seed", "9", "--out", first.toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--force");
        assertThat(Files.readString(first.resolve("series.csv"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run october-1971                          | did you mean 'october-1917'?",
                "run october-1917 --set confornity=2       | did you mean 'conformity'?",
                "run october-1917 --set conformity=9       | 0.0 to 4.0 probit",
                "run october-1917 --set conformity=two     | takes a number in probit",
                "run october-1917 --set conformity         | --set takes name=value",
                "run october-1917 --sede 5                 | --seed",
                "run october-1917 --scale klass            | class, standard, full",
                "run october-1917 --do no-kornilow         | did you mean 'no-kornilov'?",
                "run october-1917 --runs 0                 | at least 1",
                "run nowhere/file.yaml                     | no file",
                "rum october-1917                          | run",
                "date 1917-02-30                           | February has 28 days",
                "list parametres                           | PARAMETERS"
            })
    void a_mistake_is_answered_in_one_sentence_with_what_would_be_right(String words, String hint) throws IOException {
        List<String> all = new ArrayList<>(List.of(words.strip().split(" ")));
        if (all.get(0).equals("run")) {
            all.addAll(List.of("--out", folder.resolve("never").toString()));
        }
        assertThat(smolny(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).containsIgnoringCase(hint);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_day_is_said_in_both_calendars() {
        assertThat(smolny("date", "1917-10-25")).isZero();
        assertThat(out.toString()).contains("25 October 1917 Old Style = 7 November 1917 New Style");
    }

    @Test
    void parameters_measures_scenarios_and_events_can_be_listed() {
        for (String what : List.of("parameters", "measures", "scenarios", "events")) {
            assertThat(smolny("list", what)).as(err.toString()).isZero();
        }
        assertThat(out.toString())
                .contains("conformity", "petrograd_soviet.soviet_power", "october-1917", "garrison-removal-order");
    }

    @Test
    void a_lever_that_many_scenarios_have_is_listed_once_with_those_that_have_it() {
        assertThat(smolny("list", "scenarios")).as(err.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("--do no-kornilov ")))
                .hasSize(1);
        int at = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("--do waiting-scatters"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(at + 1)).isEqualTo("    in congress-decides-alone");
        assertThat(lines.stream().filter(line -> line.startsWith("october-1917 ")))
                .hasSize(1);
    }
}
