package smolny.lab.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table that says what the columns of all tables mean. */
public final class Dictionary {
    private static final Table COLUMNS = new Table(
            "columns",
            new Column("table", "", "Name of the table."),
            new Column("column", "", "Name of the column."),
            new Column("unit", "", "What one of it is; empty for words and names."),
            new Column("meaning", "", "What it says."));

    private Dictionary() {}

    /**
     * Writes it.
     *
     * @param described tables; those that do not lie in the folder are left out
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder, List<Table> described, Dialect dialect) throws IOException {
        List<Table> all = new ArrayList<>(described);
        all.add(COLUMNS);
        try (TableFile file = new TableFile(folder, COLUMNS, dialect)) {
            for (Table table : all) {
                if (Files.exists(folder.resolve(table.name() + ".csv"))) {
                    table.columns().forEach(c -> file.row(table.name(), c.name(), c.unit(), c.meaning()));
                }
            }
        }
    }
}
