package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.scenario.ExperimentPlan.Design;
import smolny.scenario.ExperimentPlan.Varied;

class ExperimentPlansTest {
    private static final String SWEEP = "plans/sweep.yaml";
    private static final Path SHIPPED = Path.of("scenarios/plans");

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ScenarioFixture fixture;

    @BeforeEach
    void copy(@TempDir Path empty) {
        folder = empty;
        fixture = new ScenarioFixture(folder);
    }

    @Test
    void a_plan_says_what_is_written_in_it() {
        assertThat(fixture.said(SWEEP)).isEmpty();
        ExperimentPlan plan = load();
        assertThat(plan)
                .isEqualTo(new ExperimentPlan(
                        "sweep",
                        Map.of(),
                        "small",
                        folder.resolve("small.yaml"),
                        List.of("no-revolt"),
                        List.of(
                                new Varied("drive.grievance", List.of(0.1, 0.2, 0.3, 0.4, 0.5), 0.1, 0.5),
                                new Varied("conformity", List.of(0.0, 1.5, 3.0), 0, 3)),
                        List.of("no-order"),
                        Design.FACTORIAL,
                        0,
                        new ExperimentPlan.Seeds(7, 10),
                        "class",
                        new ExperimentPlan.Budget(300, 20),
                        new ExperimentPlan.Output(List.of("runs", "series"), List.of("csv"), "C"),
                        false,
                        List.of()));
        assertThat(plan.runFactors()).containsExactly(5L, 3L, 2L, 10L);
        assertThat(plan.runs()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"lhs, 8, 160", "sobol, 16, 320", "saltelli, 3, 240", "morris, 5, 300"})
    void designs_that_draw_points_count_them_and_not_the_values(String design, int points, int runs) {
        fixture.edit(SWEEP, ", steps: 5", "")
                .edit(SWEEP, "factorial", design + "\npoints: " + points)
                .edit(SWEEP, "runs: 300", "runs: 1000");
        ExperimentPlan plan = load();
        assertThat(plan.runs()).isEqualTo(runs);
        assertThat(plan.points()).isEqualTo(points);
        assertThat(plan.variedParameters().get(0)).isEqualTo(new Varied("drive.grievance", List.of(), 0.1, 0.5));
    }

    @Test
    void a_list_design_takes_one_point_for_each_place_in_the_lists() {
        fixture.edit(SWEEP, "{from: 0.1, to: 0.5, steps: 5}", "[0.1, 0.2, 0.3]").edit(SWEEP, "factorial", "list");
        assertThat(load().runFactors()).containsExactly(3L, 2L, 10L);
    }

    @Test
    void the_rows_of_a_table_are_the_points_of_a_list() {
        assertThat(fixture.said("plans/points.yaml")).isEmpty();
        ExperimentPlan plan = ExperimentPlans.load(folder.resolve("plans/points.yaml"));
        assertThat(plan.design()).isEqualTo(Design.LIST);
        assertThat(plan.variedParameters())
                .containsExactly(
                        new Varied("drive.grievance", List.of(0.1, 0.25, 0.5), 0.1, 0.5),
                        new Varied("conformity", List.of(0.0, 1.5, 3.0), 0, 3));
        assertThat(plan.runFactors()).containsExactly(3L, 2L);
    }

    @Test
    void the_ends_of_a_range_in_steps_are_met_exactly() {
        fixture.edit(SWEEP, "from: 0.1, to: 0.5, steps: 5", "from: 0.07, to: 0.43, steps: 14");
        fixture.edit(SWEEP, "runs: 300", "runs: 3000");
        List<Double> values = load().variedParameters().get(0).values();
        assertThat(values).hasSize(14).isSorted().startsWith(0.07).endsWith(0.43);
    }

    @Test
    void a_plan_may_lie_beside_its_scenario() {
        fixture.write("sweep.yaml", fixture.text(SWEEP));
        assertThat(ExperimentPlans.load(folder.resolve("sweep.yaml")).scenarioFile())
                .isEqualTo(folder.resolve("small.yaml"));
    }

    @Test
    void a_plan_is_never_taken_for_the_scenario_of_the_same_name() {
        fixture.write("plans/small.yaml", fixture.text(SWEEP).replace("id: sweep", "id: small"));
        assertThat(ExperimentPlans.load(folder.resolve("plans/small.yaml")).scenarioFile())
                .isEqualTo(folder.resolve("small.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: plan", "kind: 'plan'", "kind:  plan  # which runs to make"})
    void a_plan_is_known_by_its_kind(String line) {
        fixture.edit(SWEEP, "kind: plan", line);
        assertThat(ExperimentPlans.isPlan(folder.resolve(SWEEP))).isTrue();
        assertThat(ExperimentPlans.isPlan(folder.resolve("small.yaml"))).isFalse();
        assertThat(fixture.said(SWEEP)).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_scenario_is_told_with_its_plan() {
        fixture.edit("small.yaml", "class: worker", "class: wroker");
        assertThat(fixture.said(SWEEP)).startsWith("small.yaml:17:12: error K116");
    }

    @Test
    void a_plan_without_a_budget_still_has_a_bound() {
        fixture.edit(SWEEP, "steps: 5", "steps: 100000").edit(SWEEP, "runs: 10,", "runs: 1000000,");
        fixture.edit(SWEEP, "budget: {runs: 300, minutes: 20}\n", "");
        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("100000 x 3 x 2 x 1000000 = 600000000000 runs; the most is 1000000000");
    }

    @Test
    void however_a_plan_is_cut_short_it_is_answered_and_not_thrown_back() {
        String[] lines = fixture.text(SWEEP).lines().toArray(String[]::new);
        for (int left = 0; left < lines.length; left++) {
            for (int kept : new int[] {0, lines[left].length() / 2, 7}) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < lines.length; i++) {
                    String line = i == left ? lines[i].substring(0, Math.min(kept, lines[i].length())) : lines[i];
                    text.append(line).append('\n');
                }
                fixture.write(SWEEP, text.toString());
                try {
                    assertThat(load().runs()).isPositive();
                } catch (InvalidInputException refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void the_plans_that_come_with_the_program_are_sound_and_those_for_lessons_small() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            List<Path> plans =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(plans).hasSizeGreaterThan(1).allSatisfy(file -> {
                assertThat(Scenarios.check(file)).isEmpty();
                ExperimentPlan plan = ExperimentPlans.load(file);
                assertThat(plan.titles()).containsKeys("en", "ru");
                if (plan.budget().runs() > 0) {
                    assertThat(plan.scale()).isEqualTo("class");
                    assertThat(plan.runs()).isLessThan(BigInteger.valueOf(500));
                }
            });
        }
    }

    @Test
    void the_tables_a_plan_may_keep_are_those_to_which_every_run_adds_rows() throws IOException {
        ValueType tables =
                ScenarioFormat.kind("write").key("tables").orElseThrow().type();
        List<String> documented = Pattern.compile("^\\| `([a-z]+)\\.csv` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("docs/RESULTS.md")))
                .results()
                .map(found -> found.group(1))
                .filter(table -> !List.of("bands", "events", "quantiles", "pairs", "sets")
                        .contains(table))
                .distinct()
                .toList();
        assertThat(tables).isInstanceOfSatisfying(ValueType.ListOf.class, list -> assertThat(
                        list.item().inWords().split(", "))
                .containsAll(documented)
                .hasSize(documented.size() + 1)
                .contains("runs"));
    }

    private ExperimentPlan load() {
        return ExperimentPlans.load(folder.resolve(SWEEP));
    }
}
