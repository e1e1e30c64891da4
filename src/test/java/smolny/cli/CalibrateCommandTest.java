package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fit of two parameters, far too small to be of use. */
class CalibrateCommandTest {
    private static final String PLAN = "scenarios/plans/calibration-trial.yaml";

    private static Said calibrate(Path out, String... further) {
        List<String> words = new ArrayList<>(List.of(
                PLAN,
                "--given",
                "government-falls",
                "--keep",
                "2",
                "--rounds",
                "1",
                "--progress",
                "none",
                "--out",
                out.toString()));
        words.addAll(List.of(further));
        return Said.by("calibrate", words.toArray(String[]::new));
    }

    @Test
    void a_tiny_plan_is_fitted_and_gone_on_with(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("fit");
        Said first = calibrate(out, "--trials", "3");
        assertThat(first.code()).as(first.err()).isZero();
        List<String> trials = Files.readAllLines(out.resolve("trials.csv"));
        assertThat(trials.get(0)).startsWith("trial,disposition.workers,conformity,moscow_duma_june_bolshevik,");
        assertThat(trials).hasSize(1 + 12 + 3);
        assertThat(first.out())
                .contains(
                        "The fit saw 62 of",
                        "## How far the tolerances were too small",
                        "| garrisons ",
                        "## How well the record identifies each parameter")
                .isSubstringOf(Files.readString(out.resolve("calibration.md")));
        assertThat(first.out()).contains(Files.readString(out.resolve("identifiability.md")));
        assertThat(Files.readAllLines(out.resolve("reference.csv")))
                .hasSize(2)
                .startsWith("disposition.workers,conformity");
        List<String> table = Files.readAllLines(out.resolve("parameters.csv"));
        assertThat(table.get(0)).isEqualTo("parameter,value,source,identified,fit");
        assertThat(table.get(1)).startsWith("disposition.workers,").contains(",calibrated,", ",calibration-trial-");
        assertThat(table)
                .as("what an earlier calibration found of other parameters stays")
                .anyMatch(line -> line.startsWith("recall.hazard,") && line.contains(",calibrated,"))
                .hasSameSizeAs(Files.readAllLines(Path.of("scenarios/october-1917/parameters.csv")));
        Said again = calibrate(out, "--trials", "3");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(Files.readAllLines(out.resolve("trials.csv"))).isEqualTo(trials);
        assertThat(Said.by("calibrate", PLAN, "--out", out.toString()).err())
                .contains("was started with other inputs; these differ: given (was government-falls, is nothing)");
    }

    @Test
    void bad_input_is_refused_in_a_sentence(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("fit");
        assertThat(Said.by("calibrate", "README.md").err()).contains("'README.md' is not a plan");
        assertThat(Said.by("calibrate", PLAN, "--given", "government-fells", "--out", out.toString())
                        .err())
                .contains("did you mean 'government-falls'?");
        Files.writeString(folder.resolve("thesis.txt"), "two years of work");
        assertThat(Said.by("calibrate", PLAN, "--out", folder.toString()).err()).contains("did not write: thesis.txt");
        assertThat(folder.toFile().list()).containsExactly("thesis.txt");
        assertThat(Said.by("calibrate", PLAN, "--keep", "0").code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
