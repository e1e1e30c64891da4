package smolny.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Puts shares over days into a plot: bands, lines, counted votes. */
final class ShareLines {
    private static final double OUTER = 0.11;
    private static final double INNER = 0.22;

    private ShareLines() {}

    /** Says what the bands of these lines hold, or that there are none. */
    static String note(List<ShareSeries> lines) {
        return lines.stream().anyMatch(ShareSeries::hasBands)
                ? "Lines: mean. Bands hold the middle 50 % (dark) and 90 % (light) of runs."
                : "One run, without bands.";
    }

    /**
     * A plot of lines over days with their names at the right, and their values where a day is pointed at.
     *
     * @param days axis below the plot; null if it comes from a plot around this
     * @param steps whether the middle of each holds until the next day
     */
    static XYPlot plot(@Nullable CalendarAxis days, DayAxis axis, List<ShareSeries> lines, boolean steps) {
        XYPlot plot = ShareAxis.plot(days, new ShareAxis());
        plot.setRangeAxis(1, new LineEndAxis(lines));
        add(plot, lines, steps);
        plot.addAnnotation(DayTips.of(axis, lines));
        return plot;
    }

    /**
     * Adds both bands of each line that has them, palest outside, and then the lines through the middles.
     *
     * @param steps whether each middle holds until the next day
     */
    static void add(XYPlot plot, List<ShareSeries> lines, boolean steps) {
        List<ShareSeries> banded = lines.stream().filter(ShareSeries::hasBands).toList();
        if (!banded.isEmpty()) {
            band(plot, banded, ShareSummary::low90, ShareSummary::high90, OUTER);
            band(plot, banded, ShareSummary::low50, ShareSummary::high50, INNER);
        }
        XYSeriesCollection middles = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int at = 0; at < lines.size(); at++) {
            LineStyle style = lines.get(at).line();
            XYSeries middle = new XYSeries(at, false);
            for (DayShare sample : lines.get(at).samples()) {
                if (steps && !middle.isEmpty()) {
                    middle.add(sample.day(), middle.getY(middle.getItemCount() - 1));
                }
                middle.add(sample.day(), sample.share().centre());
            }
            middles.addSeries(middle);
            renderer.setSeriesPaint(at, style.color());
            renderer.setSeriesStroke(at, style.stroke());
        }
        ChartFrame.add(plot, middles, renderer);
    }

    /** What stands for a line in a key. */
    static LegendItem key(String label, LineStyle style) {
        LegendItem item = new LegendItem(label, style.color());
        item.setShapeVisible(false);
        item.setLineVisible(true);
        item.setLine(new Line2D.Double(-14, 0, 14, 0));
        item.setLineStroke(style.stroke());
        item.setLinePaint(style.color());
        item.setLabelFont(TextStyle.LABEL.asBold().font());
        item.setLabelPaint(style.color().darker());
        return item;
    }

    private static void band(
            XYPlot plot,
            List<ShareSeries> lines,
            ToDoubleFunction<ShareSummary> low,
            ToDoubleFunction<ShareSummary> high,
            double opacity) {
        List<Band> bands = new ArrayList<>();
        for (ShareSeries line : lines) {
            YIntervalSeries values = new YIntervalSeries(bands.size(), false, true);
            for (DayShare sample : line.samples()) {
                ShareSummary share = sample.share();
                values.add(sample.day(), share.centre(), low.applyAsDouble(share), high.applyAsDouble(share));
            }
            bands.add(new Band(values, line.line(), opacity, false));
        }
        addBands(plot, bands);
    }

    /**
     * A band in the pale colour of a line.
     *
     * @param values by day, with a key of its own
     * @param middle whether the line through its middle is drawn too
     */
    record Band(YIntervalSeries values, LineStyle line, double opacity, boolean middle) {}

    /** Adds bands, the first on top. */
    static void addBands(XYPlot plot, List<Band> bands) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        for (Band band : bands) {
            int at = data.getSeriesCount();
            data.addSeries(band.values());
            renderer.setSeriesFillPaint(at, Theme.translucent(band.line().color(), band.opacity()));
            renderer.setSeriesPaint(at, band.line().color());
            renderer.setSeriesStroke(at, band.line().stroke());
            renderer.setSeriesLinesVisible(at, band.middle());
        }
        ChartFrame.add(plot, data, renderer);
    }

    /** Adds counted votes as diamonds on slightly larger pale ones. */
    static void addVotes(XYPlot plot, List<CountedVote> votes, double size) {
        XYSeries points = new XYSeries(0, false);
        votes.forEach(vote -> points.add(vote.day(), vote.share()));
        ChartFrame.addPoints(plot, points, MarkerShape.DIAMOND.shape(0, 0, size + 2), Theme.PAPER);
        ChartFrame.addPoints(plot, points, MarkerShape.DIAMOND.shape(0, 0, size), Theme.INK);
    }
}
