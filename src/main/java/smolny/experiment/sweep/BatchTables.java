package smolny.experiment.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.experiment.validation.TargetTable;
import smolny.output.ColumnType;
import smolny.output.CsvDialect;
import smolny.output.NumberFormats;
import smolny.output.OutputFolder;
import smolny.output.RunTables;
import smolny.output.TableColumn;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.ExperimentPlan;

/** Writes the runs of a journal as tables, in the order of their numbers. */
public final class BatchTables {
    private static final String RUNS = "runs";

    private final Batch batch;
    private final List<TableColumn> outcomes;
    private final List<TableSchema> tables = new ArrayList<>();

    /** Of a batch. */
    public BatchTables(Batch batch) {
        this.batch = batch;
        Map<String, TableColumn> all = new LinkedHashMap<>();
        for (ScenarioVariant history : batch.variants()) {
            List<TableColumn> columns = history.outcomes().schema().columns();
            columns.subList(1, columns.size()).forEach(column -> all.putIfAbsent(column.name(), column));
        }
        this.outcomes = List.copyOf(all.values());
        tables.add(runs());
        tables.add(failures());
        Stream.concat(RunTables.all().stream(), Stream.of(TargetTable.SCHEMA))
                .filter(table -> batch.tables().contains(table.name()))
                .forEach(tables::add);
    }

    /**
     * Writes the tables of all runs so far, and the dictionary; those that were there are replaced when all are written.
     *
     * @throws IOException if they cannot be written; those that were there are then still there
     */
    public void write(BatchFolder folder, CsvDialect dialect) throws IOException {
        OutputFolder.add(folder.path(), place -> {
            Map<String, TableFile> files = new LinkedHashMap<>();
            try {
                tables.forEach(table -> files.put(table.name(), new TableFile(place, table, dialect)));
                rows(folder, files);
            } finally {
                for (TableFile file : files.values()) {
                    file.close();
                }
            }
            TableFile.writeDictionary(place, tables, dialect);
            return place;
        });
    }

    private void rows(BatchFolder folder, Map<String, TableFile> files) throws IOException {
        for (int run = folder.shard().part();
                run <= batch.size();
                run += folder.shard().of()) {
            if (folder.journal().contains(run)) {
                PlannedRun job = batch.plannedRun(run);
                PackedRows.rows(folder.journal().get(run), (table, cells) -> row(files, job, table, cells));
            }
        }
    }

    private void row(Map<String, TableFile> files, PlannedRun job, String table, List<@Nullable Object> cells) {
        TableFile file = files.get(table);
        if (file != null) {
            file.writeRow(row(job, table, cells));
        }
    }

    private TableSchema runs() {
        List<TableColumn> columns = head();
        for (ExperimentPlan.Varied axis : batch.plan().variedParameters()) {
            columns.add(TableColumn.ofParameter(axis.parameter()));
        }
        columns.addAll(outcomes);
        columns.add(command());
        return new TableSchema(RUNS, columns);
    }

    private TableSchema failures() {
        List<TableColumn> columns = head();
        columns.addAll(
                FailedRun.TABLE.columns().subList(1, FailedRun.TABLE.columns().size()));
        columns.add(command());
        return new TableSchema(FailedRun.TABLE.name(), columns);
    }

    private static List<TableColumn> head() {
        return new ArrayList<>(List.of(
                new TableColumn("run", ColumnType.INTEGER, "", "Number of the run in the plan, from 1."),
                new TableColumn("point", ColumnType.INTEGER, "", "Number of the design point, from 1."),
                new TableColumn(
                        "history", "", "Id of the scenario, or of the intervention that was applied in addition."),
                new TableColumn(
                        "seed",
                        ColumnType.INTEGER,
                        "",
                        "Random seed of the run; the same in runs that are compared.")));
    }

    private static TableColumn command() {
        return new TableColumn("command", "", "Command that makes this run again, with all its tables and charts.");
    }

    /** A row as it is written, from the cells that were packed. */
    private @Nullable Object[] row(PlannedRun job, String table, List<@Nullable Object> packed) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(job.run());
        if (table.equals(RUNS) || table.equals(FailedRun.TABLE.name())) {
            ScenarioVariant history = batch.variants().get(job.variant());
            cells.add(job.point().number());
            cells.add(history.id());
            cells.add(job.seed());
            if (table.equals(RUNS)) {
                job.point().values().values().forEach(value -> cells.add(TableFile.exact(value)));
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
    private void outcomes(ScenarioVariant history, List<@Nullable Object> packed, List<@Nullable Object> cells) {
        List<TableColumn> own = history.outcomes().schema().columns();
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < packed.size(); i++) {
            byName.put(own.get(i + 1).name(), packed.get(i));
        }
        outcomes.forEach(column -> cells.add(byName.get(column.name())));
    }

    private String command(PlannedRun job, ScenarioVariant history) {
        StringBuilder command = new StringBuilder("smolny run ")
                .append(batch.plan().scenarioId())
                .append(" --seed ")
                .append(job.seed())
                .append(" --scale ")
                .append(batch.plan().scale());
        history.levers().forEach(lever -> command.append(" --do ").append(lever));
        job.point()
                .values()
                .forEach((id, value) ->
                        command.append(" --set ").append(id).append('=').append(NumberFormats.plain(value)));
        return command.toString();
    }
}
