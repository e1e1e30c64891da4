package smolny.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.chart.DataTable;
import smolny.chart.run.RunFigure;
import smolny.output.NumberFormats;
import smolny.output.Provenance;

/**
 * Sections that reports share: seats over time, what institutions attempted, the runs beside the record, what a history
 * rests on, and how a page is made again.
 */
final class ReportSections {
    private static final int CAME = 7;

    private ReportSections() {}

    /** Puts on a page the seats over time, of one history or of two with the same random numbers, by name. */
    static void addSeats(HtmlPage paper, Map<String, StoredRuns> histories) {
        Map<String, List<String>> seats = new LinkedHashMap<>();
        Map<String, String> still = new LinkedHashMap<>();
        List<String> days = new ArrayList<>();
        histories.forEach((name, folder) -> {
            Map<String, String> byDay = folder.benches();
            days.clear();
            days.addAll(byDay.keySet());
            seats.put(name, List.copyOf(byDay.values()));
            if (folder.has(RunFigure.BENCHES)) {
                still.put(name, folder.figure(RunFigure.BENCHES).svg());
            }
        });
        if (days.isEmpty()) {
            paper.paragraph(LinkedText.plain("No soviet met."));
            return;
        }
        paper.seats(days, seats, still);
        int number = 0;
        for (Map.Entry<String, StoredRuns> history : histories.entrySet()) {
            number++;
            StoredRuns folder = history.getValue();
            if (folder.has(RunFigure.BENCHES)) {
                StoredFigure picture = folder.figure(RunFigure.BENCHES);
                HtmlTable cells = picture.cells("benches" + number);
                paper.caption(LinkedText.plain(history.getKey() + ". ").appendLinked(picture.sentence(), cells));
                paper.folded("The rows behind this sentence", cells);
            }
        }
    }

    /** Puts on a page votes, elections and mandates beside the record, with the differences. */
    static void addRecordComparison(HtmlPage paper, StoredRuns folder) {
        if (!folder.has(RunFigure.RECORD)) {
            paper.paragraph(LinkedText.plain("The scenario has no record to compare with."));
            return;
        }
        StoredFigure picture = folder.figure(RunFigure.RECORD);
        DataTable behind = picture.table();
        DataTable shown = DataTable.<List<String>>ofRows(behind.rows())
                .column("what", row -> behind.at(row, "group"))
                .column("where", row -> behind.at(row, "label"))
                .column("Old Style", row -> behind.at(row, "old_style"))
                .column("recorded %", row -> behind.at(row, "recorded_pct"))
                .column("simulated %", row -> behind.at(row, "simulated_pct"))
                .column("90 % of runs: from", row -> behind.at(row, "low90_pct"))
                .column("to", row -> behind.at(row, "high90_pct"))
                .column("difference, points", row -> behind.at(row, "residual_points"))
                .column("inside", row -> behind.at(row, "inside90"))
                .table();
        HtmlTable cells = HtmlTable.of("record", shown);
        paper.figure(picture.svg(), LinkedText.linked(picture.sentence(), cells));
        paper.folded("Every difference", cells);
    }

    /**
     * Puts on a page what institutions attempted in the first run: a sentence for each attempt, and the table they come from.
     *
     * @param id with which the addresses of the table begin
     */
    static void addLedger(HtmlPage paper, StoredRuns folder, String id) {
        DataTable ledger = folder.table("ledger");
        List<List<String>> first = ledger.where("run", "1"::equals);
        if (first.isEmpty()) {
            paper.paragraph(LinkedText.plain("No institution made a decision."));
            return;
        }
        HtmlTable cells = ledgerCells(folder, id, ledger, first);
        List<LinkedText> sentences = new ArrayList<>();
        for (int at = 0; at < first.size(); at++) {
            LinkedText words = new LinkedText().appendLinkedToRow(ledger.at(first.get(at), "words"), cells, at + 1);
            sentences.add(words.append(" Number of runs in which it happened: ")
                    .appendCell(cells, at + 1, CAME)
                    .append("."));
        }
        paper.list(sentences);
        paper.folded("The ledger as a table", cells);
    }

    private static String share(String text) {
        return text.isEmpty() ? "" : NumberFormats.wholePercent(Double.parseDouble(text));
    }

    private static HtmlTable ledgerCells(StoredRuns folder, String id, DataTable ledger, List<List<String>> first) {
        Map<String, String> came = new HashMap<>();
        DataTable events = folder.table("events");
        events.rows().forEach(row -> came.put(events.at(row, "event"), events.at(row, "runs")));
        return HtmlTable.of(
                id,
                DataTable.<List<String>>ofRows(first)
                        .column("Old Style", row -> StoredRuns.shortDate(ledger.at(row, "date_os")))
                        .column("New Style", row -> StoredRuns.shortDate(ledger.at(row, "date_ns")))
                        .column("body", row -> folder.labels().place(ledger.at(row, "body")))
                        .column("what", row -> folder.labels().event(ledger.at(row, "event")))
                        .column("members for it in the model", row -> share(ledger.at(row, "share_for")))
                        .column("what followed", row -> ledger.at(row, "followed"))
                        .column("happened in runs", row -> came.getOrDefault(ledger.at(row, "event"), ""))
                        .table());
    }

    /** Puts on a page what is assumed, what the record does not identify, and the sources. */
    static void addEvidence(HtmlPage paper, StoredRuns folder) {
        EvidenceSections grounds = new EvidenceSections(folder);
        paper.section("assumptions", "What is assumed");
        grounds.addAssumptions(paper);
        paper.section("unidentified", "What the record cannot show");
        grounds.addUnidentifiedParameters(paper);
        paper.section("sources", "Sources");
        grounds.addSources(paper);
    }

    /** The table that says what a page was made from, with further rows of what and value first. */
    static HtmlTable provenanceTable(Provenance stamp, List<List<String>> first) {
        List<List<String>> rows = new ArrayList<>(first);
        rows.add(List.of("seed", Long.toString(stamp.seed())));
        rows.add(List.of("scale", stamp.scale()));
        rows.add(List.of("program", "smolny " + stamp.version() + " (" + stamp.commit() + ")"));
        rows.add(List.of("Java", stamp.java()));
        stamp.inputHashes().forEach(hash -> rows.add(List.of("scenario, SHA-256", hash)));
        return HtmlTable.of("made", List.of("what", "value"), rows);
    }

    /** Puts on a page the command that makes its numbers again, and what it was made from. */
    static void addReproduction(HtmlPage paper, String command, HtmlTable provenance) {
        paper.section("again", "How to reproduce this page");
        paper.paragraph(LinkedText.plain("The same version of the program gives the same numbers with this command:"));
        paper.code(command);
        paper.table(provenance);
    }
}
