/**
 * Figures of a batch of runs, all declared in {@link smolny.chart.run.RunFigure}. Towns, dates and titles come from
 * the scenario and its record, never from code.
 */
@NullMarked
package smolny.chart.run;

import org.jspecify.annotations.NullMarked;
