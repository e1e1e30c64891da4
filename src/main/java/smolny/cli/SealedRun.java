package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import smolny.history.Prediction;
import smolny.lab.record.Recipe;
import smolny.lab.run.RunRecord;
import smolny.lab.seal.Scores;
import smolny.lab.seal.Seal;

/** A run whose predictions, if there are any, are closed before it begins. */
final class SealedRun {
    private final List<Prediction> predictions;
    private final Recipe recipe;
    private final Scores scores;
    private @Nullable Sealing sealing;

    SealedRun(List<Prediction> predictions, Recipe recipe) {
        this.predictions = predictions;
        this.recipe = recipe;
        this.scores = new Scores(predictions, recipe.loaded());
    }

    /** Writes the seal, if there is anything to seal. */
    void close(Path folder, PrintWriter err) throws IOException {
        if (!predictions.isEmpty()) {
            Seal.Sealed scenario = Seal.Sealed.of("resolved.yaml", recipe.resolvedYaml());
            sealing = Sealing.close(folder, predictions, recipe.spec().seed(), List.of(scenario), err);
        }
    }

    /** Notes what is needed of each run before it is handed on. */
    Consumer<RunRecord> before(Consumer<RunRecord> next) {
        return run -> {
            scores.add(run);
            next.accept(run);
        };
    }

    /** Writes the scores beside the seal. */
    void score() throws IOException {
        if (sealing != null) {
            sealing.score(scores.ofRuns());
        }
    }

    /** Tells the scores. */
    void tell(PrintWriter out) {
        if (sealing != null) {
            Sealing.tell(scores.ofRuns(), out);
        }
    }
}
