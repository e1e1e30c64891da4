package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader shares between loads changes nothing but the time they take. */
class ScenarioReaderTest {
    private static final List<String> FILES = List.of("small.yaml", "child.yaml", "small.yaml");

    @Test
    void a_reader_loads_what_separate_loads_do(@TempDir Path folder) {
        new ScenarioFixture(folder);
        ScenarioReader reader = new ScenarioReader();
        for (String file : FILES) {
            for (List<String> levers : levers(folder.resolve(file))) {
                LoadedScenario shared = reader.load(folder.resolve(file), levers);
                LoadedScenario alone = Scenarios.load(folder.resolve(file), levers);
                assertThat(shared.scenario().setting())
                        .isEqualTo(alone.scenario().setting());
                assertThat(shared.scenario().events())
                        .isEqualTo(alone.scenario().events());
                assertThat(shared.scenario().conditional())
                        .isEqualTo(alone.scenario().conditional());
                assertThat(shared.interventions()).isEqualTo(alone.interventions());
                assertThat(shared.resolvedYaml()).isEqualTo(alone.resolvedYaml());
            }
        }
    }

    private static List<List<String>> levers(Path file) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        Scenarios.load(file).interventions().forEach(lever -> all.add(List.of(lever.id())));
        return all;
    }

    @Test
    void a_reader_finds_every_mistake_each_time_it_is_asked(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("small.yaml", "do: found", "do: fuond");
        ScenarioReader reader = new ScenarioReader();
        for (String file : FILES) {
            List<Problem> found = reader.check(folder.resolve(file));
            assertThat(found).extracting(Problem::headline).isNotEmpty();
            assertThat(found)
                    .extracting(Problem::toString)
                    .containsExactlyElementsOf(Scenarios.check(folder.resolve(file)).stream()
                            .map(Problem::toString)
                            .toList());
        }
        assertThat(fixture.said("small.yaml")).contains("unknown effect 'fuond'");
    }

    @Test
    void a_reader_reads_a_file_once(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        ScenarioReader reader = new ScenarioReader();
        LoadedScenario before = reader.load(folder.resolve("small.yaml"), List.of());
        fixture.write("small.yaml", "nothing of the sort");
        assertThat(reader.load(folder.resolve("small.yaml"), List.of()).resolvedYaml())
                .isEqualTo(before.resolvedYaml());
        assertThatThrownBy(() -> Scenarios.load(folder.resolve("small.yaml")))
                .isInstanceOf(InvalidInputException.class);
    }
}
