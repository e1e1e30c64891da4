/**
 * Figures of a batch of runs, all declared in {@link smolny.show.report.RunFigure}, and the Markdown sheets and figures of
 * calibrations and scores. Towns, dates and titles come from the scenario and its record.
 */
@NullMarked
package smolny.show.report;

import org.jspecify.annotations.NullMarked;
