package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.ui.Layer;
import smolny.output.NumberFormats;

/**
 * Two versions of a scenario over time with their bands; below them their difference and the variation from run to run.
 *
 * @param title headline: what was changed
 * @param subtitle what is measured, in which unit, and from how many runs
 * @param unit of the numbers
 * @param axis the days
 * @param rows the days on which both versions have a value, at least one, earliest first
 */
public record DifferenceChart(String title, String subtitle, String unit, DayAxis axis, List<Row> rows)
        implements FramedFigure {
    private static final String UNCHANGED = "unchanged";
    private static final String CHANGED = "changed";
    private static final LineStyle UNCHANGED_LINE = new LineStyle(Theme.COALITION, 3, true);
    private static final LineStyle CHANGED_LINE = new LineStyle(Theme.SOVIET_POWER, 3, false);
    private static final LineStyle VARIATION = new LineStyle(Theme.NO_SIDE, 10, false);
    /** How strong the bands of both versions are, which may lie over each other. */
    private static final double LEVEL = 0.3;

    private static final double LEVELS = 288;
    private static final double DIFFERENCES = 238;
    private static final double BETWEEN = 12;
    private static final double EDGE = 0.01;
    private static final String NOTE =
            "Band around the difference: its 95 % confidence interval. Grey: 95 % of the differences between two runs"
                    + " of the unchanged scenario (run-to-run variation).";

    /** A number with the ends of its band. */
    public record Band(double middle, double low, double high) {}

    /**
     * One day.
     *
     * @param day its index on the axis
     * @param before mean of the unchanged version, and 90 % of its runs
     * @param after the same of the changed version
     * @param difference changed less unchanged, and its 95 % confidence interval
     * @param runToRun 0, and 95 % of the differences between two runs of the unchanged version
     */
    public record Row(int day, Band before, Band after, Band difference, Band runToRun) {}

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public DifferenceChart {
        rows = List.copyOf(rows);
        Figure.requireSome("difference", "days on which both versions have a value", rows);
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String caption() {
        Row last = rows.get(rows.size() - 1);
        return "On " + axis.day(last.day()).oldStyle() + " (Old Style) the unchanged scenario is at "
                + number(last.before().middle())
                + " and the changed one at " + number(last.after().middle()) + ", a difference of "
                + signed(last.difference().middle()) + " " + unit + " (95 % confidence interval "
                + signed(last.difference().low()) + " to "
                + signed(last.difference().high())
                + "); 95 % of the differences between two runs of the unchanged scenario are between "
                + signed(last.runToRun().low()) + " and "
                + signed(last.runToRun().high()) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(axis.cells(row.day()));
            for (Band band : List.of(row.before(), row.after())) {
                DoubleStream.of(band.middle(), band.low(), band.high()).forEach(value -> line.add(number(value)));
            }
            line.add(signed(row.difference().middle()));
            for (Band band : List.of(row.difference(), row.runToRun())) {
                line.add(signed(band.low()));
                line.add(signed(band.high()));
            }
            cells.add(line);
        }
        return DataTable.of(
                DayAxis.COLUMNS + " before before_q05 before_q95 after after_q05 after_q95 difference"
                        + " difference_low95 difference_high95 run_to_run_low95 run_to_run_high95",
                cells);
    }

    private String number(double value) {
        return NumberFormats.inUnit(unit, value);
    }

    private String signed(double value) {
        return NumberFormats.signedInUnit(unit, value);
    }

    @Override
    public ChartFrame frame() {
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(new CalendarAxis(axis));
        both.setGap(BETWEEN);
        both.add(levels(), (int) (LEVELS + FixedAxis.LABEL));
        both.add(differences(), (int) (DIFFERENCES + FixedAxis.LABEL));
        double height = LEVELS + DIFFERENCES + BETWEEN + 2 * FixedAxis.LABEL + CalendarAxis.ROOM;
        return ChartFrame.of(this, subtitle, both, height, NOTE);
    }

    private XYPlot levels() {
        double low = rows.stream()
                .mapToDouble(row -> Math.min(row.before().low(), row.after().low()))
                .min()
                .orElse(0);
        double most = Figure.greatest(
                rows, row -> Math.max(row.before().high(), row.after().high()), 1);
        double high = unit.equals("points") ? 100 : most > low ? most : low + 1;
        Row last = rows.get(rows.size() - 1);
        XYPlot plot = panel(
                "mean; bands contain 90 % of runs",
                Math.min(low, 0),
                high,
                new LineEnd(UNCHANGED, UNCHANGED_LINE, last.before().middle()),
                new LineEnd(CHANGED, CHANGED_LINE, last.after().middle()));
        ShareLines.addBands(
                plot,
                List.of(
                        band(UNCHANGED, Row::before, UNCHANGED_LINE, LEVEL, true),
                        band(CHANGED, Row::after, CHANGED_LINE, LEVEL, true)));
        return plot;
    }

    private XYPlot differences() {
        double most = Figure.greatest(
                rows,
                row -> DoubleStream.of(
                                Math.abs(row.difference().low()),
                                Math.abs(row.difference().high()),
                                row.runToRun().high())
                        .max()
                        .orElse(0),
                0);
        double reach = most > 0 ? 1.05 * most : 1;
        Row last = rows.get(rows.size() - 1);
        XYPlot plot = panel(
                "changed minus unchanged",
                -reach,
                reach,
                new LineEnd("difference", CHANGED_LINE, last.difference().middle()),
                new LineEnd("run-to-run", VARIATION, last.runToRun().high()));
        ShareLines.addBands(
                plot,
                List.of(
                        band("difference", Row::difference, CHANGED_LINE, 0.35, true),
                        band("run-to-run", Row::runToRun, VARIATION, 0.47, false)));
        plot.addRangeMarker(new ValueMarker(0, Theme.INK, ChartFrame.stroke(1.4)), Layer.FOREGROUND);
        return plot;
    }

    private XYPlot panel(String heading, double low, double high, LineEnd... ends) {
        // Thick lines at the edge of a plot would be cut.
        double from = low - EDGE * (high - low);
        double to = high + EDGE * (high - low);
        XYPlot plot = ChartFrame.plot(null, new FixedAxis(from, to, "", FixedAxis.SIDE));
        plot.setDomainAxis(1, FixedAxis.title(heading, TextStyle.LABEL));
        plot.setRangeAxis(1, new LineEndAxis(from, to, List.of(ends)));
        SortedMap<Integer, String> words = new TreeMap<>();
        rows.forEach(row -> words.put(row.day(), words(row)));
        plot.addAnnotation(DayTips.of(words));
        return plot;
    }

    private String words(Row row) {
        return axis.day(row.day()).inBothStyles() + ": " + UNCHANGED + " "
                + number(row.before().middle()) + ", "
                + CHANGED + " " + number(row.after().middle()) + ", difference "
                + signed(row.difference().middle()) + " ("
                + signed(row.difference().low()) + " to "
                + signed(row.difference().high()) + ")";
    }

    private ShareLines.Band band(String key, Function<Row, Band> what, LineStyle line, double opacity, boolean middle) {
        YIntervalSeries values = new YIntervalSeries(key, false, true);
        for (Row row : rows) {
            Band band = what.apply(row);
            values.add(row.day(), band.middle(), band.low(), band.high());
        }
        return new ShareLines.Band(values, line, opacity, middle);
    }
}
