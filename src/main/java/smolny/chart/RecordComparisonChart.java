package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYSeries;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/**
 * Recorded against simulated shares of votes and elections, a row per item, with the differences at the right.
 *
 * @param name stem of the file names
 * @param title headline
 * @param items rows in the order in which they are read; a heading is printed where the group changes
 */
public record RecordComparisonChart(String name, String title, List<RecordedShare> items) implements ChartFigure {
    private static final double KEY = 16;
    private static final double KEY_WIDTH = 500;
    private static final double ROW = 20;
    private static final double HEADING = 32;
    private static final double LEFT = 434;
    private static final double DATE = 64;
    private static final double GAP = 60;
    private static final double NUMBER = 42;
    private static final int SHARES = 504;
    private static final int DIFFERENCES = 226;
    /** Room beyond nothing and all, so that no point is cut. */
    private static final double MARGIN = 0.018;

    private static final double OUTER = 1.5;
    private static final double INNER = 4;
    private static final Shape MEAN = new Rectangle2D.Double(-1.2, -6.5, 2.4, 13);
    /** A record that is an assumption, in outline. */
    private static final Shape ASSUMED =
            MarkerShape.without(MarkerShape.DIAMOND.shape(0, 0, 6.5), MarkerShape.DIAMOND.shape(0, 0, 5));

    private static final String DIFFERENCE = "Difference, points";
    private static final Color RUNS = Theme.EXPRESSED;
    private static final Color MISS = Theme.SOVIET_POWER;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public RecordComparisonChart {
        items = List.copyOf(items);
        Figure.requireSome(name, "items", items);
    }

    @Override
    public String caption() {
        RecordedShare worst = items.stream()
                .filter(item -> !item.assumed() || items.stream().allMatch(RecordedShare::assumed))
                .max(Comparator.comparingDouble(item -> Math.abs(item.residual())))
                .orElseThrow();
        String inside = banded()
                ? "The record lies inside the 90 % interval of the runs in " + told(false) + told(true) + "; the"
                : "One run beside the record: the";
        return inside + " widest gap is " + worst.label() + ", " + worst.date() + ": simulated "
                + NumberFormats.percent(worst.simulated().centre()) + " %, recorded "
                + NumberFormats.percent(worst.recorded())
                + " %.";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (RecordedShare item : items) {
            rows.add(DataTable.row(
                    "item",
                    item.group(),
                    item.label(),
                    item.date(),
                    item.assumed() ? "assumed" : use(item.heldOut()),
                    NumberFormats.percent(item.recorded()),
                    item.simulated().percents(),
                    NumberFormats.fixed(100 * item.residual(), 1),
                    banded() ? (item.inside90() ? "1" : "0") : ""));
        }
        for (boolean heldOut : new boolean[] {false, true}) {
            if (count(heldOut) > 0) {
                rows.add(total("items", count(heldOut), heldOut));
            }
            if (count(heldOut) > 0 && banded()) {
                rows.add(total("items inside the 90 % interval", inside(heldOut), heldOut));
            }
        }
        return DataTable.of(
                "kind group label old_style use recorded_pct simulated_pct low50_pct high50_pct low90_pct high90_pct"
                        + " residual_points inside90",
                rows);
    }

    @Override
    public Dimension size() {
        double height = ChartFrame.HEAD + KEY + axes() + rows().height() + ChartFrame.footHeight(note());
        return new Dimension(Theme.WIDTH, (int) Math.ceil(height));
    }

    private double axes() {
        PointsAxis above = new PointsAxis(widest(), DIFFERENCE);
        return above.room(new Rectangle2D.Double(), RectangleEdge.TOP) + PaintedAxis.ACROSS;
    }

    @Override
    public JFreeChart chart() {
        RowLayout rows = rows();
        RowAxis.Column dates =
                new RowAxis.Column(36, DATE, row -> items.get(row).date(), row -> TextStyle.SMALL
                        .withColor(Theme.SOFT)
                        .rightAligned());
        RowAxis words = new RowAxis(rows, LEFT, labels(), dates)
                .shading(row -> items.get(row).heldOut())
                .saying(items.stream().map(RecordComparisonChart::tip).toList());
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(words);
        plot.setGap(GAP);
        plot.add(shares(rows), SHARES);
        plot.add(differences(rows, words), DIFFERENCES);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return ChartFrame.of(
                this, "Share of the vote or of the mandates: simulated and recorded", plot, note(), new Key());
    }

    private RowAxis.Column labels() {
        return new RowAxis.Column(LEFT, LEFT - 36 - DATE, row -> items.get(row).label(), row -> TextStyle.LABEL);
    }

    private static String tip(RecordedShare item) {
        return item.label() + ", " + item.date() + ": recorded " + NumberFormats.percent(item.recorded())
                + " %, simulated " + DayTips.describe(item.simulated());
    }

    private String note() {
        return "Dates are Old Style. Difference: simulated less recorded, in points of the share."
                + (banded()
                        ? " A bold difference in red: the record lies outside the 90 % interval of the runs."
                        : " One run, without intervals.")
                + (parted() ? " Shaded rows were held out of the fit." : "")
                + (items.stream().anyMatch(RecordedShare::assumed)
                        ? " A diamond in outline: assumed, not counted."
                        : "");
    }

    /** A heading stands above the first row of a group. */
    private RowLayout rows() {
        RowLayout rows = new RowLayout(HEADING);
        for (int at = 0; at < items.size(); at++) {
            String group = items.get(at).group();
            boolean first = at == 0 || !group.equals(items.get(at - 1).group());
            rows.add(
                    first ? group : "", ROW + RowAxis.LINE * (labels().lines(at).size() - 1));
        }
        return rows;
    }

    private XYPlot shares(RowLayout rows) {
        XYPlot plot = ShareAxis.plot(null, new ShareAxis(-MARGIN, 1 + MARGIN, false));
        plot.setRangeAxis(1, new ShareAxis(-MARGIN, 1 + MARGIN, false));
        band(plot, rows, ShareSummary::low90, ShareSummary::high90, OUTER, 0.35);
        band(plot, rows, ShareSummary::low50, ShareSummary::high50, INNER, 0.55);
        XYSeries means = new XYSeries(0, false);
        items.forEach(item ->
                means.add(rows.middle(means.getItemCount()), item.simulated().centre()));
        ChartFrame.addPoints(plot, means, MEAN, RUNS.darker());
        records(plot, rows, item -> !item.heldOut() && !item.assumed(), record(false), Theme.INK);
        records(plot, rows, item -> item.heldOut() && !item.assumed(), record(true), Theme.INK);
        records(plot, rows, RecordedShare::assumed, ASSUMED, Theme.FAINT);
        return plot;
    }

    private void records(XYPlot plot, RowLayout rows, Predicate<RecordedShare> which, Shape shape, Color color) {
        XYSeries records = new XYSeries(0, false);
        for (int at = 0; at < items.size(); at++) {
            if (which.test(items.get(at))) {
                records.add(rows.middle(at), items.get(at).recorded());
            }
        }
        ChartFrame.addPoints(plot, records, MarkerShape.DIAMOND.shape(0, 0, 7.5), Theme.PAPER);
        ChartFrame.addPoints(plot, records, shape, color);
    }

    private void band(
            XYPlot plot,
            RowLayout rows,
            ToDoubleFunction<ShareSummary> low,
            ToDoubleFunction<ShareSummary> high,
            double half,
            double opacity) {
        XYIntervalSeries bars = new XYIntervalSeries(0, false, true);
        for (int at = 0; at < items.size(); at++) {
            ShareSummary share = items.get(at).simulated();
            double middle = rows.middle(at);
            double from = low.applyAsDouble(share);
            bars.add(middle, middle - half, middle + half, from, from, high.applyAsDouble(share));
        }
        ChartFrame.addBars(plot, bars, Theme.translucent(RUNS, opacity));
    }

    private XYPlot differences(RowLayout rows, RowAxis words) {
        XYPlot plot = ChartFrame.plot(null, new PointsAxis(widest(), ""));
        plot.setRangeAxis(1, new PointsAxis(widest(), DIFFERENCE));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.RULE);
        plot.setRangeZeroBaselineStroke(ChartFrame.stroke(1));
        for (boolean misses : new boolean[] {false, true}) {
            Color color = misses ? MISS : Theme.FAINT;
            bars(plot, rows, item -> misses(item) == misses && !item.heldOut(), Theme.translucent(color, 0.75));
            XYBarRenderer hollow =
                    bars(plot, rows, item -> misses(item) == misses && item.heldOut(), Theme.translucent(color, 0.25));
            hollow.setDrawBarOutline(true);
            hollow.setSeriesOutlinePaint(0, color);
            hollow.setSeriesOutlineStroke(0, ChartFrame.stroke(1.2));
        }
        plot.setDomainAxis(
                1,
                new RowAxis(
                                rows,
                                NUMBER,
                                new RowAxis.Column(
                                        NUMBER,
                                        2 * NUMBER,
                                        row -> NumberFormats.points(
                                                items.get(row).residual()),
                                        row -> (misses(items.get(row))
                                                        ? TextStyle.SMALL
                                                                .withColor(MISS.darker())
                                                                .asBold()
                                                        : TextStyle.SMALL.withColor(Theme.SOFT))
                                                .rightAligned()))
                        .following(words));
        return plot;
    }

    private XYBarRenderer bars(XYPlot plot, RowLayout rows, Predicate<RecordedShare> which, Color color) {
        XYIntervalSeries bars = new XYIntervalSeries(0, false, true);
        for (int at = 0; at < items.size(); at++) {
            if (which.test(items.get(at))) {
                double middle = rows.middle(at);
                double residual = items.get(at).residual();
                bars.add(middle, middle - 4.5, middle + 4.5, residual, Math.min(0, residual), Math.max(0, residual));
            }
        }
        return ChartFrame.addBars(plot, bars, color);
    }

    private boolean misses(RecordedShare item) {
        return banded() && !item.assumed() && !item.inside90();
    }

    /** The diamond of a record, hollow if it was held out. */
    private static Shape record(boolean heldOut) {
        Shape diamond = MarkerShape.DIAMOND.shape(0, 0, 6);
        return heldOut ? MarkerShape.without(diamond, MarkerShape.DIAMOND.shape(0, 0, 3.4)) : diamond;
    }

    /** What bars and marks mean, above the shares. */
    private final class Key extends PaintedTitle {
        Key() {
            super(RectangleEdge.TOP);
        }

        @Override
        double height(double width) {
            return KEY;
        }

        @Override
        void paint(Canvas canvas, Rectangle2D area) {
            double y = area.getMaxY() + 8;
            // In a narrow window it begins further to the left, clear of the title of the differences.
            double x = area.getX() + Math.max(0, Math.min(LEFT, area.getWidth() - DIFFERENCES - KEY_WIDTH));
            double words = x + 54;
            canvas.fill(at(MEAN, x + 27, y), RUNS.darker());
            if (banded()) {
                canvas.fill(new Rectangle2D.Double(x, y - OUTER, 54, 2 * OUTER), Theme.translucent(RUNS, 0.35));
                canvas.fill(new Rectangle2D.Double(x + 17, y - INNER, 22, 2 * INNER), Theme.translucent(RUNS, 0.55));
            }
            canvas.text(banded() ? "mean, 50 and 90 %" : "simulated", words + 8, y + 4.5, TextStyle.LABEL);
            canvas.fill(at(record(false), x + 225, y), Theme.INK);
            canvas.text(parted() ? "record, fitted" : "record", x + 236, y + 4.5, TextStyle.LABEL);
            if (parted()) {
                canvas.fill(at(record(true), x + 353, y), Theme.INK);
                canvas.text("record, held out", x + 364, y + 4.5, TextStyle.LABEL);
            }
        }

        private static Shape at(Shape shape, double x, double y) {
            return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        }
    }

    private String told(boolean heldOut) {
        if (count(heldOut) == 0) {
            return "";
        }
        String comma = heldOut && count(false) > 0 ? " and " : "";
        return comma + inside(heldOut) + " of " + count(heldOut) + " " + (use(heldOut) + " items").strip();
    }

    // Where nothing is held out, nothing is said of any fit.
    private String use(boolean heldOut) {
        return parted() ? (heldOut ? "held-out" : "fitted") : "";
    }

    /** True if some items were held out of a fit. */
    private boolean parted() {
        return items.stream().anyMatch(RecordedShare::heldOut);
    }

    /** True if there are several runs, so that the record can lie inside or outside of them. */
    private boolean banded() {
        return items.stream().anyMatch(item -> item.simulated().hasInterval());
    }

    private int count(boolean heldOut) {
        return (int) items.stream()
                .filter(item -> item.heldOut() == heldOut && !item.assumed())
                .count();
    }

    private int inside(boolean heldOut) {
        return (int) items.stream()
                .filter(item -> item.heldOut() == heldOut && !item.assumed() && item.inside90())
                .count();
    }

    private List<String> total(String label, int number, boolean heldOut) {
        return List.of("total", "", label, "", use(heldOut), "", "", "", "", "", "", "", Integer.toString(number));
    }

    /** Half the scale of the differences, in whole steps of five points so that it can be labelled. */
    private double widest() {
        double most = Figure.greatest(items, item -> Math.abs(item.residual()), 0);
        return Math.max(0.05, Math.ceil(most * 20 - 1e-9) / 20);
    }
}
