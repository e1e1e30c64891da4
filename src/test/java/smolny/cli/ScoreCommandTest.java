package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.LongTests;

class ScoreCommandTest {
    private static final String SCENARIO = "october-1917";

    @Test
    void runs_lived_through_and_runs_read_from_their_folder_score_the_same(@TempDir Path folder) throws IOException {
        Path results = folder.resolve("two");
        Path sheet = folder.resolve("sheet");
        Said run = Said.by(
                "run",
                SCENARIO,
                "--runs",
                "2",
                "--scale",
                "class",
                "--no-charts",
                "--progress",
                "none",
                "--out",
                results.toString());
        assertThat(run.code()).isZero();
        Said lived = Said.by(
                "score",
                SCENARIO,
                "--point",
                "--runs",
                "2",
                "--scale",
                "class",
                "--progress",
                "none",
                "--out",
                sheet.toString());
        Said read = Said.by("score", results.toString(), "--limits", "none");
        assertThat(lived.code()).as("the record's limits are missed").isEqualTo(3);
        assertThat(read.code()).isZero();
        // Tables hold numbers of some places, so a number that lies between two roundings may differ by one in the last
        // place shown.
        assertThat(rows(read)).hasSizeGreaterThan(80).hasSameSizeAs(rows(lived));
        assertThat(cells(read)).usingElementComparator(ScoreCommandTest::apart).isEqualTo(cells(lived));
        assertThat(lived.out()).contains("Missed:", "RMS z is");
        assertThat(Files.readString(sheet.resolve("score.md"))).startsWith(lived.out());
        for (String file :
                List.of("targets.csv", "target_scores.csv", "score.svg", "score.png", "score.csv", "pit.svg")) {
            assertThat(sheet.resolve(file)).isNotEmptyFile();
        }
        assertThat(Said.by("score", SCENARIO, "--out", sheet.toString()).code()).isEqualTo(2);
    }

    private static List<String> cells(Said said) {
        return rows(said).stream()
                .flatMap(row -> Stream.of(row.split("\\|")))
                .map(String::strip)
                .toList();
    }

    /** 0 for the same text, or for two numbers that differ by no more than one tenth. */
    private static int apart(String one, String other) {
        String number = "[-+]?\\d+\\.\\d";
        boolean near = one.matches(number)
                && other.matches(number)
                && Math.abs(Double.parseDouble(one) - Double.parseDouble(other)) < 0.101;
        return near ? 0 : one.compareTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score.svg", "pit.png", "target_scores.csv"})
    void what_a_score_leaves_can_be_made_again_byte_for_byte(String file, @TempDir Path folder) {
        assumeTrue(file.endsWith("svg") || LongTests.times(0, 1) > 0);
        Path sheet = folder.resolve("sheet");
        Said.by("score " + SCENARIO + " --runs 2 --scale class --limits none --progress none --out " + sheet);
        Said again = Said.by("reproduce " + sheet.resolve(file) + " --out " + folder.resolve("again"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(folder.resolve("again").resolve(file)).hasSameBinaryContentAs(sheet.resolve(file));
    }

    private static List<String> rows(Said said) {
        return said.out().lines().filter(line -> line.startsWith("|")).toList();
    }

    @Test
    void runs_go_through_a_sample_that_is_the_scenarios_own_unless_the_user_names_another_or_none() {
        String asked = "score " + SCENARIO + " --runs 2 --scale class --progress none --limits none";
        Said own = Said.by(asked);
        Said other = Said.by(asked + " --sample src/test/resources/samples/october-1917.csv");
        Said point = Said.by(asked + " --point");
        assertThat(own.code()).as(own.err()).isZero();
        assertThat(own.out()).contains("2 sets of parameter values that agree with the record");
        assertThat(point.out()).contains("the scenario's parameter values alone");
        assertThat(List.of(rows(own), rows(other), rows(point))).doesNotHaveDuplicates();
        assertThat(Said.by(asked + " --point --sample x.csv").err()).contains("exclude each other");
        assertThat(own.out()).contains("## What was known before", "exposure.length");
    }

    @Test
    void targets_from_outside_are_scored_in_place_of_the_record() {
        Said said = Said.by("score scenarios/a-town-more.yaml --targets scenarios/targets/example.csv --runs 3"
                + " --scale class --progress none");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "3 sets of parameter values",
                        "Bolsheviks, Constituent Assembly: Vyatka",
                        "Rybinsk Soviet has a majority",
                        "| pooled logistic ")
                .doesNotContain("Moscow city duma", "What was known before", "Targets marked");
        assertThat(rows(said)).hasSizeGreaterThan(25);
    }

    @Test
    void a_bad_cell_of_targets_from_outside_is_shown_and_nothing_is_written(@TempDir Path folder) throws IOException {
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, "id,place,party,date,value,tolerance\na,kazn,bolshevik,1917-11-12,0.3,0.08\n");
        Said said = Said.by("score " + SCENARIO + " --targets " + bad + " --out " + folder.resolve("sheet"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bad.csv:2:3: error R301: no place is called 'kazn'", "did you mean 'kazan'?");
        assertThat(folder.resolve("sheet")).doesNotExist();
        assertThat(Said.by("score " + SCENARIO + " --targets nowhere.csv").err())
                .contains("there is no file 'nowhere.csv'");
    }

    @Test
    void bad_input_is_refused_in_a_sentence(@TempDir Path empty) {
        assertThat(Said.by("score", SCENARIO, "--limits", "fit_rms=1").err())
                .contains("no limit is called 'fit_rms'", "fit_rms_z");
        assertThat(Said.by("score", SCENARIO, "--limits", "fit_rms_z=low").err())
                .contains("fit_rms_z takes a number of at least 0, found 'low'");
        assertThat(Said.by("score", SCENARIO, "--runs", "0").err()).contains("--runs");
        assertThat(Said.by("score", empty.toString()).err()).contains("no stamp.json");
        assertThat(Said.by("score", SCENARIO, "--limits", "fit_rms=1").code()).isEqualTo(2);
    }
}
