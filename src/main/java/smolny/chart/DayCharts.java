package smolny.chart;

import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines over days in a window: small plots one above the other on one axis of days. The lines change while they are shown; a
 * part that was zoomed into stays.
 */
public final class DayCharts {
    private static final double RIGHT = 14;
    private static final double LEAST = 10;

    private final DayAxis days;
    private final CombinedDomainXYPlot all;
    private final JFreeChart chart;
    private final List<XYPlot> plots = new ArrayList<>();
    private List<DayPanel> shown = List.of();

    /** Charts of these days, without plots yet. */
    public DayCharts(DayAxis days) {
        this.days = days;
        all = new CombinedDomainXYPlot(CalendarAxis.ofMonths(days));
        all.setGap(0);
        all.setInsets(new RectangleInsets(0, 0, 0, RIGHT));
        all.setOutlineVisible(false);
        all.setBackgroundPaint(null);
        chart = new JFreeChart(null, TextStyle.HEADING.font(), all, false);
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
    }

    /** The days. */
    public DayAxis days() {
        return days;
    }

    /** The chart, always the same. */
    public JFreeChart chart() {
        return chart;
    }

    /**
     * Shows these plots from now on.
     *
     * @param day the day that is shown; before day 0 on the eve
     * @param width of the chart, pixels
     * @param height of the chart, pixels
     */
    public void show(List<DayPanel> panels, int day, double width, double height) {
        chart.setNotify(false);
        if (!panels.stream()
                .map(DayPanel::scale)
                .toList()
                .equals(shown.stream().map(DayPanel::scale).toList())) {
            plots.forEach(all::remove);
            plots.clear();
            panels.forEach(panel -> plots.add(plot(panel)));
            plots.forEach(all::add);
        }
        shown = List.copyOf(panels);
        List<PanelKey> keys = new ArrayList<>();
        for (DayPanel panel : panels) {
            boolean compared = keys.isEmpty()
                    && panel.lines().stream().anyMatch(line -> !line.unchanged().isEmpty());
            keys.add(new PanelKey(panel, day, compared, width));
        }
        double words = keys.stream().mapToDouble(PanelKey::height).sum();
        double plot = Math.max(LEAST, (height - CalendarAxis.ROOM - words) / panels.size());
        for (int at = 0; at < panels.size(); at++) {
            fill(plots.get(at), panels.get(at), day);
            plots.get(at).setDomainAxis(1, keys.get(at));
            plots.get(at).setWeight((int) Math.round(keys.get(at).height() + plot));
        }
        chart.setNotify(true);
    }

    /**
     * A chart of its own with the same days in view, for a picture of another size.
     *
     * @param width of the picture, pixels
     * @param height of the picture, pixels
     */
    public JFreeChart copy(List<DayPanel> panels, int day, double width, double height) {
        DayCharts other = new DayCharts(days);
        other.show(panels, day, width, height);
        other.all.getDomainAxis().setRange(all.getDomainAxis().getRange());
        return other.chart;
    }

    private static XYPlot plot(DayPanel panel) {
        FixedAxis axis = panel.scale().axis();
        XYPlot plot = axis instanceof ShareAxis shares ? ShareAxis.plot(null, shares) : ChartFrame.plot(null, axis);
        ChartFrame.showDomainGrid(plot);
        return plot;
    }

    private static void fill(XYPlot plot, DayPanel panel, int day) {
        DefaultXYDataset data = new DefaultXYDataset();
        SamplingXYLineRenderer renderer = new SamplingXYLineRenderer();
        renderer.setBaseCreateEntities(false);
        // The series that comes first is drawn last.
        panel.lines().forEach(line -> add(data, renderer, line.style(), line.values()));
        panel.lines().forEach(line -> add(data, renderer, line.pale(), line.unchanged()));
        plot.setRenderer(renderer);
        plot.setDataset(data);
        plot.clearDomainMarkers();
        plot.addDomainMarker(new ValueMarker(Math.max(0, day), Theme.RULE, ChartFrame.stroke(1)));
    }

    private static void add(
            DefaultXYDataset data, SamplingXYLineRenderer renderer, LineStyle style, List<Double> values) {
        int at = data.getSeriesCount();
        renderer.setSeriesPaint(at, style.color(), false);
        renderer.setSeriesStroke(at, style.stroke(), false);
        double[] days = IntStream.range(0, values.size()).asDoubleStream().toArray();
        double[] shares = values.stream().mapToDouble(Double::doubleValue).toArray();
        data.addSeries(at, new double[][] {days, shares});
    }

    /** Shows all days and all values again. */
    public void showAll() {
        all.getDomainAxis().setAutoRange(true);
        plots.forEach(plot -> plot.getRangeAxis().setAutoRange(true));
    }

    /** What is under the mouse, a line of text for the day and one for each line; none beside the plots. */
    public List<String> valuesAt(ChartPanel panel, Point mouse) {
        PlotRenderingInfo info = panel.getChartRenderingInfo().getPlotInfo();
        Point2D at = panel.translateScreenToJava2D(mouse);
        for (int index = 0; index < Math.min(plots.size(), info.getSubplotCount()); index++) {
            Rectangle2D area = info.getSubplotInfo(index).getDataArea();
            if (area.contains(at)) {
                double day = all.getDomainAxis().java2DToValue(at.getX(), area, RectangleEdge.BOTTOM);
                return words(shown.get(index), (int) Math.round(day));
            }
        }
        return List.of();
    }

    private List<String> words(DayPanel panel, int day) {
        if (day < days.first() || day > days.last()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of(days.day(day).inBothStyles()));
        for (DayLine line : panel.lines()) {
            String value = on(panel, line.values(), day);
            String unchanged = on(panel, line.unchanged(), day);
            if (value != null || unchanged != null) {
                words.add(line.label() + ": " + (value == null ? "" : value)
                        + (unchanged == null ? "" : (value == null ? "" : ", ") + "unchanged " + unchanged));
            }
        }
        return words;
    }

    private static @Nullable String on(DayPanel panel, List<Double> values, int day) {
        return day < values.size() && !values.get(day).isNaN() ? panel.scale().format(values.get(day)) : null;
    }
}
