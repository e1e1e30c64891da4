package smolny.show.chart;

/**
 * One day of a line.
 *
 * @param day index of the {@link Day}
 * @param spread the share on this day
 */
public record Sample(int day, Spread spread) {}
