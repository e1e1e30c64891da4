package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.output.AddedTable;
import smolny.output.ColumnType;
import smolny.output.RowSink;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.RunResult;

/**
 * The table quantiles: the forecast of each scored target as the quantiles of its runs, in the columns of a hubverse model output
 * (hubverse.io): task ids, output_type, output_type_id, value. Quantiles are of type 7 (Hyndman and Fan 1996).
 */
public final class TargetQuantiles implements AddedTable {
    /** The levels that forecast hubs ask for. */
    private static final List<String> LEVELS = List.of(
            "0.01", "0.025", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45", "0.5", "0.55", "0.6",
            "0.65", "0.7", "0.75", "0.8", "0.85", "0.9", "0.95", "0.975", "0.99");

    /** Name and columns. */
    public static final TableSchema SCHEMA = new TableSchema(
            "quantiles",
            new TableColumn("target", "", "Id of the target in the record."),
            new TableColumn("target_end_date", "date", "Day of the count, New Style."),
            new TableColumn("output_type", "", "Always quantile."),
            new TableColumn("output_type_id", ColumnType.NUMBER, "", "Level of the quantile."),
            new TableColumn("value", "share", "Quantile of the runs that have the number."));

    private final TargetTable each;
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    /** Of runs of a scenario whose record has targets. */
    public TargetQuantiles(LoadedScenario loaded) {
        each = new TargetTable(loaded, TargetTable.scored(loaded));
    }

    @Override
    public TableSchema schema() {
        return SCHEMA;
    }

    @Override
    public void rows(RunResult run, RowSink sink) {
        double[] numbers = each.numbers(run);
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                values.computeIfAbsent(each.targets().get(i).id(), id -> new ArrayList<>())
                        .add(numbers[i]);
            }
        }
    }

    @Override
    public void end(RowSink sink) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        for (RecordedTarget target : each.targets()) {
            double[] runs = values.getOrDefault(target.id(), List.of()).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            Arrays.sort(runs);
            percentile.setData(runs);
            for (String level : runs.length == 0 ? List.<String>of() : LEVELS) {
                double value = percentile.evaluate(100 * Double.parseDouble(level));
                sink.row(SCHEMA, target.id(), target.date().newStyle(), "quantile", level, value);
            }
        }
    }
}
