package smolny.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import smolny.model.measure.MeasureName;
import smolny.simulation.RunResult;

/**
 * Which rows of the series are written.
 *
 * @param measures their names; empty for all
 * @param every days between two that are written, counted back from the last; 1 for all
 */
public record SeriesChoice(Set<String> measures, int every) {
    /** Everything. */
    public static final SeriesChoice ALL = new SeriesChoice(Set.of(), 1);

    /** Keeps its own copy. */
    public SeriesChoice {
        measures = Set.copyOf(measures);
    }

    /** A measure on a day. */
    record Measured(MeasureName name, int day, double value) {}

    /** What is written of a run: the chosen measures on the chosen days, as far as they have a value. */
    List<Measured> of(RunResult run) {
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < run.series.length; i++) {
            if (!measures.isEmpty() && !measures.contains(run.measures.get(i))) {
                continue;
            }
            MeasureName name = MeasureName.of(run.measures.get(i));
            int days = run.series[i].length;
            for (int day = 0; day < days; day++) {
                if (!Double.isNaN(run.series[i][day]) && (days - 1 - day) % every == 0) {
                    all.add(new Measured(name, day, run.series[i][day]));
                }
            }
        }
        return all;
    }
}
