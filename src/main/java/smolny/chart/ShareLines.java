package smolny.chart;

import java.awt.geom.Line2D;
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

    /** What stands for counted votes in a key. */
    static LegendItem votesKey(String label) {
        LegendItem item = new LegendItem(label, Theme.INK);
        item.setShape(MarkerShape.DIAMOND.shape(0, 0, 6));
        item.setLabelFont(TextStyle.LABEL.font());
        item.setLabelPaint(Theme.INK);
        return item;
    }

    private static void band(
            XYPlot plot,
            List<ShareSeries> lines,
            ToDoubleFunction<ShareSummary> low,
            ToDoubleFunction<ShareSummary> high,
            double opacity) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        for (int at = 0; at < lines.size(); at++) {
            YIntervalSeries band = new YIntervalSeries(at, false, true);
            for (DayShare sample : lines.get(at).samples()) {
                ShareSummary share = sample.share();
                band.add(sample.day(), share.centre(), low.applyAsDouble(share), high.applyAsDouble(share));
            }
            bands.addSeries(band);
            renderer.setSeriesFillPaint(
                    at, Theme.translucent(lines.get(at).line().color(), opacity));
        }
        ChartFrame.add(plot, bands, renderer);
    }

    /** Adds counted votes as diamonds on slightly larger pale ones. */
    static void addVotes(XYPlot plot, List<CountedVote> votes, double size) {
        XYSeries points = new XYSeries(0, false);
        votes.forEach(vote -> points.add(vote.day(), vote.share()));
        ChartFrame.addPoints(plot, points, MarkerShape.DIAMOND.shape(0, 0, size + 2), Theme.PAPER);
        ChartFrame.addPoints(plot, points, MarkerShape.DIAMOND.shape(0, 0, size), Theme.INK);
    }
}
