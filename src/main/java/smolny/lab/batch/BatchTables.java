package smolny.lab.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.lab.record.Dialect;
import smolny.lab.record.Folders;
import smolny.lab.record.RunTables;
import smolny.lab.record.Table;
import smolny.lab.record.TableFile;

/** Lays the runs of a journal out as tables, in the order of their numbers. */
public final class BatchTables {
    private final Batch batch;
    private final RunColumns columns;
    private final List<Table> tables = new ArrayList<>();

    /** Of a batch. */
    public BatchTables(Batch batch) {
        this.batch = batch;
        this.columns = new RunColumns(batch);
        tables.add(columns.runs());
        tables.add(columns.failures());
        RunTables.all().stream()
                .filter(table -> batch.tables().contains(table.name()))
                .forEach(tables::add);
    }

    /**
     * Writes the tables of all runs so far, and the dictionary; those that were there are replaced when all are written.
     *
     * @throws IOException if they cannot be written; those that were there are then still there
     */
    public void write(BatchFolder folder, Dialect dialect) throws IOException {
        Path partial = folder.path().resolve("tables.partial");
        Folders.delete(partial);
        Files.createDirectories(partial);
        try {
            Map<String, TableFile> files = new LinkedHashMap<>();
            try {
                tables.forEach(table -> files.put(table.name(), new TableFile(partial, table, dialect)));
                rows(folder, files);
            } finally {
                for (TableFile file : files.values()) {
                    file.close();
                }
            }
            TableFile.writeDictionary(partial, tables, dialect);
            try (Stream<Path> written = Files.list(partial)) {
                for (Path file : written.toList()) {
                    Files.move(file, folder.path().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } finally {
            Folders.delete(partial);
        }
    }

    private void rows(BatchFolder folder, Map<String, TableFile> files) throws IOException {
        for (int run = folder.shard().part();
                run <= batch.size();
                run += folder.shard().of()) {
            if (folder.journal().holds(run)) {
                Job job = batch.job(run);
                PackedRows.rows(folder.journal().get(run).rows(), (table, cells) -> row(files, job, table, cells));
            }
        }
    }

    private void row(Map<String, TableFile> files, Job job, String table, List<@Nullable Object> cells) {
        TableFile file = files.get(table);
        if (file != null) {
            file.row(columns.row(job, table, cells));
        }
    }
}
