/**
 * Figures, each a JFreeChart in one frame, drawn to SVG and PNG with the numbers behind it as CSV and one sentence made
 * from these numbers; and the theme and drawing surface that they share with the window. A figure is an immutable
 * record of plain numbers: shares are fractions in [0, 1], days are whole numbers named by a
 * {@link smolny.chart.CalendarDay}. To make another: a record that is a {@link smolny.chart.ChartFigure}, its plot from
 * {@code ChartFrame} and its labels from axes that are a {@code PaintedAxis}. Only hemicycle and map are plots of ours.
 */
@NullMarked
package smolny.chart;

import org.jspecify.annotations.NullMarked;
