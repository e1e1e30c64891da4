package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import smolny.history.Prediction;
import smolny.lab.seal.Score;
import smolny.lab.seal.Seal;
import smolny.lab.seal.SealFile;

/**
 * Closes predictions before the first run, and tells afterwards what they were worth.
 *
 * @param folder of the results
 * @param seal as written there
 */
record Sealing(Path folder, Seal seal) {
    /** Writes the seal and says its hash, so that it can be noted down before anything is known. */
    static Sealing close(
            Path folder, List<Prediction> predictions, long seed, List<Seal.Sealed> scenarios, PrintWriter err)
            throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Seal seal = Seal.of(predictions, seed, scenarios, now);
        SealFile.write(folder, seal);
        err.println("Sealed: " + seal.hash());
        err.flush();
        return new Sealing(folder, seal);
    }

    /** Writes the scores beside the seal. */
    void score(List<Score> scores) throws IOException {
        SealFile.writeScores(folder, seal, scores);
    }

    /** The scores in words. */
    static void tell(List<Score> scores, PrintWriter out) {
        out.println("Predicted before the first run:");
        scores.forEach(score -> out.println("- " + score.words()));
        out.flush();
    }
}
