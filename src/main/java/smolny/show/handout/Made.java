package smolny.show.handout;

import java.util.ArrayList;
import java.util.List;
import smolny.lab.record.Provenance;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;

/** What a page was made from, and how it is made again. */
record Made(Provenance stamp, String command) {

    /** The table that says so, with further rows of what and value first. */
    Cells cells(List<List<String>> first) {
        List<List<String>> rows = new ArrayList<>(first);
        rows.add(List.of("seed", Long.toString(stamp.seed())));
        rows.add(List.of("scale", stamp.scale()));
        rows.add(List.of("program", "smolny " + stamp.version() + " (" + stamp.commit() + ")"));
        for (String hash : stamp.resolved()) {
            rows.add(List.of("scenario, SHA-256", hash));
        }
        return Cells.of("made", List.of("what", "value"), rows);
    }

    /** Puts command and table on a page. */
    void on(Paper paper, Cells cells) {
        paper.paragraph(Words.plain("The same release of the program gives the same numbers with"));
        paper.code(command);
        paper.table(cells);
    }
}
