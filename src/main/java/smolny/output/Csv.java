package smolny.output;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads and writes CSV (RFC 4180): UTF-8, one line feed a row, a cell in quotes where it needs them. A spreadsheet takes a text that
 * begins with = + - or @ for a formula, so such a text is written with an apostrophe before it and read without. Numbers and ranges
 * of numbers are written as they are.
 */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    private static final String SIGNED = "[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?";
    private static final Pattern RANGE = Pattern.compile(SIGNED + "( to " + SIGNED + ")?");
    private static final String BEGINS_FORMULA = "=+-@";
    private static final String GUARD = "'";

    private Csv() {}

    /**
     * Begins a file, replacing what was there.
     *
     * @throws IOException if it cannot be written
     */
    static CsvWriter writer(Path file, CsvDialect dialect) throws IOException {
        Writer out = Files.newBufferedWriter(file);
        out.write(dialect.byteOrderMark());
        return CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
    }

    /** Writes a row. */
    static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(Csv::guarded).toList());
    }

    private static String guarded(String cell) {
        return needsGuard(cell) ? GUARD + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith(GUARD) && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        if (cell.startsWith(GUARD)) {
            return needsGuard(cell.substring(1));
        }
        return cell.length() > 1
                && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0
                && !RANGE.matcher(cell).matches();
    }

    /** A table as text, with commas. */
    public static String text(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(csv, head);
            rows.forEach(row -> write(csv, row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Reads all rows of a file with commas, the head first.
     *
     * @throws IOException if it cannot be read, or a row has another number of cells than the first
     */
    public static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            csv.forEach(
                    row -> rows.add(row.getFields().stream().map(Csv::unguarded).toList()));
        } catch (CsvParseException damaged) {
            throw new IOException("'" + file + "' is damaged: " + damaged.getMessage(), damaged);
        }
        return rows;
    }

    /**
     * Reads a file with commas row by row.
     *
     * @param row is given each row as a function from a column's name to the cell's text; the function throws {@link
     *     java.util.NoSuchElementException} if there is no such column
     * @throws IOException if it cannot be read
     */
    public static void read(Path file, Consumer<UnaryOperator<String>> row) throws IOException {
        read(file, CsvDialect.C, row);
    }

    static void read(Path file, CsvDialect dialect, Consumer<UnaryOperator<String>> row) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .detectBomHeader(true)
                .ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            csv.forEach(cells -> row.accept(column -> unguarded(cells.getField(column))));
        }
    }

    /**
     * Copies all tables of a folder for another spreadsheet into a folder within it, called after the dialect. The tables
     * themselves stay as they are, so that everything that reads them goes on doing so. For {@link CsvDialect#C} there are no
     * copies.
     *
     * @return how many tables were written
     * @throws IOException if they cannot be
     */
    public static int copyTables(Path folder, CsvDialect dialect) throws IOException {
        if (dialect == CsvDialect.C) {
            return 0;
        }
        Path copies = folder.resolve(dialect.name().toLowerCase(Locale.ROOT));
        Folders.delete(copies);
        List<Path> tables;
        try (Stream<Path> files = Files.walk(folder)) {
            tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path table : tables) {
            Path copy = copies.resolve(folder.relativize(table));
            Files.createDirectories(copy.resolveSibling("."));
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table);
                    CsvWriter csv = writer(copy, dialect)) {
                for (CsvRecord row : rows) {
                    csv.writeRecord(row.getFields().stream()
                            .map(cell -> NUMBER.matcher(cell).matches() ? dialect.number(cell) : cell)
                            .toList());
                }
            }
        }
        return tables.size();
    }
}
