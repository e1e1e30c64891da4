package smolny.experiment.preregistration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.output.Json;
import smolny.output.Provenance;
import smolny.scenario.Prediction;

/**
 * Predictions that were written down before the first run, sealed with a hash. The hash is taken over the predictions, the
 * seed and the resolved scenarios: whoever has noted it down can tell later whether any of them was changed. The time is not
 * hashed, so the same predictions of the same runs have the same hash.
 *
 * @param time of sealing, ISO 8601 in universal time
 * @param predictions one line each
 * @param seed random seed of the runs
 * @param scenarios SHA-256 of each resolved scenario, by the name of its file in the folder
 * @param hash SHA-256 over all but the time, in hexadecimal digits
 */
public record Preregistration(
        @JsonProperty("sealed") String time,
        List<String> predictions,
        String seed,
        Map<String, String> scenarios,
        @JsonProperty("sha256") String hash) {
    /** Name of its file in a folder of results. */
    public static final String FILE = "seal.json";

    private static final String SCORES = "scores.json";
    private static final String SEAL = "seal";

    /** Keeps its own copies; what is missing in a file becomes empty. */
    public Preregistration {
        time = time == null ? "" : time;
        predictions = predictions == null ? List.of() : List.copyOf(predictions);
        seed = seed == null ? "" : seed;
        // Their order is hashed.
        scenarios = scenarios == null ? new LinkedHashMap<>() : new LinkedHashMap<>(scenarios);
        hash = hash == null ? "" : hash;
    }

    /**
     * Seals predictions.
     *
     * @param scenarios text of each resolved scenario, by the name of its file in the folder
     * @param time ISO 8601 in universal time
     */
    public static Preregistration of(
            List<Prediction> predictions, long seed, Map<String, String> scenarios, String time) {
        List<String> lines = predictions.stream().map(Prediction::text).toList();
        Map<String, String> hashes = new LinkedHashMap<>();
        scenarios.forEach((file, text) -> hashes.put(file, Provenance.sha256Of(text)));
        Preregistration open = new Preregistration(time, lines, Long.toString(seed), hashes, "");
        return new Preregistration(time, lines, open.seed, hashes, open.computedHash());
    }

    /** True if nothing that was hashed has been changed since, as far as this record itself tells. */
    public boolean holds() {
        return hash.equals(computedHash());
    }

    private String computedHash() {
        StringBuilder text = new StringBuilder("smolny seal 1\n");
        predictions.forEach(line -> text.append("predict ").append(line).append('\n'));
        text.append("seed ").append(seed).append('\n');
        scenarios.forEach(
                (file, sha256) -> text.append(file).append(' ').append(sha256).append('\n'));
        return Provenance.sha256Of(text.toString());
    }

    /**
     * What has been changed in a folder since the predictions were sealed, one sentence each; empty if nothing.
     *
     * @throws IOException if a file cannot be read
     */
    public List<String> changesIn(Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        if (!holds()) {
            changed.add("broken: '" + folder.resolve(FILE) + "' was changed after it was sealed");
        }
        for (Map.Entry<String, String> scenario : scenarios.entrySet()) {
            Path file = folder.resolve(scenario.getKey());
            if (!Files.isRegularFile(file)) {
                changed.add("broken: '" + file + "' was sealed and no longer exists");
            } else if (!scenario.getValue()
                    .equals(Provenance.sha256Of(Files.readString(file, StandardCharsets.UTF_8)))) {
                changed.add("broken: '" + file + "' was changed after it was sealed");
            }
        }
        if (!scoresBelong(folder)) {
            changed.add("broken: the scores in '" + folder + "' belong to another seal");
        }
        return changed;
    }

    private boolean scoresBelong(Path folder) throws IOException {
        Path file = folder.resolve(SCORES);
        try {
            return !Files.exists(file) || Json.read(file).path(SEAL).asText().equals(hash);
        } catch (JsonProcessingException noScores) {
            return false;
        }
    }

    /**
     * Writes it into a folder.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        Json.write(folder.resolve(FILE), this);
    }

    /**
     * Writes the scores of the predictions beside it, without any time, so that the same runs give the same bytes.
     *
     * @throws IOException if it cannot be written
     */
    public void writeScores(Path folder, List<PredictionScore> scores) throws IOException {
        List<Object> rows = new ArrayList<>();
        for (PredictionScore score : scores) {
            rows.add(Json.object(
                    "prediction", score.prediction().text(),
                    "rule", score.rule(),
                    "came", score.observed(),
                    "score", score.value()));
        }
        Json.write(folder.resolve(SCORES), Json.object(SEAL, hash, "scores", rows));
    }

    /**
     * Reads that of a folder.
     *
     * @throws IOException if there is none
     * @throws IllegalArgumentException if the file holds something else; the message says where and why
     */
    public static Preregistration read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            Preregistration read = Json.read(file, Preregistration.class);
            if (read.hash.isEmpty() || read.predictions.isEmpty()) {
                throw new IllegalArgumentException(
                        file + ": this is not a seal: its hash or its predictions are missing");
            }
            return read;
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + line + ": this is not a seal: " + reason(e), e);
        }
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "'";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getPath().isEmpty() ? "it does not start with '{'" : due(mismatch.getTargetType());
        }
        return e.getOriginalMessage();
    }

    private static String due(@Nullable Class<?> type) {
        boolean list = type != null && Collection.class.isAssignableFrom(type);
        boolean map = type != null && Map.class.isAssignableFrom(type);
        return (list ? "a list" : map ? "a map" : "a text") + " is expected here";
    }
}
