package smolny.show.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.lab.record.Provenance;
import smolny.show.chart.Table;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;
import smolny.show.report.RunFigure;

/**
 * Sections that reports share: seats over time, what institutions attempted, the runs beside the record, what a history
 * rests on, and how a page is made again.
 */
final class RunSections {
    private static final int CAME = 10;
    private static final List<String> COLUMNS = List.of(
            "group",
            "label",
            "old_style",
            "recorded_pct",
            "simulated_pct",
            "low90_pct",
            "high90_pct",
            "residual_points",
            "inside90");
    private static final List<String> HEAD = List.of(
            "what",
            "where",
            "Old Style",
            "recorded %",
            "simulated %",
            "90 % of runs: from",
            "to",
            "difference, points",
            "inside");

    private RunSections() {}

    /** Puts on a page the seats over time, of one history or of two with the same random numbers, by name. */
    static void seats(Paper paper, Map<String, RunFolder> histories) {
        Map<String, List<String>> seats = new LinkedHashMap<>();
        Map<String, String> still = new LinkedHashMap<>();
        List<String> days = new ArrayList<>();
        histories.forEach((name, folder) -> {
            Map<String, String> byDay = folder.benches();
            days.clear();
            days.addAll(byDay.keySet());
            seats.put(name, List.copyOf(byDay.values()));
            if (folder.has(RunFigure.BENCHES)) {
                still.put(name, folder.picture(RunFigure.BENCHES).svg());
            }
        });
        if (days.isEmpty()) {
            paper.paragraph(Words.plain("No soviet sat."));
            return;
        }
        paper.seats(days, seats, still);
        int number = 0;
        for (Map.Entry<String, RunFolder> history : histories.entrySet()) {
            number++;
            RunFolder folder = history.getValue();
            if (folder.has(RunFigure.BENCHES)) {
                Picture picture = folder.picture(RunFigure.BENCHES);
                Cells cells = picture.cells("benches" + number);
                paper.caption(Words.plain(history.getKey() + ". ").link(picture.sentence(), cells));
                paper.folded("The rows behind this sentence", cells);
            }
        }
    }

    /** Puts on a page votes, elections and mandates beside the record, with the differences. */
    static void besideRecord(Paper paper, RunFolder folder) {
        if (!folder.has(RunFigure.RECORD)) {
            paper.paragraph(Words.plain("The scenario names no record to compare with."));
            return;
        }
        Picture picture = folder.picture(RunFigure.RECORD);
        Table behind = picture.behind();
        List<List<String>> rows = new ArrayList<>();
        behind.rows()
                .forEach(row -> rows.add(
                        COLUMNS.stream().map(column -> behind.at(row, column)).toList()));
        Cells cells = Cells.of("record", HEAD, rows);
        paper.figure(picture.svg(), Words.linked(picture.sentence(), cells));
        paper.folded("Every difference", cells);
    }

    /**
     * Puts on a page what institutions attempted in the first run: a sentence for each attempt, and the table they come from.
     *
     * @param id with which the addresses of the table begin
     */
    static void ledger(Paper paper, RunFolder folder, String id) {
        Table ledger = folder.sheet("ledger");
        List<List<String>> first = ledger.where("run", "1"::equals);
        if (first.isEmpty()) {
            paper.paragraph(Words.plain("No institution had anything to decide."));
            return;
        }
        Cells cells = ledgerCells(folder, id, ledger, first);
        List<Words> sentences = new ArrayList<>();
        for (int at = 0; at < first.size(); at++) {
            Words words = new Words().linkRow(ledger.at(first.get(at), "words"), cells, at + 1);
            sentences.add(words.say(" Runs in which it came: ")
                    .cell(cells, at + 1, CAME)
                    .say("."));
        }
        paper.list(sentences);
        paper.folded("The ledger as a table", cells);
    }

    private static Cells ledgerCells(RunFolder folder, String id, Table ledger, List<List<String>> first) {
        Map<String, String> came = new HashMap<>();
        Table events = folder.sheet("events");
        events.rows().forEach(row -> came.put(events.at(row, "event"), events.at(row, "runs")));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : first) {
            rows.add(List.of(
                    RunFolder.shortDate(ledger.at(row, "date_os")),
                    RunFolder.shortDate(ledger.at(row, "date_ns")),
                    folder.labels().place(ledger.at(row, "body")),
                    folder.labels().event(ledger.at(row, "event")),
                    ledger.at(row, "for"),
                    ledger.at(row, "against"),
                    ledger.at(row, "seats"),
                    ledger.at(row, "quorum"),
                    ledger.at(row, "followed"),
                    came.getOrDefault(ledger.at(row, "event"), "")));
        }
        return Cells.of(
                id,
                List.of(
                        "Old Style",
                        "New Style",
                        "body",
                        "what",
                        "for",
                        "against",
                        "seats",
                        "quorum",
                        "what followed",
                        "came in runs"),
                rows);
    }

    /** Puts on a page what is assumed, what the record does not identify, and the sources. */
    static void grounds(Paper paper, RunFolder folder) {
        Grounds grounds = new Grounds(folder);
        paper.section("assumptions", "What is assumed");
        grounds.assumptions(paper);
        paper.section("unidentified", "What the record does not tell");
        grounds.notIdentified(paper);
        paper.section("sources", "Sources");
        grounds.sources(paper);
    }

    /** The table that says what a page was made from, with further rows of what and value first. */
    static Cells provenance(Provenance stamp, List<List<String>> first) {
        List<List<String>> rows = new ArrayList<>(first);
        rows.add(List.of("seed", Long.toString(stamp.seed())));
        rows.add(List.of("scale", stamp.scale()));
        rows.add(List.of("program", "smolny " + stamp.version() + " (" + stamp.commit() + ")"));
        stamp.resolved().forEach(hash -> rows.add(List.of("scenario, SHA-256", hash)));
        return Cells.of("made", List.of("what", "value"), rows);
    }

    /** Puts on a page the command that makes its numbers again, and what it was made from. */
    static void reproduction(Paper paper, String command, Cells provenance) {
        paper.section("again", "How to make it again");
        paper.paragraph(Words.plain("The same release of the program gives the same numbers with"));
        paper.code(command);
        paper.table(provenance);
    }
}
