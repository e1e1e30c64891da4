package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.Interpretation;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.kernel.parameter.Parameter;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;

/** What a what-if varies besides its random numbers: readings of October and sets of parameter values. */
final class UncertaintyOptions {
    private static final String READING = "reading";

    @Option(
            names = "--readings",
            negatable = true,
            description =
                    "vary the reading of October too, over the readings of the library that extend the same scenario"
                            + " (default: yes, if there are any)")
    private @Nullable Boolean readings;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "sets of parameter values that agree with the record, or 'none'"
                    + " (default: samples/<scenario>.csv next to the scenario or one that it extends)")
    private @Nullable String sample;

    /** What is varied in the what-ifs of a scenario. */
    record Varied(List<Interpretation> readings, List<Map<Parameter, Double>> sets) {
        WhatIfRequest in(WhatIfRequest request) {
            return request.under(readings, sets);
        }
    }

    /**
     * Loads it.
     *
     * @param file of the scenario
     * @throws RequestRefusedException if what is asked for does not exist
     */
    Varied of(Path file, LoadedScenario loaded) {
        return new Varied(readings(file), ParameterSamples.withPriors(sample(file, loaded), loaded));
    }

    private List<Interpretation> readings(Path scenario) {
        if (Boolean.FALSE.equals(readings)) {
            return List.of();
        }
        Path root = ScenarioLibrary.root(scenario);
        ScenarioReader reader = new ScenarioReader();
        List<Interpretation> all = new ArrayList<>();
        for (Map.Entry<String, Path> entry : ScenarioLibrary.scenarios().entrySet()) {
            Path file = entry.getValue();
            if (isReading(entry.getKey(), file) && ScenarioLibrary.root(file).equals(root)) {
                ScenarioLibrary.loadIfSound(file, reader)
                        .map(Interpretation::of)
                        .ifPresent(all::add);
            }
        }
        refuseIf(
                all.isEmpty() && readings != null,
                "--readings: no reading in '" + ScenarioLibrary.library() + "' extends this scenario");
        return all;
    }

    /** The parameter sample without priors; empty if there is none. */
    List<Map<Parameter, Double>> sample(Path scenario, LoadedScenario loaded) {
        if (sample == null) {
            return ParameterSamples.beside(scenario, loaded.scenario().setting().id());
        }
        if (sample.equals("none")) {
            return List.of();
        }
        refuseIf(!Files.isRegularFile(Path.of(sample)), "--sample: there is no file '" + sample + "'");
        return ParameterSamples.load(Path.of(sample));
    }

    /** Whether a scenario of the library is a reading of the whole autumn, not a what-if. */
    static boolean isReading(String name, Path file) {
        Path folder = file.getParent();
        return (folder != null && folder.endsWith(READING)) || name.startsWith(READING + "-");
    }
}
