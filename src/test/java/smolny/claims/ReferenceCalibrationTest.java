package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.FittedParameters;
import smolny.experiment.calibration.ParameterIdentification;
import smolny.experiment.calibration.ParameterSpace;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.world.PopulationScale;
import smolny.scenario.FitVariant;
import smolny.scenario.FitVariants;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RecordedTarget;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * The calibration that is shipped is one of this program, plan and record: the reference point is what the scenario runs
 * with and fits as its sheet says, and vectors of the sample fit too. How it is made anew stands in results/README.md.
 */
class ReferenceCalibrationTest {
    private static final Path FOLDER = Path.of("results/reference/calibration");
    private static final Path SAMPLE = Path.of("scenarios/samples/october-1917.csv");
    private static final String OUTCOME = "government-falls";

    private final Calibration plan = Calibration.read("scenarios/plans/calibration.yaml", OUTCOME, List.of());
    private final ParameterSpace box = ParameterSpace.of(plan.plan());
    private final LoadedScenario loaded = plan.loaded();

    private double[] values(Map<Parameter, Double> vector) {
        return box.ids().stream()
                .mapToDouble(id -> Objects.requireNonNull(vector.get(ModelParameters.ALL.find(id))))
                .toArray();
    }

    @Test
    void the_scenario_runs_with_the_centre_of_the_sample() throws IOException {
        Map<Parameter, Double> reference =
                ParameterSamples.load(FOLDER.resolve("reference.csv")).get(0);
        assertThat(box.valuesIn(loaded.scenario().values())).containsExactly(values(reference), within(0.0001));
        assertThat(Files.readString(SAMPLE)).isEqualTo(Files.readString(FOLDER.resolve("sample.csv")));
        assertThat(Files.readString(Path.of("scenarios/october-1917/levels.csv")))
                .isEqualTo(Files.readString(FOLDER.resolve("levels.csv")));
        List<Map<Parameter, Double>> sample = ParameterSamples.load(SAMPLE);
        assertThat(sample).hasSizeGreaterThanOrEqualTo(100);
        for (int i = 0; i < box.size(); i++) {
            int axis = i;
            double[] drawn =
                    sample.stream().mapToDouble(vector -> values(vector)[axis]).toArray();
            assertThat(Arrays.stream(drawn))
                    .allMatch(value -> value >= box.axes().get(axis).low()
                            && value <= box.axes().get(axis).high());
            assertThat(Arrays.stream(drawn).average().orElseThrow())
                    .as(box.ids().get(axis))
                    .isCloseTo(values(reference)[axis], within(1e-4));
        }
    }

    /**
     * The scenario's table of parameters is what the shipped calibration writes: the centre of its sample, and for each parameter
     * how well its sample determines it. With {@code -Ddocs=write} it is written anew.
     */
    @Test
    void the_table_of_parameters_says_what_the_shipped_calibration_found() throws IOException {
        Path reference = FOLDER.resolve("reference.csv");
        Map<Parameter, IdentificationLevel> labels = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("identifiability.csv"))) {
            String[] cells = line.split(",", -1);
            Parameter parameter = ModelParameters.ALL.find(cells[0]);
            if (parameter != null) {
                labels.put(parameter, IdentificationLevel.of(cells[6]).orElseThrow());
            }
        }
        Map<Parameter, Double> values =
                box.byParameter(values(ParameterSamples.load(reference).get(0)));
        assertThat(labels).containsOnlyKeys(values.keySet());
        String csv = FittedParameters.csv(
                FittedParameters.fitId(plan.plan().id(), Files.readString(reference)),
                values,
                labels,
                loaded.scenario().values());
        Path table = Path.of("scenarios/october-1917/parameters.csv");
        if (System.getProperty("docs", "").equals("write")) {
            Files.writeString(table, csv);
        }
        assertThat(Files.readString(table)).isEqualTo(csv);
    }

    /** The rule of the program, on the sample that ships, gives the labels that ship. */
    @Test
    void the_shipped_labels_are_those_of_the_sample() throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("identifiability.csv"))) {
            labels.put(line.split(",", -1)[0], line.substring(line.lastIndexOf(',') + 1));
        }
        List<double[]> sample =
                ParameterSamples.load(SAMPLE).stream().map(this::values).toList();
        assertThat(ParameterIdentification.of(box, sample)).allSatisfy(one -> assertThat(labels.get(one.parameter()))
                .as(one.parameter())
                .isEqualTo(one.level().words()));
    }

    @Test
    void the_sheet_and_the_scenario_say_which_targets_the_fit_saw() throws IOException {
        assertThat(loaded.fittedTargets())
                .containsExactlyInAnyOrderElementsOf(plan.scoredTargets().stream()
                        .filter(plan::fits)
                        .map(RecordedTarget::id)
                        .toList());
        assertThat(Files.readString(FOLDER.resolve("calibration.md")))
                .contains("The fit saw "
                        + plan.scoredTargets().stream().filter(plan::fits).count() + " of "
                        + plan.scoredTargets().size() + " targets.");
    }

    /** Small runs under the sample come as near the record as its sheet says. */
    @Test
    void vectors_of_the_sample_come_near_the_record_in_small_runs() throws IOException {
        List<RecordedTarget> seen =
                plan.scoredTargets().stream().filter(plan::fits).toList();
        List<double[]> runs = ObservationOperator.simulated(
                new RunSpec(loaded.scenario(), PopulationScale.CLASS, 77, 0),
                ParameterSamples.load(SAMPLE),
                seen,
                40,
                2,
                ProgressListener.NONE);
        TargetSetScore score = new TargetSetScore(IntStream.range(0, seen.size())
                .mapToObj(j -> new TargetScore(
                        seen.get(j), runs.stream().map(run -> run[j]).toList()))
                .filter(TargetScore::known)
                .toList());
        assertThat(score.rms()).isLessThan(1.5);
        assertThat(score.part(TargetScore::inside90Alone)).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forward", "cross-validation"})
    void every_row_of_a_table_was_fitted_again(String table) throws IOException {
        String summary = Files.readString(Path.of("results/reference", table, "summary.md"));
        List<FitVariant> rows = FitVariants.load(Path.of("scenarios/plans", table + ".csv"));
        assertThat(rows).allSatisfy(row -> assertThat(summary).contains("| " + row.title() + " "));
        assertThat(summary.lines().count() - 2).isEqualTo(rows.size());
    }
}
