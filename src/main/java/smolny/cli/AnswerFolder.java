package smolny.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import smolny.lab.record.Extent;
import smolny.lab.record.Provenance;
import smolny.lab.record.Recipe;
import smolny.lab.record.ResultFolder;
import smolny.lab.run.Ensemble;
import smolny.lab.study.Answer;
import smolny.show.handout.Handout;
import smolny.show.page.AnswerFiles;
import smolny.show.report.RunFigure;

/** A folder with an answer, its page, and beside it the first runs of both histories. */
final class AnswerFolder {
    /** The page. */
    static final String PAGE = "answer.html";

    /** So many runs of each history are kept, for more say no more about what a single autumn looks like. */
    private static final int KEPT = 10;

    private static final Set<RunFigure> CHARTS = EnumSet.of(RunFigure.RECORD, RunFigure.BENCHES);

    private final WhatIf whatIf;
    private final WhatIf.Question question;
    private final List<String> command;

    /**
     * For an answer.
     *
     * @param command the command line, word by word
     */
    AnswerFolder(WhatIf whatIf, WhatIf.Question question, List<String> command) {
        this.whatIf = whatIf;
        this.question = question;
        this.command = command;
    }

    /** Writes it. */
    void write(Path folder, Answer answer) throws IOException {
        String stamp = provenance().json();
        runs(folder.resolve(Handout.UNCHANGED), recipe(false), stamp);
        runs(folder.resolve(Handout.CHANGED), recipe(true), stamp);
        AnswerFiles.write(folder, answer, question.asked(), stamp);
        Files.writeString(folder.resolve(PAGE), Handout.answer(folder), StandardCharsets.UTF_8);
    }

    /** The stamp of all figures and pages in it; known before the first run. */
    Provenance provenance() {
        Recipe before = recipe(false);
        return Provenance.of(
                before.command(),
                before.spec().seed(),
                before.spec().scale().name(),
                List.of(before.resolvedHash(), recipe(true).resolvedHash(), before.recordHash()));
    }

    private Recipe recipe(boolean changed) {
        return whatIf.recipe(question, changed, KEPT, command);
    }

    private void runs(Path folder, Recipe recipe, String stamp) throws IOException {
        try (ResultFolder results = new ResultFolder(folder, recipe, Extent.DECISIONS)) {
            Ensemble.run(
                    recipe.spec(),
                    recipe.runs(),
                    whatIf.options().threads(),
                    results::add,
                    whatIf.options().progress());
            RunFigure.write(results.folder(), recipe.loaded(), recipe.spec(), results.all(), CHARTS, stamp);
            results.finish();
        }
    }
}
