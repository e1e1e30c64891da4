package smolny.chart;

/**
 * The rectangle in which shares are plotted against days.
 *
 * @param left x of the first day, pixels
 * @param top y of the share 1, pixels
 * @param right x of the last day, pixels
 * @param bottom y of the share 0, pixels
 * @param firstDay index of the first day
 * @param lastDay index of the last day
 */
public record PlotArea(double left, double top, double right, double bottom, int firstDay, int lastDay) {

    /** Where a day is, pixels. */
    public double x(double day) {
        return lastDay == firstDay
                ? (left + right) / 2
                : left + (right - left) * (day - firstDay) / (lastDay - firstDay);
    }
}
