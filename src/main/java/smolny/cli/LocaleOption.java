package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import smolny.output.Csv;
import smolny.output.CsvDialect;

/** Whether tables are wanted for the spreadsheet at hand as well. */
final class LocaleOption {
    @Option(
            names = "--locale",
            paramLabel = "C|ru",
            description = "with ru also leave all tables as a Russian spreadsheet opens them, in a folder ru")
    private CsvDialect dialect = CsvDialect.C;

    /** Leaves them beside the tables of a folder. */
    void copies(Path folder) throws IOException {
        Csv.copyTables(folder, dialect);
    }
}
