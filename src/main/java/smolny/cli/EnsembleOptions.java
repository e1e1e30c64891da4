package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.scenario.LoadedScenario;
import smolny.simulation.RunSpec;

/** How runs are made: seed, parameters, scale and threads. */
final class EnsembleOptions {
    @Option(names = "--seed", description = "64-bit number on which all chances rest (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "set a parameter in every run; may be repeated")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "class, standard, full, or a factor on standard; class answers in seconds")
    private @Nullable String scale;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    /** The first run of a scenario, with seed and scale of {@code unchanged} unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged) {
        return spec(scenario, unchanged, unchanged.run().scale());
    }

    /** The same with another scale unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged, String usualScale) {
        long chances = seed == null ? unchanged.run().seed() : seed;
        ParameterValues values =
                ParameterAssignments.applied(scenario.values(), ParameterAssignments.read(assignments));
        return new RunSpec(
                scenario.with(values), ParameterAssignments.scale(scale == null ? usualScale : scale), chances, 0);
    }

    /** Parameters that the user set. */
    Map<Parameter, Double> set() {
        return ParameterAssignments.read(assignments);
    }

    /** How many runs at a time. */
    int threads() {
        return execution.threads();
    }

    /** Who is told how far they are. */
    ProgressLine progress() {
        return execution.progress();
    }

    /** The same for so many runs. */
    ProgressLine progress(int count) {
        return execution.progress(count);
    }
}
