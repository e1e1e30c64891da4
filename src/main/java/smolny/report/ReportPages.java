package smolny.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.chart.run.RunFigure;
import smolny.output.StampedFiles;

/** Pages made from a folder of results: the answer to a what-if, and the report on one or on a batch of runs. */
public final class ReportPages {
    /** Folder of the unchanged scenario's runs in the folder of an answer. */
    public static final String UNCHANGED = "unchanged";
    /** Folder of the changed scenario's runs in the folder of an answer. */
    public static final String CHANGED = "changed";

    private static final String ANSWER = "answer.json";
    private static final String WORKS = "Sources of what is changed";

    private ReportPages() {}

    /**
     * The answer on one page, without the runs it rests on.
     *
     * @param folder of an answered what-if
     * @throws IOException if a file of it is missing
     */
    static String whatIfPage(Path folder) throws IOException {
        StoredWhatIf answered = StoredWhatIf.open(folder);
        HtmlPage paper = answered.newPage();
        answered.addNumbers(paper);
        answered.addCautions(paper);
        if (!answered.sources().isEmpty()) {
            paper.section("works", WORKS).table(HtmlTable.of("works", List.of("work"), answered.sources()));
        }
        answered.addReproduction(paper);
        return paper.html();
    }

    /**
     * The report on a folder of results.
     *
     * @param folder of an answered what-if, or of runs
     * @param command that makes the folder, as it is typed
     * @throws smolny.output.DamagedResultsException if a file is not as it was written, or of another origin
     * @throws IOException if it is neither, or a file is missing
     */
    public static String reportPage(Path folder, String command) throws IOException {
        StampedFiles files = StampedFiles.read(folder).check();
        try {
            return files.lists(ANSWER) ? ofAnswer(folder) : ofRuns(folder, command);
        } catch (UncheckedIOException missing) {
            throw new IOException(missing.getMessage(), missing);
        }
    }

    private static String ofAnswer(Path folder) throws IOException {
        StoredWhatIf answered = StoredWhatIf.open(folder);
        StoredRuns unchanged = StoredRuns.open(folder.resolve(UNCHANGED));
        StoredRuns changed = StoredRuns.open(folder.resolve(CHANGED));
        HtmlPage paper = answered.newPage().contents();
        paper.section("question", "The question");
        answered.texts("questions").forEach(q -> paper.paragraph(LinkedText.linked(q, answered.question())));
        paper.paragraph(new LinkedText()
                .append("Both versions are run in pairs with the same random numbers: ")
                .appendLinked(answered.text("history"), answered.question())
                .append(", and the same with this change: ")
                .appendLinked(answered.text("change"), answered.question())
                .append("."));
        answered.addNumbers(paper);
        answered.addCautions(paper);
        Map<String, StoredRuns> histories = new LinkedHashMap<>();
        histories.put("Unchanged", unchanged);
        histories.put("Changed", changed);
        paper.section("seats", "Seats over time, in the first pair");
        ReportSections.addSeats(paper, histories);
        paper.section("ledger", "What institutions did, in the first pair");
        paper.paragraph(LinkedText.plain("In the unchanged scenario:"));
        ReportSections.addLedger(paper, unchanged, "ledger-unchanged");
        paper.paragraph(LinkedText.plain("In the changed scenario:"));
        ReportSections.addLedger(paper, changed, "ledger-changed");
        paper.section("record", "The unchanged scenario and the record");
        ReportSections.addRecordComparison(paper, unchanged);
        ReportSections.addEvidence(paper, changed);
        if (!answered.sources().isEmpty()) {
            paper.paragraph(LinkedText.plain(WORKS + ":"));
            paper.table(HtmlTable.of("works", List.of("work"), answered.sources()));
        }
        answered.addReproduction(paper);
        return paper.html();
    }

    private static String ofRuns(Path path, String command) throws IOException {
        StoredRuns folder = StoredRuns.open(path);
        RunSummary summary = new RunSummary(folder);
        HtmlTable about = ReportSections.provenanceTable(
                folder.stamp(),
                List.of(
                        List.of("scenario", folder.loaded().title()),
                        List.of("about", folder.loaded().about()),
                        List.of(
                                "runs",
                                Integer.toString(folder.table("runs").rows().size()))));
        HtmlPage paper = new HtmlPage(folder.loaded().title(), folder.stamp().json()).contents();
        paper.heading(LinkedText.linked(folder.loaded().title(), about));
        paper.answer(summary.answer(about));
        paper.section("question", "The question");
        paper.paragraph(
                LinkedText.plain("How do the delegates of the soviets come to support soviet power in this scenario?"));
        paper.paragraph(LinkedText.linked(folder.loaded().about(), about));
        paper.section("outcomes", "Outcomes");
        paper.table(summary.cells());
        paper.section("charts", "Charts");
        charts(paper, folder);
        paper.section("seats", "Seats over time, in the first run");
        String newsFrom = folder.loaded().scenario().setting().newsFrom();
        ReportSections.addSeats(paper, Map.of(folder.labels().place(newsFrom), folder));
        paper.section("ledger", "What institutions did, in the first run");
        ReportSections.addLedger(paper, folder, "ledger");
        paper.section("record", "Comparison with the record");
        ReportSections.addRecordComparison(paper, folder);
        ReportSections.addEvidence(paper, folder);
        ReportSections.addReproduction(paper, command, about);
        return paper.html();
    }

    private static void charts(HtmlPage paper, StoredRuns folder) throws IOException {
        if (!Files.isDirectory(folder.path().resolve(RunFigure.FOLDER))) {
            throw new IOException("'" + folder.path() + "' has no charts; run it again without --no-charts");
        }
        for (RunFigure figure : RunFigure.values()) {
            if (figure.isAmongCharts() && folder.has(figure)) {
                folder.figure(figure).addTo(paper, folder.fileName(figure));
            }
        }
    }
}
