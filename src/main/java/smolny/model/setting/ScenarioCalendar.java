package smolny.model.setting;

import smolny.kernel.calendar.OldStyleDate;

/**
 * First and last day of a scenario.
 *
 * @param start day 0
 * @param end last day, included
 * @param spinUpDays days simulated before day 0 without events, so that meetings settle
 */
public record ScenarioCalendar(OldStyleDate start, OldStyleDate end, int spinUpDays) {

    /**
     * Refuses a clock that runs backwards.
     *
     * @throws IllegalArgumentException if the end lies before the start or the spin-up is negative
     */
    public ScenarioCalendar {
        if (end.daysSince(start) < 0 || spinUpDays < 0) {
            throw new IllegalArgumentException("the clock ends on " + end + ", before it starts on " + start);
        }
    }

    /** How many days are simulated from day 0. */
    public int days() {
        return end.daysSince(start) + 1;
    }

    /** The date of a day. */
    public OldStyleDate dateOf(int day) {
        return start.plusDays(day);
    }

    /** The day of a date; negative before day 0. */
    public int dayOf(OldStyleDate date) {
        return date.daysSince(start);
    }
}
