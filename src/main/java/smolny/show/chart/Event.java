package smolny.show.chart;

/**
 * Something that happened, marked along the top of a figure.
 *
 * @param day index of the {@link Day}
 * @param label a few words
 * @param importance any number; the smaller, the sooner the event gives way where there is no room
 * @param acts true if it acted in what is drawn, false if it is only on record
 */
public record Event(int day, String label, int importance, boolean acts) {

    /** An event that acted. */
    public Event(int day, String label, int importance) {
        this(day, label, importance, true);
    }
}
