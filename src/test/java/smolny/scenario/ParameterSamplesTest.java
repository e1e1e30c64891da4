package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.rule.Drive;
import smolny.scenario.ExperimentPlan.Varied;

class ParameterSamplesTest {
    @Test
    void a_row_is_a_vector_by_parameter() {
        List<Map<Parameter, Double>> sample =
                ParameterSamples.load(Path.of("src/test/resources/samples/october-1917.csv"));
        assertThat(sample).hasSize(3);
        assertThat(sample.get(1)).containsEntry(Drive.THREAT, 0.4).hasSize(3);
        assertThat(ParameterSamples.beside(Path.of("src/test/resources/october-1917.yaml"), "october-1917"))
                .isEqualTo(sample);
        assertThat(ParameterSamples.beside(Path.of("src/test/resources/october-1917.yaml"), "other"))
                .isEmpty();
    }

    @Test
    void a_scenario_takes_the_sample_of_the_one_it_extends_but_keeps_what_it_sets() {
        Path reading = Path.of("scenarios/reading-structural-background.yaml");
        List<Map<Parameter, Double>> sample = ParameterSamples.beside(reading, "reading-structural-background");
        assertThat(sample).isEqualTo(ParameterSamples.beside(Path.of("scenarios/october-1917.yaml"), "october-1917"));
        LoadedScenario loaded = Scenarios.load(reading);
        List<Parameter> own = ModelParameters.ALL.all().stream()
                .filter(one -> !loaded.scenario().values().isStandard(one))
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(ParameterSamples.withPriors(sample, loaded))
                .allSatisfy(set -> assertThat(set).doesNotContainKeys(own.toArray(Parameter[]::new)));
    }

    /** A plan for class must not show a region that the calibration excludes, nor leave out one that it allows. */
    @Test
    void the_plan_for_the_congress_covers_what_the_calibration_leaves() {
        LoadedScenario october = Scenarios.load(Path.of("scenarios/october-1917.yaml"));
        List<Map<Parameter, Double>> sample = ParameterSamples.withPriors(
                ParameterSamples.beside(Path.of("scenarios/october-1917.yaml"), "october-1917"), october);
        for (Varied varied : ExperimentPlans.load(Path.of("scenarios/plans/what-moves-the-congress.yaml"))
                .variedParameters()) {
            Parameter parameter = Objects.requireNonNull(ModelParameters.ALL.find(varied.parameter()));
            double[] values = sample.stream()
                    .mapToDouble(set -> set.getOrDefault(parameter, Double.NaN))
                    .sorted()
                    .toArray();
            double least = values[values.length / 40];
            double most = values[values.length - 1 - values.length / 40];
            double room = 0.5 * (most - least);
            assertThat(varied.low()).as(parameter.id()).isBetween(least - room, least);
            assertThat(varied.high()).as(parameter.id()).isBetween(most, most + room);
        }
    }

    @Test
    void a_sample_that_is_a_link_out_of_the_folder_is_refused(@TempDir Path folder) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(folder.resolve("shelf/samples"));
        Files.writeString(folder.resolve("secret.csv"), "drive.threat\n0.1\n");
        Files.createSymbolicLink(folder.resolve("shelf/samples/x.csv"), folder.resolve("secret.csv"));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> ParameterSamples.beside(folder.resolve("shelf/x.yaml"), "x"));
        assertThat(refused).hasMessageContaining("error E806").hasMessageContaining("secret.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drive.threat,drive.griefance; 0.1,0.2 | :1:14: error R301: no parameter is called 'drive.griefance'",
                "drive.threat,drive.grievance; 0.1,much | :2:5: error K104",
                "drive.threat,drive.grievance; 0.1,0.2; 0.1,7 | :3:5: error V201: 'drive.grievance' is 7, outside its"
                        + " range",
                "drive.threat,drive.grievance; 0.1, | :2:1: error K114: 'drive.grievance' has no value",
                "drive.threat,drive.grievance; 0.1 | :2:1: error Y021: this row has 1 cells",
                "drive.threat; 0.1 probit | :2:1: error V203",
                "drive.threat,drive.threat; 0.1,0.2 | :1:14: error Y022",
                "drive.threat | error K120: this sample has no row"
            })
    void a_mistake_is_told_with_its_line_and_column(String rows, String expected, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("sample.csv");
        Files.writeString(file, rows.replace("; ", "\n") + "\n");
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ParameterSamples.load(file));
        assertThat(refused).hasMessageContaining("sample.csv").hasMessageContaining(expected);
    }
}
