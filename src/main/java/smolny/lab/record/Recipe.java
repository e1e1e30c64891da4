package smolny.lab.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.LoadedScenario;
import smolny.history.RunSection;
import smolny.history.record.HistoricalRecord;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
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

    /** The provenance of each figure that is drawn of it. */
    public Provenance provenance() {
        return Provenance.of(command, spec.seed(), spec.scale().name(), List.of(resolvedHash(), recordHash()));
    }

    /**
     * The provenance of the folder: that of its figures, every parameter with its value and origin, and what happened.
     *
     * @param came in how many runs each event came, by its id
     */
    Map<String, @Nullable Object> stamp(Map<String, Integer> came) {
        Values values = spec.scenario().values();
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : values.registry().all()) {
            parameters.add(Json.object(
                    "id", parameter.id(),
                    "value", values.of(parameter),
                    "unit", parameter.unit().word(),
                    "origin", values.originOf(parameter)));
        }
        List<Object> some = new ArrayList<>();
        List<Object> notAlways = new ArrayList<>();
        came.forEach((id, count) -> {
            if (count > 0) {
                some.add(Json.object("id", id, "runs", count));
            }
            if (count < runs) {
                notAlways.add(Json.object("id", id, "runs_without", runs - count));
            }
        });
        return provenance()
                .fields(
                        "scenario",
                        spec.scenario().setting().id(),
                        "seed",
                        Long.toString(spec.seed()),
                        "runs",
                        runs,
                        "scale",
                        spec.scale().name(),
                        "resolved_sha256",
                        resolvedHash(),
                        "parameters",
                        parameters,
                        "events_that_came",
                        some,
                        "events_that_did_not_come_in_every_run",
                        notAlways);
    }

    /** SHA-256 of what of the record stands in tables and figures beside the runs. */
    public String recordHash() {
        HistoricalRecord record = loaded.record();
        return Provenance.hash(
                record == null
                        ? ""
                        : List.of(record.votes(), record.results(), record.mandates(), record.resolutions())
                                .toString());
    }

    /** SHA-256 of the scenario text that makes the same runs by itself. */
    public String resolvedHash() {
        return Provenance.hash(resolvedYaml());
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
