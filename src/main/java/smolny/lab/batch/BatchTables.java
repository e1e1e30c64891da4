package smolny.lab.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.history.Plan;
import smolny.kernel.param.Parameter;
import smolny.lab.record.Column;
import smolny.lab.record.Dialect;
import smolny.lab.record.Folders;
import smolny.lab.record.RunTables;
import smolny.lab.record.Table;
import smolny.lab.record.TableFile;
import smolny.model.Parameters;

/** Lays the runs of a journal out as tables, in the order of their numbers. */
public final class BatchTables {
    private static final String RUNS = "runs";

    private final Batch batch;
    private final List<Column> outcomes;
    private final List<Table> tables = new ArrayList<>();

    /** Of a batch. */
    public BatchTables(Batch batch) {
        this.batch = batch;
        Map<String, Column> all = new LinkedHashMap<>();
        for (History history : batch.histories()) {
            List<Column> columns = history.outcomes().table().columns();
            columns.subList(1, columns.size()).forEach(column -> all.putIfAbsent(column.name(), column));
        }
        this.outcomes = List.copyOf(all.values());
        tables.add(runs());
        tables.add(failures());
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
            file.row(row(job, table, cells));
        }
    }

    private Table runs() {
        List<Column> columns = head();
        for (Plan.Varied axis : batch.plan().varied()) {
            Parameter parameter = Parameters.ALL.find(axis.parameter());
            columns.add(
                    parameter == null
                            ? new Column(axis.parameter(), "", "")
                            : new Column(parameter.id(), parameter.unit().word(), parameter.meaning()));
        }
        columns.addAll(outcomes);
        columns.add(command());
        return new Table(RUNS, columns);
    }

    private Table failures() {
        List<Column> columns = head();
        columns.addAll(
                Failure.TABLE.columns().subList(1, Failure.TABLE.columns().size()));
        columns.add(command());
        return new Table(Failure.TABLE.name(), columns);
    }

    private static List<Column> head() {
        return new ArrayList<>(List.of(
                new Column("run", "", "Number of the run in the plan, from 1."),
                new Column("point", "", "Number of the design point, from 1."),
                new Column("history", "", "Id of the scenario, or of the lever that was pulled in addition."),
                new Column("seed", "", "On which all chances of the run rest; the same in runs to be compared.")));
    }

    private static Column command() {
        return new Column("command", "", "Makes this run again, with all its tables and charts.");
    }

    /** A row as it is written, from the cells that were packed. */
    private @Nullable Object[] row(Job job, String table, List<@Nullable Object> packed) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(job.run());
        if (table.equals(RUNS) || table.equals(Failure.TABLE.name())) {
            History history = batch.histories().get(job.history());
            cells.add(job.point().number());
            cells.add(history.id());
            cells.add(job.seed());
            if (table.equals(RUNS)) {
                job.point().values().values().forEach(value -> cells.add(exact(value)));
                outcomes(history, packed, cells);
            } else {
                cells.addAll(packed);
            }
            cells.add(command(job, history));
        } else {
            cells.addAll(packed);
        }
        return cells.toArray();
    }

    /** Histories may differ in what can come of them, and so in their columns. */
    private void outcomes(History history, List<@Nullable Object> packed, List<@Nullable Object> cells) {
        List<Column> own = history.outcomes().table().columns();
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < packed.size(); i++) {
            byName.put(own.get(i + 1).name(), packed.get(i));
        }
        outcomes.forEach(column -> cells.add(byName.get(column.name())));
    }

    private String command(Job job, History history) {
        StringBuilder command = new StringBuilder("smolny run ")
                .append(batch.plan().of())
                .append(" --seed ")
                .append(job.seed())
                .append(" --scale ")
                .append(batch.plan().scale());
        history.levers().forEach(lever -> command.append(" --do ").append(lever));
        job.point().values().forEach((id, value) -> command.append(" --set ")
                .append(id)
                .append('=')
                .append(exact(value).toPlainString()));
        return command.toString();
    }

    /** The shortest decimal that is read back as the same number. */
    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }
}
