package smolny.show.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers behind a figure: text cells in named columns.
 *
 * @param columns column names
 * @param rows cells, each row as long as {@code columns}
 */
public record Table(List<String> columns, List<List<String>> rows) {

    /**
     * Copies and checks the lists.
     *
     * @throws IllegalArgumentException if a row has not one cell per column
     */
    public Table {
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

    /** A table whose column names are given in one text, parted by blanks. */
    static Table of(String columns, List<List<String>> rows) {
        return new Table(List.of(columns.split(" ", -1)), rows);
    }

    /** A row of texts and numbers; the cells of a list stand one after the other. */
    static List<String> row(Object... cells) {
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

    /** The table as RFC 4180 text, with a header and lines ended by LF. */
    public String toCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
