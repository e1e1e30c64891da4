package smolny.scenario;

import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.HistoricalRecord.Evidence;

/**
 * A recorded number against which runs are scored.
 *
 * @param id its name
 * @param title as shown; the id if none is given
 * @param use whether a fit may see it
 * @param statistic the number of a run that it is compared with
 * @param date the day of the count, Old Style; of a measure the day on which it is read
 * @param value a share in [0, 1], or a difference of two
 * @param tolerance one standard deviation of what source and model may be out by, a share above 0
 * @param toleranceGrounds why the tolerance is what it is
 * @param series where it belongs among other counts
 * @param evidence how it is known
 */
public record RecordedTarget(
        String id,
        String title,
        Use use,
        TargetStatistic statistic,
        OldStyleDate date,
        double value,
        double tolerance,
        String toleranceGrounds,
        Series series,
        Evidence evidence) {

    /** What a target may be used for. */
    public enum Use {
        /** The model is fitted to it. */
        FIT("fit"),
        /** No fit sees it. */
        HELD_OUT("held-out"),
        /** An earlier count from which null models may start; never scored. */
        EARLIER("earlier");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        /** As written in files. */
        public String word() {
            return word;
        }
    }

    /**
     * Counts of one sort in one place follow each other in a series; null models continue it.
     *
     * @param place where, a word; empty if it belongs to no series
     * @param sort of what, a word; empty if it belongs to no series
     * @param lat degrees north, if the place is one point on the map
     * @param lon degrees east, likewise
     */
    public record Series(
            String place,
            String sort,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** The same target as if another number were on record. */
    public RecordedTarget at(double number) {
        return new RecordedTarget(
                id, title, use, statistic, date, number, tolerance, toleranceGrounds, series, evidence);
    }

    /** True if runs are scored against it and the model has something to compare with it. */
    public boolean scored() {
        return use != Use.EARLIER && !(statistic instanceof TargetStatistic.Nothing);
    }
}
