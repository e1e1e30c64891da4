package smolny.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.chart.Figure;
import smolny.chart.FigureFiles;
import smolny.output.Provenance;

/** A table in Markdown that can also be read as it stands: columns of even width, numbers to the right. */
final class MarkdownTable {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** Creates a table with these columns, of which the first {@code words} hold words. */
    MarkdownTable(int words, String... head) {
        this.head = List.of(head);
        this.words = words;
    }

    MarkdownTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** A line of a table whose columns are not aligned. */
    static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Writes figures and gives a Markdown line with the picture of each. */
    static String figures(List<? extends Figure> figures, Path folder, String subfolder, Provenance stamp)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            FigureFiles.write(figure, folder.resolve(subfolder), stamp);
            text.append("\n![" + figure.caption() + "](" + subfolder + figure.name() + ".svg)\n");
        }
        return text.toString();
    }

    /** A distance in tolerances with its sign, one decimal, never "-0.0". */
    static String z(double distance) {
        double rounded = Math.rint(10 * distance) / 10;
        return rounded == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", rounded);
    }

    /** A share in points, one decimal; nothing for NaN. */
    static String points(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f", 100 * share + 0.0);
    }

    /** Two decimals; nothing for NaN. */
    static String two(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        int[] width = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, head);
        for (List<String> row : all) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(Math.max(width[i], 3), row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        line(text, head, width);
        for (int i = 0; i < width.length; i++) {
            text.append(i < words ? "|" + "-".repeat(width[i] + 2) : "|" + "-".repeat(width[i] + 1) + ":");
        }
        text.append("|\n");
        rows.forEach(row -> line(text, row, width));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> row, int[] width) {
        for (int i = 0; i < width.length; i++) {
            String gap = " ".repeat(width[i] - row.get(i).length());
            text.append("| ")
                    .append(i < words ? row.get(i) + gap : gap + row.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }
}
