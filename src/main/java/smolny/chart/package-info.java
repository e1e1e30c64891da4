/**
 * Figures, each drawn to SVG and PNG with the numbers behind it as CSV and one sentence made from these numbers; and
 * the theme, drawing surface and axes that they share with the window. A figure is an immutable record of plain
 * numbers: shares are fractions in [0, 1], days are whole numbers named by a {@link smolny.chart.CalendarDay}.
 * Nothing here depends on the model.
 */
@NullMarked
package smolny.chart;

import org.jspecify.annotations.NullMarked;
