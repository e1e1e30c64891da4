package smolny.lab.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables being written side by side. */
final class OpenTables implements RowSink, Closeable {
    private final Map<String, TableFile> files = new LinkedHashMap<>();

    OpenTables(Path folder, List<Table> tables) {
        tables.forEach(table -> files.put(table.name(), new TableFile(folder, table)));
    }

    @Override
    public boolean takes(Table table) {
        return files.containsKey(table.name());
    }

    @Override
    public void row(Table table, @Nullable Object... cells) {
        TableFile file = files.get(table.name());
        if (file == null) {
            throw new IllegalArgumentException(table.name() + " is not open");
        }
        file.row(cells);
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : files.values()) {
            file.close();
        }
    }
}
