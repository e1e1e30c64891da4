package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.history.Prediction;
import smolny.lab.seal.Score;
import smolny.lab.seal.Scores;
import smolny.lab.seal.Seal;
import smolny.lab.study.Answer;

/**
 * A what-if whose predictions, if there are any, have been closed.
 *
 * @param question whose study keeps what is needed to score them
 * @param scores for the predictions
 * @param sealing null if nothing was predicted
 */
record SealedAnswer(
        WhatIf.Question question, Scores scores, @Nullable Sealing sealing) {
    private static final String UNCHANGED = "unchanged.yaml";
    private static final String CHANGED = "changed.yaml";

    /** Nothing was predicted. */
    static SealedAnswer open(WhatIf.Question question) {
        return new SealedAnswer(question, new Scores(List.of(), question.after()), null);
    }

    /** Writes both histories and the seal into the folder of the answer. */
    static SealedAnswer close(
            Path folder, WhatIf whatIf, WhatIf.Question question, List<Prediction> predictions, PrintWriter err)
            throws IOException {
        Files.createDirectories(folder);
        String before = whatIf.resolved(question, false);
        String after = whatIf.resolved(question, true);
        Files.writeString(folder.resolve(UNCHANGED), before, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(CHANGED), after, StandardCharsets.UTF_8);
        Sealing sealing = Sealing.close(
                folder,
                predictions,
                question.study().before().seed(),
                List.of(Seal.Sealed.of(UNCHANGED, before), Seal.Sealed.of(CHANGED, after)),
                err);
        Scores scores = new Scores(predictions, question.after());
        return new SealedAnswer(question.with(question.study().keeping(scores.aims())), scores, sealing);
    }

    /** Tells and writes what the predictions were worth, if there were any. */
    void score(Answer answer, boolean silently, PrintWriter out) throws IOException {
        if (sealing == null) {
            return;
        }
        List<Score> all = scores.ofPairs(question.study(), answer.pairs());
        sealing.score(all);
        if (!silently) {
            Sealing.tell(all, out);
        }
    }
}
