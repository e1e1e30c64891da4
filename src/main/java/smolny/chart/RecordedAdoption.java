package smolny.chart;

/**
 * A resolution on record. Where no source gives its day, {@code first} and {@code last} are the days between which it lies.
 *
 * @param first index of the {@link CalendarDay}, or of the first that it can be
 * @param last the same index, or that of the last day that it can be
 * @param label who resolved
 * @param importance any number; those with the smallest number are named last where room is short
 */
public record RecordedAdoption(int first, int last, String label, int importance) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public RecordedAdoption {
        if (last < first) {
            throw new IllegalArgumentException("\"" + label + "\" lies between day " + first + " and day " + last);
        }
    }

    /** True if its day is known. */
    boolean dated() {
        return first == last;
    }
}
