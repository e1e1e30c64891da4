package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.experiment.calibration.Calibration;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;
import smolny.scenario.FitVariant;
import smolny.scenario.FitVariants;
import smolny.scenario.RecordedTarget;

/** Fits made again and contests of readings, far too small to be of use. */
class RefitCommandTest {
    private static final String PLAN = "scenarios/plans/calibration-trial.yaml";

    private static List<String> quick(Path out, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--rounds", "1", "--trials", "3", "--runs", "2", "--progress", "none", "--out"));
        all.add(out.toString());
        return all;
    }

    private static Said refit(Path table, Path out, String... further) {
        List<String> words = quick(out, PLAN, table.toString());
        words.addAll(List.of(further));
        return Said.by("refit", words.toArray(String[]::new));
    }

    @Test
    void a_fit_with_a_parameter_held_and_one_that_sees_no_autumn(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("two.csv");
        Files.writeString(table, """
            id,title,hold,unseen_from,compared
            held,Weak pressure,conformity=1.5,,
            early,Up to 9 September,,1917-09-10,congress-soviet-power;ca-moscow-sr
            """);
        Path out = folder.resolve("out");
        Said first = refit(table, out);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .isEqualTo(Files.readString(out.resolve("refit.md")))
                .containsPattern("\\| Weak pressure +\\| +1 \\|")
                .containsPattern("\\| Up to 9 September +\\| +2 \\|")
                .contains("## Up to 9 September", "Of 2 targets to be compared")
                .doesNotContain("## Weak pressure");
        assertThat(Files.readAllLines(out.resolve("held.csv")))
                .as("both fits share their trials: twelve spread over the ranges and three of each")
                .hasSize(1 + 12 + 2 * 3)
                .first()
                .asString()
                .startsWith("trial,disposition.workers,conformity,moscow_duma_june_bolshevik,");
        String trials = Files.readString(out.resolve("held.csv"));
        assertThat(Files.readString(out.resolve("unseen.csv")))
                .startsWith("target,kind,fit,value,")
                .contains("\ncongress-soviet-power,soviets and congresses,early,0.7540,");
        byte[] journal = Files.readAllBytes(out.resolve("journal.bin"));
        Files.write(out.resolve("journal.bin"), Arrays.copyOf(journal, journal.length / 2));
        assertThat(refit(table, out).out()).isEqualTo(first.out());
        assertThat(Files.readString(out.resolve("held.csv"))).isEqualTo(trials);
        assertThat(refit(table, out, "--least-won", "1.1").code()).isEqualTo(3);
        assertThat(refit(table, out, "--given", "government-falls").err()).contains("these differ: given (was nothing");
    }

    @Test
    void mistakes_in_a_table_are_told_with_line_and_column(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("bad.csv");
        Files.writeString(table, """
            id,hold,unseen_from,colour
            a,conformty=0,,
            a,conformity=9,1917-13-01,
            ,conformity,,
            """);
        Said said = refit(table, folder.resolve("out"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "no column 'colour'", "did you mean 'conformity'?", "bad.csv:3:", "written twice", "has no id")
                .contains("V201", "T401");
        Files.writeString(table, "id,compared\na,congress-soviet-powr\n");
        assertThat(refit(table, folder.resolve("out")).err()).contains("did you mean 'congress-soviet-power'?");
        Files.writeString(table, "id,unseen_from\na,1917-01-01\n");
        assertThat(refit(table, folder.resolve("out")).err()).contains("may see no target");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void two_readings_contend_and_the_sheet_says_whether_the_record_can_tell(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("duel");
        List<String> words = quick(
                out, "reading-mass-insurrection", "reading-responsive-party", "--recoveries", "3", "--plan", PLAN);
        Said said = Said.by("compare-models", words.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .isEqualTo(Files.readString(out.resolve("duel.md")))
                .contains("## Can the record distinguish them?", "Reading A: mass insurrection")
                .containsPattern("the record can(not)? distinguish them");
        assertThat(Files.readString(out.resolve("reading-mass-insurrection.parameters.yaml")))
                .as("what was free, as scenarios write it; not what the reading holds")
                .contains("  conformity: {value: \"", " probit\", source: fitted}")
                .doesNotContain("drive.threat");
        assertThat(Said.by(
                                "compare-models",
                                "reading-mass-insurrection",
                                "reading-mass-insurrection",
                                "--out",
                                out + "2")
                        .err())
                .contains("cannot be its own rival");
        Said unequal = Said.by(
                "compare-models",
                "reading-mass-insurrection",
                "reading-minority-coup",
                "--plan",
                PLAN,
                "--out",
                out + "2");
        assertThat(unequal.code()).isEqualTo(2);
        assertThat(unequal.err())
                .contains("equally many parameters free: reading-mass-insurrection 2, reading-minority-coup 1");
    }

    @Test
    void what_ships_can_be_read() {
        assertThat(FitVariants.load(Path.of("scenarios/plans/forward.csv"))
                        .get(0)
                        .compared())
                .hasSize(12);
        folds_hide_every_count_of_a_place();
        ablations_hold_what_the_plan_varies();
        assertThat(ExperimentPlans.load(Path.of("scenarios/plans/duel.yaml")).variedParameters())
                .hasSizeGreaterThan(30);
    }

    private static void ablations_hold_what_the_plan_varies() {
        ExperimentPlan plan = ExperimentPlans.load(Path.of("scenarios/plans/calibration.yaml"));
        assertThat(FitVariants.load(Path.of("scenarios/plans/ablations.csv")))
                .allSatisfy(row -> row.heldValues().forEach((parameter, value) -> assertThat(plan.variedParameters())
                        .as(row.id() + " " + parameter.id())
                        .anyMatch(axis -> axis.parameter().equals(parameter.id())
                                && axis.low() <= value
                                && value <= axis.high())));
    }

    @Test
    void folds_say_what_they_would_forecast_with_parameters_held(@TempDir Path folder) throws IOException {
        Path folds = Files.writeString(
                folder.resolve("folds.csv"), "id,unseen_place\npetrograd,petrograd\nmoscow,moscow;moscow-garrison\n");
        Path held = Files.writeString(folder.resolve("held.csv"), "id,title,hold\nweak,Weak pressure,conformity=1.5\n");
        Path out = folder.resolve("out");
        Said said = refit(folds, out, "--without", held.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("## Every target by a fit that did not see it", "| city ballots ", "| pooled logistic ");
        assertThat(Files.readString(out.resolve("without.md")))
                .containsPattern("\\| nothing +\\| +2 \\|.*\\+0\\.0 \\(\\+0\\.0 to \\+0\\.0\\)")
                .containsPattern("\\| Weak pressure +\\| +1 \\|");
        Files.writeString(held, "id,hold\nnone,fear.july=0\n");
        assertThat(refit(folds, folder.resolve("other"), "--without", held.toString())
                        .err())
                .contains("the plan does not vary 'fear.july'");
        Files.writeString(held, "id,hold\nfar,conformity=0\n");
        assertThat(refit(folds, folder.resolve("other"), "--without", held.toString())
                        .err())
                .contains("conformity = 0.0 is outside the plan's range, 1.0 to 4.0");
    }

    /** Every scored count is kept from some fold, but for those of the whole country, and one of a place is kept from all others. */
    private static void folds_hide_every_count_of_a_place() {
        List<FitVariant> folds = FitVariants.load(Path.of("scenarios/plans/cross-validation.csv"));
        assertThat(folds).hasSize(10);
        Calibration plan = Calibration.read("scenarios/plans/calibration.yaml", "", List.of());
        for (RecordedTarget target : plan.scoredTargets()) {
            long hidden =
                    folds.stream().filter(fold -> fold.heldOut().holds(target)).count();
            boolean national = target.series().place().equals("russia");
            assertThat(hidden).as(target.id()).isBetween(national ? 0L : 1L, national ? 0L : 9L);
        }
    }
}
