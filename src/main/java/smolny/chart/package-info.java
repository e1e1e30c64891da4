/**
 * Figures, each a JFreeChart in one frame, drawn to SVG and PNG with the numbers behind it as CSV and one sentence made
 * from these numbers; and the theme and drawing surface that they share with the window. A figure is an immutable
 * record of plain numbers: shares are fractions in [0, 1], days are whole numbers named by a
 * {@link smolny.chart.CalendarDay}. To make another: a record that is a {@code FramedFigure}, its plot from
 * {@code ChartFrame}, its numbers on a {@code FixedAxis}, and labels that JFreeChart has not on a {@code PaintedAxis}. Only
 * hemicycle and map are plots of ours.
 */
@NullMarked
package smolny.chart;

import org.jspecify.annotations.NullMarked;
