package smolny.chart;

import smolny.output.NumberFormats;

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

    /** Where a share is, pixels. */
    public double y(double share) {
        return bottom - (bottom - top) * share;
    }

    /** Grid at each quarter, with the half stressed; labelled at the left if there is room for it. */
    public void drawShares(Canvas canvas, boolean labelled) {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = y(quarter / 4.0);
            boolean half = quarter == 2;
            canvas.horizontal(left, right, y, half || quarter == 0 ? Theme.RULE : Theme.GRID, half ? 1.3 : 1);
            if (labelled) {
                TextStyle type = half ? TextStyle.TICK.withColor(Theme.INK).asBold() : TextStyle.TICK;
                canvas.text(NumberFormats.wholePercent(quarter / 4.0), left - 8, y + 4, type.rightAligned());
            }
        }
    }
}
