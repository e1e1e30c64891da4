package smolny.lab.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.Plan;
import smolny.kernel.param.Parameter;
import smolny.lab.record.Column;
import smolny.lab.record.Table;
import smolny.model.Parameters;

/** What is written of a run beside what came of it: number, point, history, seed, parameters, and how to open it. */
final class RunColumns {
    private static final String RUNS = "runs";

    private final Batch batch;
    private final List<Column> outcomes;

    RunColumns(Batch batch) {
        this.batch = batch;
        Map<String, Column> all = new LinkedHashMap<>();
        for (History history : batch.histories()) {
            List<Column> columns = history.outcomes().table().columns();
            columns.subList(1, columns.size()).forEach(column -> all.putIfAbsent(column.name(), column));
        }
        this.outcomes = List.copyOf(all.values());
    }

    Table runs() {
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

    Table failures() {
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
    @Nullable
    Object[] row(Job job, String table, List<@Nullable Object> packed) {
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
