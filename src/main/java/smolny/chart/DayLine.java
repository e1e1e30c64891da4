package smolny.chart;

import java.util.List;

/**
 * A line over days in a window.
 *
 * @param label its name
 * @param style how it is drawn
 * @param values by day, from day 0 to the day shown; NaN where there is none
 * @param unchanged the same of the unchanged scenario, which may go on to the last day; none if there is nothing to compare
 */
public record DayLine(String label, LineStyle style, List<Double> values, List<Double> unchanged) {
    /** Keeps its own copies. */
    public DayLine {
        values = List.copyOf(values);
        unchanged = List.copyOf(unchanged);
    }

    /** How the unchanged scenario is drawn. */
    LineStyle pale() {
        return new LineStyle(Theme.mix(Theme.PAPER, style.color(), 0.5), 1.5, false);
    }
}
