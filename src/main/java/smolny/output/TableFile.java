package smolny.output;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A table being written: UTF-8, one line feed a row, cells and numbers as its dialect has them. */
public final class TableFile implements Closeable {
    private static final int DECIMALS = 6;

    private final TableSchema table;
    private final CsvDialect dialect;
    private final CsvWriter csv;

    private static final TableSchema DICTIONARY = new TableSchema(
            "columns",
            new TableColumn("table", "", "Name of the table."),
            new TableColumn("column", "", "Name of the column."),
            new TableColumn("type", "", "integer, number, date or string."),
            new TableColumn("unit", "", "What one of it is; empty for words and plain numbers."),
            new TableColumn("meaning", "", "What it says."));

    /**
     * Writes the table columns, which says what the columns of all tables mean, and the same for programs, a {@link DataPackage}.
     *
     * @param described tables; those that do not lie in the folder are left out
     * @throws IOException if it cannot be written
     */
    public static void writeDictionary(Path folder, List<TableSchema> described, CsvDialect dialect)
            throws IOException {
        describe(
                folder,
                described.stream()
                        .filter(table -> Files.exists(folder.resolve(table.name() + ".csv")))
                        .toList(),
                dialect);
    }

    /**
     * Describes tables that are added to a folder of results, beside those that it describes already.
     *
     * @param place where the new tables are, and both descriptions are written
     * @param folder of which they become a part
     * @throws IOException if the folder's table columns is damaged, or the new one cannot be written
     */
    public static void addToDictionary(Path place, Path folder, List<TableSchema> added, CsvDialect dialect)
            throws IOException {
        Map<String, List<TableColumn>> all = new LinkedHashMap<>();
        Path before = folder.resolve(DICTIONARY.name() + ".csv");
        if (Files.exists(before)) {
            try {
                Csv.read(before, dialect, row -> all.computeIfAbsent(row.apply("table"), name -> new ArrayList<>())
                        .add(new TableColumn(
                                row.apply("column"),
                                ColumnType.valueOf(row.apply("type").toUpperCase(Locale.ROOT)),
                                row.apply("unit"),
                                row.apply("meaning"))));
            } catch (NoSuchElementException | IllegalArgumentException | CsvParseException e) {
                throw new IOException("'" + before + "' is damaged: " + e.getMessage(), e);
            }
        }
        all.remove(DICTIONARY.name());
        added.forEach(table -> all.put(table.name(), table.columns()));
        List<TableSchema> tables = new ArrayList<>();
        all.forEach((name, columns) -> tables.add(new TableSchema(name, columns)));
        describe(place, tables, dialect);
    }

    private static void describe(Path folder, List<TableSchema> tables, CsvDialect dialect) throws IOException {
        List<TableSchema> all = new ArrayList<>(tables);
        all.add(DICTIONARY);
        try (TableFile file = new TableFile(folder, DICTIONARY, dialect)) {
            for (TableSchema table : all) {
                table.columns()
                        .forEach(c ->
                                file.writeRow(table.name(), c.name(), c.type().word(), c.unit(), c.meaning()));
            }
        }
        DataPackage.write(folder, all, dialect);
    }

    /** Writes a whole table. */
    public static <C, R> void write(Path folder, TableDefinition<C, R> table, C common, Iterable<R> rows)
            throws IOException {
        try (TableFile file = new TableFile(folder, table.schema())) {
            rows.forEach(row -> file.writeRow(table.row(common, row)));
        }
    }

    /** A number that is written with all its digits, the shortest decimal that is read back as the same; null for NaN. */
    public static @Nullable BigDecimal exact(double value) {
        return Double.isNaN(value) ? null : new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }

    /**
     * Opens it with commas and points, and writes the header.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public TableFile(Path folder, TableSchema table) {
        this(folder, table, CsvDialect.C);
    }

    /**
     * Opens it and writes the header.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public TableFile(Path folder, TableSchema table, CsvDialect dialect) {
        this.table = table;
        this.dialect = dialect;
        try {
            this.csv = Csv.writer(folder.resolve(table.name() + ".csv"), dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Csv.write(csv, table.names());
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column; doubles are rounded, decimals are not; null and NaN become an empty cell
     * @throws IllegalArgumentException if there are more or fewer than columns
     */
    public void writeRow(@Nullable Object... cells) {
        if (cells.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns");
        }
        List<String> texts = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        Csv.write(csv, texts);
    }

    private String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return dialect.number(number(number));
        }
        return cell instanceof BigDecimal exact ? dialect.number(exact.toPlainString()) : cell.toString();
    }

    /** A number with at most six decimals and no exponent; empty for NaN. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
