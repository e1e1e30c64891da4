package smolny.model.setting;

import smolny.kernel.time.OldStyle;

/**
 * From when to when the world is lived through.
 *
 * @param start day 0
 * @param end last day, lived through as well
 * @param spinUpDays days lived before day 0 without events, to let meetings settle
 */
public record Clock(OldStyle start, OldStyle end, int spinUpDays) {

    /**
     * Refuses a clock that runs backwards.
     *
     * @throws IllegalArgumentException if the end lies before the start or the spin-up is negative
     */
    public Clock {
        if (end.daysSince(start) < 0 || spinUpDays < 0) {
            throw new IllegalArgumentException("the clock ends on " + end + ", before it starts on " + start);
        }
    }

    /** How many days are lived from day 0. */
    public int days() {
        return end.daysSince(start) + 1;
    }

    /** The date of a day. */
    public OldStyle dateOf(int day) {
        return start.plusDays(day);
    }

    /** The day of a date; negative before day 0. */
    public int dayOf(OldStyle date) {
        return date.daysSince(start);
    }
}
