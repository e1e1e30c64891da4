package smolny.chart;

/**
 * One day of a line.
 *
 * @param day index of the {@link CalendarDay}
 * @param share the share on this day
 */
public record DayShare(int day, ShareSummary share) {}
