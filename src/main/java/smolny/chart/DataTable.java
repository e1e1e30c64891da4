package smolny.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import smolny.output.Csv;

/**
 * A table of texts in named columns: the numbers behind a figure, or a table of results that has been read back.
 *
 * @param columns column names
 * @param rows cells, each row as long as {@code columns}
 */
public record DataTable(List<String> columns, List<List<String>> rows) {

    /**
     * Copies and checks the lists.
     *
     * @throws IllegalArgumentException if a row has not one cell per column
     */
    public DataTable {
        columns = List.copyOf(columns);
        List<List<String>> copied = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not one cell for each of " + columns);
            }
            copied.add(List.copyOf(row));
        }
        rows = List.copyOf(copied);
    }

    /** A table whose column names are given in one text, separated by spaces. */
    public static DataTable of(String columns, List<List<String>> rows) {
        return new DataTable(List.of(columns.split(" ", -1)), rows);
    }

    /** A row of texts and numbers; the cells of a list stand one after the other. */
    public static List<String> row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof List<?> several) {
                several.forEach(one -> row.add(String.valueOf(one)));
            } else {
                row.add(String.valueOf(cell));
            }
        }
        return row;
    }

    /**
     * Reads a table of a folder of results.
     *
     * @throws IOException if the file cannot be read, has no head, or has a row of another length
     */
    public static DataTable read(Path file) throws IOException {
        List<List<String>> all = Csv.read(file);
        if (all.isEmpty()) {
            throw new IOException(file + " is empty");
        }
        return new DataTable(all.get(0), all.subList(1, all.size()));
    }

    /**
     * The cell of a row in a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String at(List<String> row, String column) {
        int index = columns.indexOf(column);
        if (index < 0 || index >= row.size()) {
            throw new IllegalArgumentException("a table of the results has no column '" + column + "'");
        }
        return row.get(index);
    }

    /** Rows with this text in this column. */
    public List<List<String>> where(String column, Predicate<String> text) {
        return rows.stream().filter(row -> text.test(at(row, column))).toList();
    }

    /** All texts of a column. */
    public List<String> column(String column) {
        return rows.stream().map(row -> at(row, column)).toList();
    }

    /** The table as RFC 4180 text, with a header and lines ended by LF. */
    public String toCsv() {
        return Csv.text(columns, rows);
    }

    /** The table in columns of plain text, a line each; the first column is flush left, the others flush right. */
    public String toText() {
        List<List<String>> lines = new ArrayList<>(rows);
        lines.add(0, columns);
        StringBuilder text = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0);
                String gap = " ".repeat(width - cells.get(i).length());
                line.append(i == 0 ? cells.get(i) + gap : "  " + gap + cells.get(i));
            }
            text.append("  ").append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
