package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.Prediction;
import smolny.lab.seal.Score;
import smolny.lab.study.Answer;

/**
 * A what-if whose predictions, if there are any, have been closed.
 *
 * @param question whose study keeps what is needed to score them
 * @param sealed null if nothing was predicted
 */
record SealedAnswer(WhatIf.Question question, @Nullable SealedPredictions sealed) {
    private static final String UNCHANGED = "unchanged.yaml";
    private static final String CHANGED = "changed.yaml";

    /** Nothing was predicted. */
    static SealedAnswer open(WhatIf.Question question) {
        return new SealedAnswer(question, null);
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
        SealedPredictions sealed = new SealedPredictions(predictions, question.after());
        Map<String, String> scenarios = new LinkedHashMap<>();
        scenarios.put(UNCHANGED, before);
        scenarios.put(CHANGED, after);
        sealed.seal(folder, question.study().before().seed(), scenarios, err);
        return new SealedAnswer(
                question.with(question.study().keeping(sealed.scores().aims())), sealed);
    }

    /** Tells and writes what the predictions were worth, if there were any. */
    void score(Answer answer, boolean silently, PrintWriter out) throws IOException {
        if (sealed == null) {
            return;
        }
        List<Score> all = sealed.scores().ofPairs(question.study(), answer.pairs());
        sealed.write(all);
        if (!silently) {
            sealed.print(all, out);
        }
    }
}
