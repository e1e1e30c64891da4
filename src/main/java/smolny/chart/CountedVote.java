package smolny.chart;

import java.util.List;
import smolny.output.NumberFormats;

/**
 * A vote that was counted.
 *
 * @param day index of the {@link CalendarDay}
 * @param label short name, three or four words
 * @param share those for, of all who voted for or against, in [0, 1]
 */
public record CountedVote(int day, String label, double share) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public CountedVote {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("vote \"" + label + "\": share " + share + " is not in [0, 1]");
        }
    }

    /** The row of a table: kind, label, day in both calendars, share, and no interval. */
    List<String> row(DayAxis axis) {
        return DataTable.row("vote", label, axis.cells(day), NumberFormats.percent(share), "", "", "", "");
    }
}
