package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import smolny.experiment.preregistration.PredictionScore;
import smolny.experiment.preregistration.PredictionScores;
import smolny.experiment.preregistration.Preregistration;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Prediction;
import smolny.simulation.RunResult;

/** Predictions of a command, if there are any: sealed before the first run and scored after the last. */
final class SealedPredictions {
    private final List<Prediction> predictions;
    private final PredictionScores scores;
    private @Nullable Path folder;
    private @Nullable Preregistration sealed;

    /** Of the runs of this scenario; the list may be empty. */
    SealedPredictions(List<Prediction> predictions, LoadedScenario loaded) {
        this.predictions = List.copyOf(predictions);
        this.scores = new PredictionScores(predictions, loaded);
    }

    /**
     * Writes them into the folder of the results and prints the hash, so that it can be noted down before anything is
     * known. Does nothing if nothing was predicted.
     *
     * @param scenarios text of each resolved scenario, by the name of its file in the folder
     */
    void seal(Path folder, long seed, Map<String, String> scenarios, PrintWriter err) throws IOException {
        if (predictions.isEmpty()) {
            return;
        }
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Preregistration made = Preregistration.of(predictions, seed, scenarios, now);
        made.write(folder);
        this.folder = folder;
        this.sealed = made;
        err.println("Sealed: " + made.hash());
    }

    /** True if nothing was predicted. */
    boolean isEmpty() {
        return predictions.isEmpty();
    }

    /** Scores them from the runs they are about. */
    PredictionScores scores() {
        return scores;
    }

    /** Takes what is needed of each run before it is handed on. */
    Consumer<RunResult> before(Consumer<RunResult> next) {
        return run -> {
            scores.add(run);
            next.accept(run);
        };
    }

    /** Writes the scores beside the sealed predictions. */
    void write(List<PredictionScore> all) throws IOException {
        if (sealed != null && folder != null) {
            sealed.writeScores(folder, all);
        }
    }

    /** Prints the scores. */
    void print(List<PredictionScore> all, PrintWriter out) {
        if (sealed != null) {
            out.println("Predicted before the first run:");
            all.forEach(score -> out.println("- " + score.sentence()));
        }
    }
}
