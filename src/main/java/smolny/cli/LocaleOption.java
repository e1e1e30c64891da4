package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import smolny.lab.record.Csv;
import smolny.lab.record.Dialect;

/** Whether tables are wanted for the spreadsheet at hand as well. */
final class LocaleOption {
    @Option(
            names = "--locale",
            paramLabel = "C|ru",
            description = "with ru also leave all tables as a Russian spreadsheet opens them, in a folder ru")
    private Dialect dialect = Dialect.C;

    /** Leaves them beside the tables of a folder. */
    void copies(Path folder) throws IOException {
        Csv.copyTables(folder, dialect);
    }
}
