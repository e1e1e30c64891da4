package smolny.show.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;

/** What institutions attempted in the first run of a folder, in words. */
record Ledger(RunFolder folder) {
    private static final int CAME = 10;

    /**
     * Puts it on a page: a sentence for each attempt, and the table they come from.
     *
     * @param id with which the addresses of the table begin
     */
    void on(Paper paper, String id) {
        Sheet ledger = folder.sheet("ledger");
        List<List<String>> first = ledger.where("run", "1"::equals);
        if (first.isEmpty()) {
            paper.paragraph(Words.plain("No institution had anything to decide."));
            return;
        }
        Cells cells = cells(id, ledger, first);
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

    private Cells cells(String id, Sheet ledger, List<List<String>> first) {
        Map<String, String> came = new HashMap<>();
        Sheet events = folder.sheet("events");
        events.rows().forEach(row -> came.put(events.at(row, "event"), events.at(row, "runs")));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : first) {
            rows.add(List.of(
                    Shown.date(ledger.at(row, "date_os")),
                    Shown.date(ledger.at(row, "date_ns")),
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
}
