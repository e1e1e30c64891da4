package smolny.lab.record;

import java.util.List;
import java.util.Map;
import smolny.history.LoadedScenario;
import smolny.history.RunSection;
import smolny.history.record.HistoricalRecord;
import smolny.kernel.param.Parameter;
import smolny.lab.run.RunSpec;

/**
 * What a batch was made from, complete enough to make it again.
 *
 * @param loaded the scenario
 * @param spec scenario with the values in force, scale and seed
 * @param runs how many
 * @param set parameters that the user set: value by id
 * @param command the words of the command line that change a result
 */
public record Recipe(LoadedScenario loaded, RunSpec spec, int runs, Map<Parameter, Double> set, List<String> command) {
    /** Keeps its own copy of the command. */
    public Recipe {
        command = List.copyOf(command);
    }

    /** The stamp of each figure that is drawn of it. */
    public Imprint imprint() {
        return Imprint.of(command, spec.seed(), spec.scale().name(), List.of(resolvedHash(), recordHash()));
    }

    /** SHA-256 of what of the record stands in tables and figures beside the runs. */
    public String recordHash() {
        HistoricalRecord record = loaded.record();
        return Imprint.hash(
                record == null
                        ? ""
                        : List.of(record.votes(), record.results(), record.mandates(), record.resolutions())
                                .toString());
    }

    /** SHA-256 of the scenario text that makes the same runs by itself. */
    public String resolvedHash() {
        return Imprint.hash(resolvedYaml());
    }

    /** The scenario text that makes the same runs by itself. */
    public String resolvedYaml() {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        set.forEach(
                (parameter, value) -> texts.put(parameter.id(), parameter.unit().behind(String.valueOf(value))));
        return loaded.resolvedYaml(
                new RunSection(spec.seed(), runs, spec.scale().name()), texts);
    }
}
