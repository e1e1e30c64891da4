package smolny.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.session.SessionConfig;
import smolny.simulation.RunSpec;

/** What an interactive session starts from: a scenario, a seed and a scale. */
final class SessionOptions {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "october-1917",
            description = "name of a scenario in the library, or a file (default: ${DEFAULT-VALUE})")
    private String scenario = "";

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "random seed, a 64-bit integer (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description =
                    "size of the population: class, standard, full, or a factor on standard (default: the scenario's)")
    private @Nullable String scale;

    /** Refuses a name that no scenario has. */
    void findScenario() {
        Path unused = ScenarioLibrary.scenarioFile(scenario);
    }

    /** Loads the scenario. */
    SessionConfig config() {
        Path file = ScenarioLibrary.scenarioFile(scenario);
        LoadedScenario loaded = Scenarios.load(file, List.of());
        String size = scale == null ? loaded.run().scale() : scale;
        long first = seed == null ? loaded.run().seed() : seed;
        return new SessionConfig(
                file, loaded, new RunSpec(loaded.scenario(), ParameterAssignments.scale(size), first, 0));
    }
}
