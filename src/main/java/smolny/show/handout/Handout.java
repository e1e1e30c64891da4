package smolny.show.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;
import smolny.show.report.RunFigure;

/** Pages made from a folder of results: the answer to a what-if, and the report on one or on a batch of runs. */
public final class Handout {
    /** Folder of the unchanged history's runs beside an answer. */
    public static final String UNCHANGED = "unchanged";
    /** Folder of the changed history's runs beside an answer. */
    public static final String CHANGED = "changed";

    private static final String ANSWER = "answer.json";
    private static final String WORKS = "Sources of what is changed";

    private Handout() {}

    /**
     * The answer on one page, without the runs it rests on.
     *
     * @param folder of an answered what-if
     * @throws IOException if a file of it is missing
     */
    public static String answer(Path folder) throws IOException {
        Answered answered = Answered.open(folder);
        Paper paper = answered.paper();
        answered.numbers(paper);
        answered.cautions(paper);
        if (!answered.works().isEmpty()) {
            paper.section("works", WORKS).table(Cells.of("works", List.of("work"), answered.works()));
        }
        answered.reproduction(paper);
        return paper.html();
    }

    /**
     * The report on a folder of results.
     *
     * @param folder of an answered what-if, or of runs
     * @param command that makes the folder, as it is typed
     * @throws IOException if it is neither, or a file is missing
     */
    public static String report(Path folder, String command) throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(ANSWER)) ? ofAnswer(folder) : ofRuns(folder, command);
        } catch (UncheckedIOException missing) {
            throw new IOException(missing.getMessage(), missing);
        }
    }

    private static String ofAnswer(Path folder) throws IOException {
        Answered answered = Answered.open(folder);
        RunFolder unchanged = RunFolder.open(folder.resolve(UNCHANGED));
        RunFolder changed = RunFolder.open(folder.resolve(CHANGED));
        Paper paper = answered.paper().contents();
        paper.section("question", "The question");
        answered.texts("questions").forEach(q -> paper.paragraph(Words.linked(q, answered.asked())));
        paper.paragraph(new Words()
                .say("Both histories are lived through with the same luck, pair by pair: ")
                .link(answered.text("history"), answered.asked())
                .say(" \u2014 and the same with one thing changed: ")
                .link(answered.text("change"), answered.asked())
                .say("."));
        answered.numbers(paper);
        answered.cautions(paper);
        Map<String, RunFolder> histories = new LinkedHashMap<>();
        histories.put("Unchanged", unchanged);
        histories.put("Changed", changed);
        paper.section("seats", "Seats over time, in the first pair");
        RunSections.seats(paper, histories);
        paper.section("ledger", "What institutions did, in the first pair");
        paper.paragraph(Words.plain("In the unchanged history:"));
        RunSections.ledger(paper, unchanged, "ledger-unchanged");
        paper.paragraph(Words.plain("In the changed one:"));
        RunSections.ledger(paper, changed, "ledger-changed");
        paper.section("record", "The unchanged history beside the record");
        RunSections.besideRecord(paper, unchanged);
        RunSections.grounds(paper, changed);
        if (!answered.works().isEmpty()) {
            paper.paragraph(Words.plain(WORKS + ":"));
            paper.table(Cells.of("works", List.of("work"), answered.works()));
        }
        answered.reproduction(paper);
        return paper.html();
    }

    private static String ofRuns(Path path, String command) throws IOException {
        RunFolder folder = RunFolder.open(path);
        Summary summary = new Summary(folder);
        Cells about = RunSections.provenance(
                folder.stamp(),
                List.of(
                        List.of("scenario", folder.title()),
                        List.of("about", folder.loaded().about()),
                        List.of(
                                "runs",
                                Integer.toString(folder.sheet("runs").rows().size()))));
        Paper paper = new Paper(folder.title(), folder.stamp().json()).contents();
        paper.heading(Words.linked(folder.title(), about));
        paper.answer(summary.answer(about));
        paper.section("question", "The question");
        paper.paragraph(Words.plain("How do soviet delegates come round to soviet power in this history?"));
        paper.paragraph(Words.linked(folder.loaded().about(), about));
        paper.section("outcomes", "What came of it");
        paper.table(summary.cells());
        paper.section("charts", "Charts");
        charts(paper, folder);
        paper.section("seats", "Seats over time, in the first run");
        String newsFrom = folder.loaded().scenario().setting().newsFrom();
        RunSections.seats(paper, Map.of(folder.labels().place(newsFrom), folder));
        paper.section("ledger", "What institutions did, in the first run");
        RunSections.ledger(paper, folder, "ledger");
        paper.section("record", "Beside the record");
        RunSections.besideRecord(paper, folder);
        RunSections.grounds(paper, folder);
        RunSections.reproduction(paper, command, about);
        return paper.html();
    }

    private static void charts(Paper paper, RunFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path().resolve(RunFigure.FOLDER))) {
            throw new IOException("'" + folder.path() + "' has no charts; run it again without --no-charts");
        }
        for (RunFigure figure : RunFigure.values()) {
            if (figure.isPlain() && folder.has(figure)) {
                folder.picture(figure).on(paper, folder.fileName(figure));
            }
        }
    }
}
