package smolny.show.handout;

import java.util.ArrayList;
import java.util.List;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;

/** Votes, elections and mandates of a folder beside the record, with the differences. */
record BesideRecord(RunFolder folder) {
    private static final String CHART = "record";
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

    /** Puts it on a page. */
    void on(Paper paper) {
        if (!folder.has("charts/" + CHART + ".svg")) {
            paper.paragraph(Words.plain("The scenario names no record to compare with."));
            return;
        }
        Picture picture = folder.picture(CHART);
        Sheet behind = picture.behind();
        List<List<String>> rows = new ArrayList<>();
        behind.rows()
                .forEach(row -> rows.add(
                        COLUMNS.stream().map(column -> behind.at(row, column)).toList()));
        Cells cells = Cells.of("record", HEAD, rows);
        paper.figure(picture.svg(), Words.linked(picture.sentence(), cells));
        paper.folded("Every difference", cells);
    }
}
