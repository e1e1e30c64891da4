package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;

/** Every scenario in the project's folder passes every check, with every lever. */
class ShippedScenariosTest {
    private static final Path FOLDER = Path.of("scenarios");

    @Test
    void every_shipped_scenario_loads_with_each_of_its_levers_and_resolves_to_itself(@TempDir Path folder)
            throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            LoadedScenario plain = Scenarios.load(file, List.of());
            assertThat(plain.warnings()).isEmpty();
            Intervention change = plain.divergence();
            boolean reading = file.getFileName().toString().startsWith("reading-");
            assertThat(reading || change == null || change.measure() != null)
                    .as("%s names what a what-if measures", file)
                    .isTrue();
            boolean ownLevers = Files.readString(file).contains("\ninterventions:");
            for (Intervention lever : ownLevers ? plain.interventions() : List.<Intervention>of()) {
                LoadedScenario pulled = Scenarios.load(file, List.of(lever.id()));
                assertThat(lever.measure()).as(lever.id()).isNotNull();
                Path copy = Files.writeString(folder.resolve("resolved.yaml"), pulled.resolvedYaml());
                LoadedScenario again = Scenarios.load(copy, List.of());
                assertThat(again.scenario().setting())
                        .isEqualTo(pulled.scenario().setting());
                assertThat(again.scenario().events())
                        .isEqualTo(pulled.scenario().events());
                assertThat(again.scenario().conditional())
                        .isEqualTo(pulled.scenario().conditional());
            }
        }
    }

    /** Each reading holds four parameters, and all that the others hold or leave free is fitted again under it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mass-insurrection",
                "responsive-party",
                "minority-coup",
                "decisive-leadership",
                "structural-background"
            })
    void a_reading_sets_four_parameters_and_has_the_rest_of_the_plan_from_a_fit(String name) {
        LoadedScenario reading = Scenarios.load(FOLDER.resolve("reading-" + name + ".yaml"), List.of());
        ParameterValues values = reading.scenario().values();
        List<String> held = ModelParameters.ALL.all().stream()
                .filter(parameter -> !values.isStandard(parameter))
                .map(Parameter::id)
                .filter(id -> !reading.fitted().contains(id))
                .toList();
        List<String> free = ExperimentPlans.load(FOLDER.resolve("plans/duel.yaml")).variedParameters().stream()
                .map(ExperimentPlan.Varied::parameter)
                .filter(id -> !held.contains(id))
                .toList();
        assertThat(held).hasSize(4);
        assertThat(reading.fitted()).containsExactlyInAnyOrderElementsOf(free);
    }
}
