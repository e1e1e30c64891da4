package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.history.SampleFiles;
import smolny.history.Scenarios;
import smolny.history.Variant;
import smolny.history.VariantFiles;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.kernel.param.Identified;
import smolny.kernel.param.Parameter;
import smolny.lab.fit.Box;
import smolny.lab.fit.FittedParameters;
import smolny.lab.fit.ParameterIdentification;
import smolny.lab.fit.Simulation;
import smolny.lab.fit.Trial;
import smolny.lab.run.RunSpec;
import smolny.lab.score.ScoreCard;
import smolny.model.Parameters;
import smolny.model.world.Scale;

/**
 * The calibration that is shipped is one of this program, plan and record: the reference point is what the scenario runs
 * with and fits as its sheet says, and vectors of the sample fit too. How it is made anew stands in results/README.md.
 */
class ReferenceCalibrationTest {
    private static final Path FOLDER = Path.of("results/reference/calibration");
    private static final Path SAMPLE = Path.of("scenarios/samples/october-1917.csv");
    private static final String OUTCOME = "government-falls";

    private final Plan plan = PlanFiles.load(Path.of("scenarios/plans/calibration.yaml"));
    private final Box box = new Box(plan.varied());
    private final LoadedScenario loaded = Scenarios.load(plan.scenario(), List.of());
    private final List<Target> fitted = ScoreCard.scored(Objects.requireNonNull(loaded.record())).stream()
            .filter(target -> target.use() == Use.FIT)
            .toList();

    private double[] values(Map<Parameter, Double> vector) {
        return box.ids().stream()
                .mapToDouble(id -> Objects.requireNonNull(vector.get(Parameters.ALL.find(id))))
                .toArray();
    }

    private Trial trial(Map<Parameter, Double> vector, Scale scale, int seeds) {
        RunSpec first = new RunSpec(loaded.scenario(), scale, plan.seeds().first(), 0);
        return new Simulation(box, first, seeds, OUTCOME, fitted, 2).of("again", values(vector));
    }

    private double rms(Trial trial) {
        return Math.sqrt(trial.loss(fitted));
    }

    @Test
    void the_scenario_runs_with_the_reference_point_and_what_ifs_with_the_sample() throws IOException {
        Map<Parameter, Double> reference =
                SampleFiles.load(FOLDER.resolve("reference.csv")).get(0);
        assertThat(box.of(loaded.scenario().values())).containsExactly(values(reference), within(0.0001));
        assertThat(Files.readString(SAMPLE)).isEqualTo(Files.readString(FOLDER.resolve("sample.csv")));
        assertThat(SampleFiles.load(SAMPLE)).hasSize(200).allSatisfy(vector -> {
            double[] values = values(vector);
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i])
                        .isBetween(
                                plan.varied().get(i).low(), plan.varied().get(i).high());
            }
        });
    }

    /**
     * The scenario's table of parameters is what the shipped calibration writes: its reference point, and for each parameter
     * how well its sample determines it. With {@code -Ddocs=write} it is written anew.
     */
    @Test
    void the_table_of_parameters_says_what_the_shipped_calibration_found() throws IOException {
        Path reference = FOLDER.resolve("reference.csv");
        Map<Parameter, Identified> labels = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("identifiability.csv"))) {
            String[] cells = line.split(",");
            Parameter parameter = Parameters.ALL.find(cells[0]);
            if (parameter != null) {
                labels.put(parameter, Identified.of(cells[6]).orElseThrow());
            }
        }
        Map<Parameter, Double> values =
                box.named(values(SampleFiles.load(reference).get(0)));
        assertThat(labels).containsOnlyKeys(values.keySet());
        String csv = FittedParameters.csv(
                FittedParameters.fitId(plan.id(), Files.readString(reference)),
                values,
                labels,
                loaded.scenario().values());
        Path table = Path.of("scenarios/october-1917/parameters.csv");
        if (System.getProperty("docs", "").equals("write")) {
            Files.writeString(table, csv);
        }
        assertThat(Files.readString(table)).isEqualTo(csv);
    }

    /** The rule of the program, on the numbers of the sheet, gives the labels of the chart's table. */
    @Test
    void the_shipped_labels_are_those_of_the_rule() throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("identifiability.csv"))) {
            labels.put(line.split(",")[0], line.substring(line.lastIndexOf(',') + 1));
        }
        int found = 0;
        for (String line : Files.readAllLines(FOLDER.resolve("identifiability.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| `")) {
                found++;
                String id = cells[1].strip().replace("`", "");
                ParameterIdentification one = new ParameterIdentification(
                        id, 0, 0, 0, number(cells[6]), number(cells[7]), number(cells[8]), "", 0);
                assertThat(one.degree().words()).as(id).isEqualTo(labels.get(id));
            }
        }
        assertThat(found).isEqualTo(box.size());
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip());
    }

    @Test
    void the_sheet_saw_the_fitted_targets_and_no_other_and_its_distance_comes_out_again() throws IOException {
        String sheet = Files.readString(FOLDER.resolve("calibration.md"));
        assertThat(sheet).contains("Only targets marked `fit` were seen: " + fitted.size() + " of them.");
        Matcher told =
                Pattern.compile("\\| end of search 1 +\\| +([0-9.]+) \\|").matcher(sheet);
        assertThat(told.find()).isTrue();
        Trial again = trial(
                SampleFiles.load(FOLDER.resolve("reference.csv")).get(0),
                Scale.STANDARD,
                plan.seeds().runs());
        assertThat(rms(again)).isEqualTo(Double.parseDouble(told.group(1)), within(0.005));
    }

    @Test
    void vectors_of_the_sample_come_near_the_record_in_small_runs() throws IOException {
        List<Map<Parameter, Double>> sample = SampleFiles.load(SAMPLE);
        for (int nth = 0; nth < sample.size(); nth += 50) {
            assertThat(rms(trial(sample.get(nth), Scale.CLASS, 4))).isLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"forward", "leave-out", "ablations"})
    void every_row_of_a_table_was_fitted_again(String table) throws IOException {
        String summary = Files.readString(Path.of("results/reference", table, "summary.md"));
        List<Variant> rows = VariantFiles.load(Path.of("scenarios/plans", table + ".csv"));
        assertThat(rows).allSatisfy(row -> assertThat(summary).contains("| " + row.title() + " "));
        assertThat(summary.lines().count() - 2).isEqualTo(rows.size());
    }
}
