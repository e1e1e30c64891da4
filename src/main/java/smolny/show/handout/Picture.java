package smolny.show.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.show.chart.Table;
import smolny.show.paper.Cells;
import smolny.show.paper.Paper;
import smolny.show.paper.Words;

/**
 * A figure of a folder with its sentence and the table behind it.
 *
 * @param svg the document
 * @param sentence that says what it shows
 * @param behind the numbers behind it
 */
record Picture(String svg, String sentence, Table behind) {
    private static final Pattern SAID = Pattern.compile("(?s)<desc[^>]*>(.*?)</desc\\s*>");

    /**
     * Reads one.
     *
     * @param stem of its files
     * @throws IOException if a file is missing
     */
    static Picture read(Path folder, String stem) throws IOException {
        String svg = Files.readString(folder.resolve(stem + ".svg"), StandardCharsets.UTF_8);
        Matcher said = SAID.matcher(svg);
        String sentence = said.find() ? said.group(1) : "";
        return new Picture(
                svg,
                sentence.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&"),
                Table.read(folder.resolve(stem + ".csv")));
    }

    /** Puts it on a page, the rows that its sentence rests on folded below it. */
    void on(Paper paper, String id) {
        Cells cells = cells(id);
        paper.figure(svg, Words.linked(sentence, cells));
        paper.folded("The rows behind this sentence", cells);
    }

    /** The table, of which only the rows are shown that are linked to. */
    Cells cells(String id) {
        return Cells.excerpt(id, behind.columns(), behind.rows());
    }
}
