package smolny.gui;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.chart.DataTable;
import smolny.chart.DayAxis;
import smolny.chart.DayLine;
import smolny.chart.DayPanel;
import smolny.chart.Figure;

/** The chart of an inspector: a few lines over the days, small enough for a panel of words. */
final class InspectorChart extends ChartView {
    private static final int PLOT = 190;
    private static final int KEY = 16;

    private transient InspectorContent.@Nullable Chart shown;

    /** A chart without lines yet. */
    InspectorChart() {
        super("Chart");
    }

    /** Shows this from now on. */
    void show(InspectorContent.Chart chart) {
        shown = chart;
        setPreferredSize(new Dimension(300, PLOT + KEY * chart.lines().size()));
        show(DayAxis.of(chart.clock()), List.of(panel(chart)), chart.shown());
        getAccessibleContext().setAccessibleName(chart.title() + ". " + words(chart));
    }

    private static DayPanel panel(InspectorContent.Chart chart) {
        return new DayPanel("", chart.scale(), chart.lines());
    }

    private static String words(InspectorContent.Chart chart) {
        return chart.lines().stream()
                .map(line -> panel(chart).key(line, 0) + " at first, "
                        + panel(chart).key(line, line.values().size() - 1) + " now")
                .collect(Collectors.joining("; "));
    }

    @Override
    Figure saved() {
        InspectorContent.Chart chart = Objects.requireNonNull(shown);
        List<List<String>> rows = new ArrayList<>();
        for (DayLine line : chart.lines()) {
            for (int day = 0; day < line.values().size(); day++) {
                rows.add(List.of(
                        chart.clock().dateOf(day).toString(),
                        line.label(),
                        Double.toString(line.values().get(day)),
                        line.unchanged().isEmpty()
                                ? ""
                                : Double.toString(line.unchanged().get(day))));
            }
        }
        return figure(
                "inspector",
                chart.title(),
                words(chart) + ".",
                new DataTable(List.of("old_style", "line", "value", "unchanged"), rows));
    }
}
