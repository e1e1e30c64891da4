package smolny.output;

import java.util.Set;

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

    boolean takes(String measure) {
        return measures.isEmpty() || measures.contains(measure);
    }

    boolean takes(int day, int days) {
        return (days - 1 - day) % every == 0;
    }
}
