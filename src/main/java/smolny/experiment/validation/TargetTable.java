package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.output.AddedTable;
import smolny.output.ColumnType;
import smolny.output.RowSink;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.RunResult;

/** The table targets: of every run the number that each scored target is compared with, beside the recorded number. */
public final class TargetTable implements AddedTable {
    /** Name and columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "targets",
            new TableColumn("run", ColumnType.INTEGER, "", "Number of the run within the ensemble, from 1."),
            new TableColumn("target", "", "Id of the target in the record."),
            new TableColumn("use", "", "fit or held-out."),
            new TableColumn("value", "share", "The run's number; empty if the run has none."),
            new TableColumn("recorded", "share", "The recorded number."),
            new TableColumn("tolerance", "share", "One standard deviation of the error of source and model together."));

    private final List<RecordedTarget> targets;
    private final ObservationOperator operator;

    TargetTable(LoadedScenario loaded, List<RecordedTarget> targets) {
        this.targets = targets;
        this.operator = new ObservationOperator(loaded.scenario().setting().clock());
    }

    /** Of runs of a scenario; none if its record has no targets. */
    public static Optional<AddedTable> of(LoadedScenario loaded) {
        List<RecordedTarget> targets = scored(loaded);
        return targets.isEmpty() ? Optional.empty() : Optional.of(new TargetTable(loaded, targets));
    }

    /** All tables about targets that results of this number of runs have: one run has no quantiles. */
    public static List<AddedTable> all(LoadedScenario loaded, int runs) {
        List<AddedTable> all = new ArrayList<>(of(loaded).stream().toList());
        if (runs > 1 && !all.isEmpty()) {
            all.add(new TargetQuantiles(loaded));
        }
        return all;
    }

    /** The targets against which runs of a scenario are scored; none if it names no record. */
    public static List<RecordedTarget> scored(LoadedScenario loaded) {
        HistoricalRecord record = loaded.record();
        return record == null
                ? List.of()
                : record.targets().stream().filter(RecordedTarget::scored).toList();
    }

    @Override
    public TableSchema schema() {
        return SCHEMA;
    }

    @Override
    public void rows(RunResult run, RowSink sink) {
        double[] numbers = numbers(run);
        for (int i = 0; i < numbers.length; i++) {
            sink.row(SCHEMA, row(run.number, targets.get(i), numbers[i]));
        }
    }

    static Object[] row(int run, RecordedTarget target, double number) {
        return new Object[] {run, target.id(), target.use().word(), number, target.value(), target.tolerance()};
    }

    List<RecordedTarget> targets() {
        return targets;
    }

    /** The run's number for each target, NaN where it has none. */
    double[] numbers(RunResult run) {
        return operator.of(targets, RunObservables.of(run));
    }
}
