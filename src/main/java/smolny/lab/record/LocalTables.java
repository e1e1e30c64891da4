package smolny.lab.record;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies of all tables of a folder for the spreadsheet at hand. The tables themselves stay as they are, so that everything
 * that reads them goes on doing so.
 */
public final class LocalTables {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

    private LocalTables() {}

    /**
     * Writes them into a folder within the folder, called after the dialect; for {@link Dialect#C} there are none.
     *
     * @return how many tables were written
     * @throws IOException if they cannot be
     */
    public static int write(Path folder, Dialect dialect) throws IOException {
        if (dialect == Dialect.C) {
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
            copy(table, copy, dialect);
        }
        return tables.size();
    }

    private static void copy(Path table, Path copy, Dialect dialect) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table);
                Writer out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
            out.write(dialect.mark());
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(dialect.separator())
                    .lineDelimiter(LineDelimiter.LF)
                    .build(out)) {
                for (CsvRecord row : rows) {
                    csv.writeRecord(row.getFields().stream()
                            .map(cell -> NUMBER.matcher(cell).matches() ? dialect.number(cell) : cell)
                            .toList());
                }
            }
        }
    }
}
