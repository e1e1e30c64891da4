package smolny.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.chart.DataTable;

/**
 * A figure of a folder with its sentence and the table behind it.
 *
 * @param svg the document
 * @param sentence that says what it shows
 * @param table the numbers behind it
 */
record StoredFigure(String svg, String sentence, DataTable table) {
    private static final Pattern SAID = Pattern.compile("(?s)<desc[^>]*>(.*?)</desc\\s*>");

    /**
     * Reads one.
     *
     * @param stem of its files
     * @throws IOException if a file is missing
     */
    static StoredFigure read(Path folder, String stem) throws IOException {
        String svg = Files.readString(folder.resolve(stem + ".svg"));
        Matcher said = SAID.matcher(svg);
        String sentence = said.find() ? said.group(1) : "";
        return new StoredFigure(
                svg,
                sentence.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&"),
                DataTable.read(folder.resolve(stem + ".csv")));
    }

    /** Puts it on a page, the rows that its sentence rests on folded below it. */
    void addTo(HtmlPage paper, String id) {
        HtmlTable cells = cells(id);
        paper.figure(svg, LinkedText.linked(sentence, cells));
        paper.folded("The rows behind this sentence", cells);
    }

    /** The table, of which only the rows are shown that are linked to. */
    HtmlTable cells(String id) {
        return HtmlTable.ofCitedRows(id, table.columns(), table.rows());
    }
}
