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

/** Options for making runs: seed, parameters, scale and threads. */
final class EnsembleOptions {
    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "random seed, a 64-bit integer (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "set a parameter in every run; may be repeated")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "size of the population: class, standard, full, or a factor on standard; class takes seconds")
    private @Nullable String scale;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    /** The first run of a scenario, with seed and scale of {@code unchanged} unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged) {
        return spec(scenario, unchanged, unchanged.run().scale());
    }

    /** The same with another scale unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged, String usualScale) {
        long first = seed == null ? unchanged.run().seed() : seed;
        ParameterValues values =
                ParameterAssignments.applied(scenario.values(), ParameterAssignments.read(assignments));
        return new RunSpec(
                scenario.with(values), ParameterAssignments.scale(scale == null ? usualScale : scale), first, 0);
    }

    /** Parameters that the user set. */
    Map<Parameter, Double> set() {
        return ParameterAssignments.read(assignments);
    }

    /** Runs at the same time. */
    int threads() {
        return execution.threads();
    }

    /** Reports progress. */
    ProgressLine progress() {
        return execution.progress();
    }

    /** Reports the progress of this many runs. */
    ProgressLine progress(int count) {
        return execution.progress(count);
    }
}
