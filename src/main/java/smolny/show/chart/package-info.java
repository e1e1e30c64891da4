/**
 * Figures, each drawn to SVG and PNG with the numbers behind it as CSV and one sentence made from these numbers; and the
 * theme, the drawing surface and the axes that they share with the window.
 *
 * <p>A figure is an immutable record of plain numbers; shares are fractions in [0, 1] and days are whole numbers counted
 * from any origin, named by a {@link smolny.show.chart.Day}. {@link smolny.show.chart.FigureFiles#write} puts a figure in a
 * folder. Nothing here depends on the model: the same input gives the same bytes.
 */
@NullMarked
package smolny.show.chart;

import org.jspecify.annotations.NullMarked;
