package smolny.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            LoadedScenario plain = ScenarioFiles.load(file, List.of());
            assertThat(plain.warnings()).isEmpty();
            boolean ownLevers = Files.readString(file).contains("\ninterventions:");
            for (Lever lever : ownLevers ? plain.levers() : List.<Lever>of()) {
                LoadedScenario pulled = ScenarioFiles.load(file, List.of(lever.id()));
                Path copy = Files.writeString(folder.resolve("resolved.yaml"), pulled.resolvedYaml());
                LoadedScenario again = ScenarioFiles.load(copy, List.of());
                assertThat(again.scenario().setting())
                        .isEqualTo(pulled.scenario().setting());
                assertThat(again.scenario().events())
                        .isEqualTo(pulled.scenario().events());
                assertThat(again.scenario().conditional())
                        .isEqualTo(pulled.scenario().conditional());
            }
        }
    }
}
