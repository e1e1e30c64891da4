package smolny.lab.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import smolny.history.Prediction;

/**
 * Predictions closed before the first run. The hash is taken over the predictions, the seed and the resolved scenarios; so
 * whoever has noted it down can tell later whether any of them was changed. The time stands beside it and is not hashed, so
 * that the same predictions of the same runs have the same hash.
 *
 * @param time when, ISO 8601 in universal time
 * @param predictions one line each
 * @param seed of the runs
 * @param scenarios SHA-256 of each resolved scenario, by the name of its file in the folder
 * @param hash SHA-256 over all but the time, in hexadecimal digits
 */
public record Seal(String time, List<String> predictions, String seed, List<Sealed> scenarios, String hash) {
    /** A file that was sealed with the predictions. */
    public record Sealed(String file, String sha256) {
        /** Of a text that is to be written under this name. */
        public static Sealed of(String file, String text) {
            return new Sealed(file, hashOf(text));
        }
    }

    /** Keeps its own copies. */
    public Seal {
        predictions = List.copyOf(predictions);
        scenarios = List.copyOf(scenarios);
    }

    /** Closes predictions. */
    public static Seal of(List<Prediction> predictions, long seed, List<Sealed> scenarios, String time) {
        List<String> lines = predictions.stream().map(Prediction::text).toList();
        Seal open = new Seal(time, lines, Long.toString(seed), scenarios, "");
        return new Seal(time, lines, open.seed, scenarios, open.reckoned());
    }

    /** True if nothing that was hashed has been changed since, as far as the seal itself tells. */
    public boolean holds() {
        return hash.equals(reckoned());
    }

    private String reckoned() {
        StringBuilder text = new StringBuilder("smolny seal 1\n");
        predictions.forEach(line -> text.append("predict ").append(line).append('\n'));
        text.append("seed ").append(seed).append('\n');
        scenarios.forEach(
                s -> text.append(s.file()).append(' ').append(s.sha256()).append('\n'));
        return hashOf(text.toString());
    }

    private static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
