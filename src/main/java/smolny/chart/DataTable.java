package smolny.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        int[] width = widths(0);
        StringBuilder text = new StringBuilder();
        Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> "  " + String.join("  ", aligned(row, width, 1)))
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    /**
     * The table as Markdown that can also be read as it stands.
     *
     * @param words how many columns are flush left; the others are flush right
     */
    public String toMarkdown(int words) {
        int[] width = widths(3);
        StringBuilder text = new StringBuilder(markdown(aligned(columns, width, words)));
        for (int column = 0; column < width.length; column++) {
            text.append('|').append("-".repeat(width[column] + 1)).append(column < words ? '-' : ':');
        }
        text.append("|\n");
        rows.forEach(row -> text.append(markdown(aligned(row, width, words))));
        return text.toString();
    }

    /**
     * The table as Markdown whose columns are not aligned.
     *
     * @param first what stands below the name of the first column, {@code ---} or {@code ---:}
     * @param others the same of all other columns
     */
    public String toMarkdown(String first, String others) {
        StringBuilder text = new StringBuilder(markdown(columns));
        text.append("| ")
                .append(first)
                .append((" | " + others).repeat(columns.size() - 1))
                .append(" |\n");
        rows.forEach(row -> text.append(markdown(row)));
        return text.toString();
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The greatest number of characters in each column, at least some. */
    private int[] widths(int least) {
        return IntStream.range(0, columns.size())
                .map(column -> Stream.concat(Stream.of(columns), rows.stream())
                        .mapToInt(row -> row.get(column).length())
                        .reduce(least, Math::max))
                .toArray();
    }

    private static List<String> aligned(List<String> row, int[] width, int words) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width.length; column++) {
            String cell = row.get(column);
            String gap = " ".repeat(width[column] - cell.length());
            cells.add(column < words ? cell + gap : gap + cell);
        }
        return cells;
    }

    /** Begins a table with a row for each of some things, to which columns are added. */
    public static <R> Columns<R> ofRows(Collection<? extends R> rows) {
        return new Columns<>(rows);
    }

    /**
     * Columns of a table, each declared once: its name, and the text or whole number that it gives of a row.
     *
     * @param <R> what a row is about
     */
    public static final class Columns<R> {
        private final Collection<? extends R> rows;
        private final List<String> names = new ArrayList<>();
        private final List<Function<? super R, ?>> cells = new ArrayList<>();

        private Columns(Collection<? extends R> rows) {
            this.rows = rows;
        }

        /** Adds a column. */
        public Columns<R> column(String name, Function<? super R, ?> cell) {
            names.add(name);
            cells.add(cell);
            return this;
        }

        /** The whole table. */
        public DataTable table() {
            List<List<String>> all = new ArrayList<>();
            for (R row : rows) {
                all.add(cells.stream()
                        .map(cell -> String.valueOf(cell.apply(row)))
                        .toList());
            }
            return new DataTable(names, all);
        }
    }
}
