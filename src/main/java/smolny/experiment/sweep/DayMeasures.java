package smolny.experiment.sweep;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import smolny.output.RunTables;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.simulation.RunResult;

/** Values of measures at the end of one day, read back from the runs of a batch. */
public final class DayMeasures {
    private DayMeasures() {}

    /** Under this name a run keeps its measures of a day; it is packed, not written. */
    static TableSchema table(int day) {
        return new TableSchema(
                "measures of day " + day,
                new TableColumn("run", "", "Number of the run in the plan, from 1."),
                new TableColumn("measure", "", "Its whole name."),
                new TableColumn("value", "", "Its value at the end of the day, to the last digit."));
    }

    static void pack(RunResult record, int day, PackedRows rows) {
        TableSchema table = table(day);
        for (int i = 0; i < record.measures.size(); i++) {
            double value = record.series[i][day];
            rows.row(table, null, record.measures.get(i), Double.isNaN(value) ? null : Double.toString(value));
        }
    }

    /**
     * Reads all runs that a folder has, in the order of their numbers.
     *
     * @param batch which keeps the series, or is {@link Batch#keepingMeasuresOf} that day
     * @param measures their names
     * @param reader is given each run with the values of its measures, NaN where there is none or the run failed
     * @throws IOException if the runs cannot be read
     */
    public static void read(
            Path folder, Batch batch, int day, List<String> measures, BiConsumer<PlannedRun, double[]> reader)
            throws IOException {
        Map<String, Integer> places = new TreeMap<>();
        measures.forEach(measure -> places.put(measure, places.size()));
        String own = table(day).name();
        try (Journal journal = Journal.read(folder.resolve(JournalFolder.JOURNAL), batch.fingerprint())) {
            for (int run = 1; run <= batch.size(); run++) {
                if (journal.contains(run)) {
                    double[] values = new double[measures.size()];
                    Arrays.fill(values, Double.NaN);
                    PackedRows.rows(journal.get(run), (table, cells) -> {
                        String measure = table.equals(own) ? String.valueOf(cells.get(0)) : inSeries(table, cells, day);
                        Integer place = places.get(measure);
                        Object value = cells.get(cells.size() - 1);
                        if (place != null && value != null) {
                            values[place] = Double.parseDouble(value.toString());
                        }
                    });
                    reader.accept(batch.plannedRun(run), values);
                }
            }
        }
    }

    /** The measure of a row of the series, if it is of that day; else empty. */
    private static String inSeries(String table, List<@Nullable Object> cells, int day) {
        return table.equals(RunTables.SERIES) && cells.get(0) instanceof BigDecimal at && at.intValue() == day
                ? cells.get(3) + "." + cells.get(4)
                : "";
    }
}
