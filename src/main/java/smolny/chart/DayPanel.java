package smolny.chart;

import java.util.List;

/**
 * One plot of a {@link DayCharts}.
 *
 * @param title what it shows; may be empty
 * @param lines at least one
 */
public record DayPanel(String title, DayScale scale, List<DayLine> lines) {
    /** Keeps its own copy. */
    public DayPanel {
        lines = List.copyOf(lines);
    }

    /** A line's name and its value on a day, if there is one. */
    public String key(DayLine line, int day) {
        return line.label()
                + (day < 0 || day >= line.values().size()
                        ? ""
                        : " " + scale.inShort(line.values().get(day)));
    }
}
