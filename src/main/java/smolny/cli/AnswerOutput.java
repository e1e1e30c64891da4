package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.history.Prediction;
import smolny.lab.seal.Preregistration;
import smolny.lab.study.Answer;
import smolny.show.page.AnswerJson;
import smolny.show.page.AnswerTable;
import smolny.show.page.AnswerWords;
import smolny.show.page.Asked;

/** How an answer is given: as a sentence and tables or as JSON, and if wanted as a page in a folder. */
final class AnswerOutput {
    @Option(names = "--json", description = "one JSON object instead of the sentence and tables")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write a page, its tables and chart, and the first runs of both histories")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace files that are there already")
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    /**
     * Looks whether the answer may be written where it is wanted.
     *
     * @throws Refusal if there is an answer already and it may not be replaced
     */
    void check() {
        if (out == null || force) {
            return;
        }
        for (String name : List.of(AnswerFolder.PAGE, Preregistration.FILE)) {
            if (Files.exists(out.resolve(name))) {
                throw new Refusal(
                        "'" + out.resolve(name) + "' is there already; give another --out, or --force to replace it");
            }
        }
    }

    /** True if one JSON object is all that may be said. */
    boolean json() {
        return json;
    }

    /**
     * Closes predictions before the first run.
     *
     * @param asked true if the user predicts something himself, so that it must not be passed over
     * @throws Refusal if there is no folder for the seal of what the user predicts
     */
    SealedAnswer seal(
            WhatIf.Question question, WhatIf whatIf, List<Prediction> predictions, boolean asked, PrintWriter err)
            throws IOException {
        if (out != null) {
            Preregistration.delete(out);
            return predictions.isEmpty()
                    ? SealedAnswer.open(question)
                    : SealedAnswer.close(out, whatIf, question, predictions, err);
        }
        if (asked) {
            throw new Refusal("--predict needs --out DIR, the folder in which the seal is kept");
        }
        if (!predictions.isEmpty()) {
            err.println("The change comes with a prediction; with --out DIR it is sealed and scored.");
        }
        return SealedAnswer.open(question);
    }

    /** Gives the answer. */
    void give(Answer answer, Asked asked, AnswerFolder folder, CommandLine line) throws IOException {
        PrintWriter print = line.getOut();
        if (json) {
            print.print(AnswerJson.of(answer, asked));
        } else {
            inWords(print, answer, asked);
        }
        print.flush();
        if (out != null) {
            folder.write(out, answer);
            locale.copies(out);
            PrintWriter err = line.getErr();
            err.println("Page: " + out.resolve(AnswerFolder.PAGE));
            err.flush();
        }
    }

    private static void inWords(PrintWriter print, Answer answer, Asked asked) {
        AnswerWords words = new AnswerWords(answer, asked);
        print.println(words.sentence());
        print.println();
        print.println("In " + answer.study().aim().unit() + ":");
        print.println(AnswerTable.ofEffects(answer).plain());
        print.println(AnswerTable.ofOutcomes(answer, asked).plain());
        words.cautions().forEach(caution -> print.println("- " + caution));
    }
}
