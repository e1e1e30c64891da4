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

    /** A line's name and its value on a day, if there is one; in brackets that of the unchanged scenario, if it differs. */
    public String key(DayLine line, int day) {
        String value = on(line.values(), day);
        String unchanged = on(line.unchanged(), day);
        boolean differs = !value.isEmpty() && !unchanged.isEmpty() && !value.equals(unchanged);
        return line.label() + (value.isEmpty() ? "" : " " + value) + (differs ? " (" + unchanged + ")" : "");
    }

    private String on(List<Double> values, int day) {
        return day < 0 || day >= values.size() ? "" : scale.inShort(values.get(day));
    }
}
