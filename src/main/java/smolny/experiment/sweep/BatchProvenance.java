package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.output.Json;
import smolny.output.ProgramVersion;
import smolny.output.Provenance;
import smolny.output.StampedFiles;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.RequestRefusedException;

/**
 * What a batch or a fit was made from: the plan's file and everything the results depend on, by name, so that a difference can
 * be named. It stands in the stamp of the folder.
 *
 * @param plan the plan's file, as the user named it
 * @param inputs text by name, in order
 */
public record BatchProvenance(String plan, Map<String, String> inputs) {
    static final String FILE = Provenance.FILE;
    private static final String SHARD = "shard";
    private static final int MOST_NAMED = 8;

    /**
     * Of whatever was made by this program from a plan.
     *
     * @param file the plan's file, as the user named it
     * @param inputs text by name, in order
     */
    public static BatchProvenance of(String file, Map<String, String> inputs) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("model code", Fingerprint.ofSimulationCode());
        all.putAll(inputs);
        return new BatchProvenance(file, all);
    }

    /** Of a batch, or of a shard of it. */
    static BatchProvenance of(String file, Batch batch, Shard shard) {
        ExperimentPlan plan = batch.plan();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("plan", plan.id());
        for (ScenarioVariant history : batch.variants()) {
            all.put("scenario " + history.id(), history.fingerprint());
        }
        all.put("do", String.join(", ", plan.interventions()));
        all.put("also", String.join(", ", plan.alsoApplied()));
        all.put("design", plan.design().name() + (plan.points() > 0 ? " of " + plan.points() : ""));
        parameters(batch, all);
        all.put("seeds", plan.seeds().runs() + " from " + plan.seeds().first());
        all.put("scale", plan.scale());
        all.put("tables", String.join(", ", batch.tables()));
        if (!plan.output().series().isEmpty() || plan.output().every() > 1) {
            all.put(
                    "series",
                    String.join(", ", plan.output().series()) + " every "
                            + plan.output().every() + " days");
        }
        all.put(SHARD, shard.toString());
        return of(file, all);
    }

    private static void parameters(Batch batch, Map<String, String> all) {
        ParameterValues values = batch.variants().get(0).loaded().scenario().values();
        for (Parameter parameter : values.registry().all()) {
            all.put(parameter.id(), Double.toString(values.of(parameter)));
        }
        for (ExperimentPlan.Varied axis : batch.plan().variedParameters()) {
            all.put(
                    axis.parameter(),
                    axis.values().isEmpty()
                            ? axis.low() + " to " + axis.high()
                            : axis.values().toString());
        }
    }

    /** The same, whatever the shard. */
    BatchProvenance whole() {
        Map<String, String> rest = new LinkedHashMap<>(inputs);
        rest.put(SHARD, Shard.WHOLE.toString());
        return new BatchProvenance(plan, rest);
    }

    Shard shard() {
        return Shard.parse(inputs.getOrDefault(SHARD, Shard.WHOLE.toString()));
    }

    /** Short for all inputs: equal only if all of them are, wherever the plan lies. */
    String fingerprint() {
        return Fingerprint.of(CanonicalText.text(inputs));
    }

    /**
     * Refuses a folder that was begun with these inputs if they are not the same now.
     *
     * @throws RequestRefusedException which names the differences
     */
    void refuseIfOther(Path folder, BatchProvenance now) {
        List<String> differences = differences(now);
        int more = differences.size() - MOST_NAMED;
        refuseIf(
                !differences.isEmpty(),
                "'" + folder + "' was started with other inputs; these differ: "
                        + differences.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                        + (more > 0 ? "; and " + more + " more" : ""));
    }

    private List<String> differences(BatchProvenance now) {
        Set<String> names = new LinkedHashSet<>(inputs.keySet());
        names.addAll(now.inputs.keySet());
        List<String> found = new ArrayList<>();
        for (String name : names) {
            String then = inputs.getOrDefault(name, "");
            String today = now.inputs.getOrDefault(name, "");
            if (!then.equals(today)) {
                found.add(name + " (was " + orNothing(then) + ", is " + orNothing(today) + ")");
            }
        }
        return found;
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    /** Writes it into the folder of the batch. */
    void write(Path folder, List<String> command) throws IOException {
        Map<String, @Nullable Object> stamp = Provenance.head(ProgramVersion.current(), command);
        stamp.put("plan", plan);
        stamp.put("inputs", inputs);
        Json.write(folder.resolve(FILE), stamp);
    }

    /**
     * Reads that of a folder.
     *
     * @throws RequestRefusedException if the folder holds neither a batch nor a fit
     * @throws smolny.output.DamagedResultsException if the stamp, or a file that it lists, is not as it was written
     */
    static BatchProvenance read(Path folder) throws IOException {
        String none = "'" + folder + "' holds no batch and no calibration";
        refuseIf(!Files.isRegularFile(folder.resolve(FILE)), none);
        JsonNode stamp = StampedFiles.read(folder).checkUnchanged().fields();
        Map<String, String> inputs = new LinkedHashMap<>();
        stamp.path("inputs")
                .properties()
                .forEach(input -> inputs.put(input.getKey(), input.getValue().asText()));
        refuseIf(inputs.isEmpty(), none);
        return new BatchProvenance(stamp.path("plan").asText(), inputs);
    }
}
