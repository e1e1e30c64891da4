package smolny.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.LengthConstraintType;
import org.jfree.chart.block.RectangleConstraint;
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
import org.jfree.data.Range;
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

/**
 * A chart in the frame that all figures have in common: headline and subtitle above the plot, a footnote below it, margins,
 * colours and type.
 *
 * @param plotHeight pixels of the plot with its axes
 */
record ChartFrame(JFreeChart chart, double plotHeight) {
    /** Width in pixels of all plots with their axes. */
    static final double WIDTH = Theme.WIDTH - 2.0 * Theme.MARGIN;

    private static final double NO_LIMIT = 10_000;

    /**
     * A framed plot.
     *
     * @param note the footnote
     * @param between what stands between plot and footnote, from below upward, or between plot and subtitle
     */
    static ChartFrame of(Figure figure, String subtitle, Plot plot, double plotHeight, String note, Title... between) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        TextStyle headline = TextStyle.HEADLINE.shrunkToFit(figure.title(), WIDTH, 14);
        JFreeChart chart = new JFreeChart(null, headline.font(), plot, false);
        chart.setTitle(line(figure.title(), headline, RectangleEdge.TOP, 0, 4));
        TextStyle below = TextStyle.SUBTITLE.shrunkToFit(subtitle, WIDTH, 12);
        chart.addSubtitle(line(subtitle, below, RectangleEdge.TOP, 0, 11));
        chart.addSubtitle(line(note, TextStyle.NOTE, RectangleEdge.BOTTOM, 20, 0));
        List.of(between).forEach(chart::addSubtitle);
        chart.setPadding(new RectangleInsets(15, Theme.MARGIN, 10, Theme.MARGIN));
        chart.setBackgroundPaint(Theme.PAPER);
        chart.setTextAntiAlias(true);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return new ChartFrame(chart, plotHeight);
    }

    /** The same with room at the right of the plot, pixels. */
    ChartFrame withRight(double pixels) {
        chart.getPlot().setInsets(new RectangleInsets(0, 0, 0, pixels));
        return this;
    }

    private static TextTitle line(String text, TextStyle style, RectangleEdge edge, double above, double below) {
        return new TextTitle(
                text,
                style.font(),
                style.color(),
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(above, 0, below, 0));
    }

    /** Size in pixels at which the plot has its height. */
    Dimension size() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.addRenderingHints(chart.getRenderingHints());
        RectangleConstraint room = new RectangleConstraint(
                WIDTH,
                new Range(0, WIDTH),
                LengthConstraintType.RANGE,
                NO_LIMIT,
                new Range(0, NO_LIMIT),
                LengthConstraintType.RANGE);
        double height =
                plotHeight + chart.getPadding().getTop() + chart.getPadding().getBottom();
        height += chart.getTitle().arrange(graphics, room).getHeight();
        for (int at = 0; at < chart.getSubtitleCount(); at++) {
            height += chart.getSubtitle(at).arrange(graphics, room).getHeight();
        }
        return new Dimension(Theme.WIDTH, (int) Math.ceil(height));
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

    /** Shows grid lines upright too. */
    static void showDomainGrid(XYPlot plot) {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(stroke(1));
    }

    /** A line as lines of figures are: {@code dash} are lengths of line and gap in pixels, none for a solid line. */
    static BasicStroke stroke(double width, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    /** A key above a plot, from some pixels on. */
    static LegendTitle key(double left, LegendItem... items) {
        LegendItemCollection all = new LegendItemCollection();
        List.of(items).forEach(all::add);
        LegendTitle key = new LegendTitle(() -> all);
        key.setPosition(RectangleEdge.TOP);
        key.setHorizontalAlignment(HorizontalAlignment.LEFT);
        key.setMargin(0, left, 10, 0);
        key.setItemLabelPadding(new RectangleInsets(1, 6, 1, 22));
        key.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        key.setBackgroundPaint(null);
        return key;
    }

    /** What stands for a shape, which lies about the origin, in a key. */
    static LegendItem item(String label, Shape shape, Color color) {
        LegendItem item = new LegendItem(label, null, null, null, shape, color);
        item.setLabelFont(TextStyle.LABEL.font());
        item.setLabelPaint(TextStyle.LABEL.color());
        return item;
    }

    /** What stands for a bar in a key. */
    static LegendItem item(String label, double half, Color color) {
        return item(label, new Rectangle2D.Double(-13, -half, 26, 2 * half), color);
    }

    /** Adds data to a plot, above what it shows already. */
    static void add(XYPlot plot, XYDataset data, AbstractXYItemRenderer renderer) {
        // A plot is made with room for a first dataset.
        int index = plot.getDataset() == null ? 0 : plot.getDatasetCount();
        renderer.setBaseCreateEntities(false);
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    /** Adds one series with intervals. */
    static void add(XYPlot plot, XYIntervalSeries series, AbstractXYItemRenderer renderer) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        add(plot, data, renderer);
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
        add(plot, bars, renderer);
        return renderer;
    }
}
