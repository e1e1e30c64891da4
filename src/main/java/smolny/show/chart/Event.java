package smolny.show.chart;

/**
 * Something that happened, marked along the top of a figure.
 *
 * @param day index of the {@link Day}
 * @param label a few words
 * @param importance any number; the smaller, the sooner the event gives way where there is no room
 */
public record Event(int day, String label, int importance) {}
