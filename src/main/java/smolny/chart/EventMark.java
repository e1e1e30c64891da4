package smolny.chart;

/**
 * Something that happened, marked along the top of a figure.
 *
 * @param day index of the {@link CalendarDay}
 * @param label a few words
 * @param importance any number; events with the smallest number are left out first where there is no room
 * @param acted true if it acted in what is drawn, false if it is only on record
 */
public record EventMark(int day, String label, int importance, boolean acted) {}
