package smolny.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** What all charts have in common: headline, subtitle, footnote, margins, colours and type. */
final class ChartFrame {
    /** Height in pixels of headline and subtitle, each on one line. */
    static final double HEAD = 74;

    private static final double ROOM = Theme.WIDTH - 2.0 * Theme.MARGIN;
    private static final double FOOT = 10;
    private static final double NOTE_LINE = 13;
    private static final double NOTE_GAP = 20;
    private static final double TOP = 15;

    private ChartFrame() {}

    /**
     * A chart with a headline and a subtitle above the plot and a footnote below it.
     *
     * @param note the footnote
     * @param between what stands between plot and footnote, from below upward
     */
    static JFreeChart of(Figure figure, String subtitle, Plot plot, String note, Title... between) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        TextStyle headline = TextStyle.HEADLINE.shrunkToFit(figure.title(), ROOM, 14);
        JFreeChart chart = new JFreeChart(null, headline.font(), plot, false);
        chart.setTitle(line(figure.title(), headline, RectangleEdge.TOP, 0, 4));
        chart.addSubtitle(line(subtitle, TextStyle.SUBTITLE.shrunkToFit(subtitle, ROOM, 12), RectangleEdge.TOP, 0, 11));
        chart.addSubtitle(line(note, TextStyle.NOTE, RectangleEdge.BOTTOM, NOTE_GAP, 0));
        for (Title title : between) {
            chart.addSubtitle(title);
        }
        chart.setPadding(new RectangleInsets(TOP, Theme.MARGIN, FOOT, Theme.MARGIN));
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setTextAntiAlias(true);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return chart;
    }

    /** Height in pixels of a footnote with the margin below it. */
    static double footHeight(String note) {
        return FOOT + NOTE_GAP + NOTE_LINE * TextStyle.NOTE.wrap(note, ROOM).size();
    }

    /** A line of text at an edge of a chart. */
    static TextTitle line(String text, TextStyle style, RectangleEdge edge, double above, double below) {
        return new TextTitle(
                text,
                style.font(),
                style.color(),
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(above, 0, below, 0));
    }

    /** A plot without data on two axes, one of which may come from a plot around it, with grid lines across. */
    static XYPlot plot(@Nullable ValueAxis domain, @Nullable ValueAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, new XYLineAndShapeRenderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(stroke(1));
        return plot;
    }

    /** A line as lines of figures are: {@code dash} are lengths of line and gap in pixels, none for a solid line. */
    static BasicStroke stroke(double width, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    /** A key above a plot, from the left. */
    static LegendTitle key(LegendItemCollection items) {
        LegendTitle key = new LegendTitle(() -> items);
        key.setPosition(RectangleEdge.TOP);
        key.setHorizontalAlignment(HorizontalAlignment.LEFT);
        key.setMargin(0, PaintedAxis.SIDE, 10, 0);
        key.setItemLabelPadding(new RectangleInsets(1, 6, 1, 22));
        key.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        key.setBackgroundPaint(null);
        return key;
    }

    /** Adds data to a plot, above what it shows already. */
    static void add(XYPlot plot, XYDataset data, AbstractXYItemRenderer renderer) {
        // A plot is made with room for a first dataset.
        int index = plot.getDataset() == null ? 0 : plot.getDatasetCount();
        renderer.setBaseCreateEntities(false);
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    /** Adds points of one shape, which lies about the origin. */
    static void addPoints(XYPlot plot, XYSeries points, Shape shape, Color color) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, shape);
        renderer.setSeriesPaint(0, color);
        add(plot, new XYSeriesCollection(points), renderer);
    }

    /** Adds flat bars, each from one range value to another and about a domain value. */
    static XYBarRenderer addBars(XYPlot plot, XYIntervalSeries bars, Color color) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setUseYInterval(true);
        renderer.setSeriesPaint(0, color);
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        add(plot, data, renderer);
        return renderer;
    }
}
