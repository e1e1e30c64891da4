package smolny.show.handout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import smolny.kernel.time.OldStyle;

/**
 * A table of results that has been read back.
 *
 * @param head names of the columns
 * @param rows cells, each row as long as the head
 */
record Sheet(List<String> head, List<List<String>> rows) {

    /**
     * Reads one.
     *
     * @throws IOException if the file cannot be read or has no head
     */
    static Sheet read(Path file) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            reader.forEach(row -> all.add(List.copyOf(row.getFields())));
        }
        if (all.isEmpty()) {
            throw new IOException(file + " is empty");
        }
        return new Sheet(all.get(0), List.copyOf(all.subList(1, all.size())));
    }

    /**
     * The cell of a row in a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    String at(List<String> row, String column) {
        int index = head.indexOf(column);
        if (index < 0 || index >= row.size()) {
            throw new IllegalArgumentException("a table of the results has no column '" + column + "'");
        }
        return row.get(index);
    }

    /** A date of either calendar, {@code 1917-10-25}, as {@code 25 Oct}; what is no date stays as it is. */
    static String shortDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? OldStyle.parse(text).inShort() : text;
    }

    /** Rows with this text in this column. */
    List<List<String>> where(String column, Predicate<String> text) {
        return rows.stream().filter(row -> text.test(at(row, column))).toList();
    }

    /** All texts of a column. */
    List<String> column(String column) {
        return rows.stream().map(row -> at(row, column)).toList();
    }
}
