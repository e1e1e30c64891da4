package smolny.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.setting.Extension;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RunSettings;
import smolny.simulation.RunSpec;

/**
 * What a batch was made from, complete enough to make it again.
 *
 * @param loaded the scenario
 * @param spec scenario with the values in force, scale and seed
 * @param runs how many
 * @param settings parameters that the user set: value by id
 * @param command the words of the command line that change a result
 */
public record EnsembleSpec(
        LoadedScenario loaded, RunSpec spec, int runs, Map<Parameter, Double> settings, List<String> command) {
    /** Keeps its own copy of the command. */
    public EnsembleSpec {
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
     * @param fonts identity of the fonts of its figures; empty if there are none
     */
    Map<String, @Nullable Object> stampFields(Map<String, Integer> came, String fonts) {
        ParameterValues values = spec.scenario().values();
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
        Map<String, @Nullable Object> fields = provenance().drawnWith(fonts).fields();
        fields.putAll(Json.object(
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
                notAlways));
        List<Map<String, @Nullable Object>> extensions = extensions(spec.scenario());
        if (!extensions.isEmpty()) {
            fields.put("extensions", extensions);
        }
        return fields;
    }

    /**
     * The extensions of a scenario: name, class and the SHA-256 of the class's code.
     *
     * @throws UncheckedIOException if the code cannot be read
     */
    public static List<Map<String, @Nullable Object>> extensions(Scenario scenario) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Extension extension : scenario.extensions()) {
            Class<?> type = extension.getClass();
            String file = "/" + type.getName().replace('.', '/') + ".class";
            try (InputStream code = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
                all.add(Json.object(
                        "name", extension.name(),
                        "class", type.getName(),
                        "sha256", HexFormat.of().formatHex(Provenance.sha256().digest(code.readAllBytes()))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** SHA-256 of what of the record stands in tables and figures beside the runs. */
    public String recordHash() {
        HistoricalRecord record = loaded.record();
        return Provenance.sha256Of(
                record == null
                        ? ""
                        : List.of(record.votes(), record.results(), record.mandates(), record.resolutions())
                                .toString());
    }

    /** SHA-256 of the scenario text that makes the same runs by itself. */
    public String resolvedHash() {
        return Provenance.sha256Of(resolvedYaml());
    }

    /** The scenario text that makes the same runs by itself. */
    public String resolvedYaml() {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        settings.forEach(
                (parameter, value) -> texts.put(parameter.id(), parameter.unit().behind(String.valueOf(value))));
        return loaded.resolvedYaml(
                new RunSettings(spec.seed(), runs, spec.scale().name()), texts);
    }
}
