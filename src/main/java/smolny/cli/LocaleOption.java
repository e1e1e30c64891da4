package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import smolny.output.Csv;
import smolny.output.CsvDialect;

/** Whether to write copies of the tables for a Russian spreadsheet. */
final class LocaleOption {
    @Option(
            names = "--locale",
            paramLabel = "C|ru",
            description = "with ru, also write all tables for a Russian spreadsheet, in the folder ru")
    private CsvDialect dialect = CsvDialect.C;

    /** Writes them next to the tables of a folder. */
    void copies(Path folder) throws IOException {
        Csv.copyTables(folder, dialect);
    }
}
