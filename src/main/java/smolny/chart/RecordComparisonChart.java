package smolny.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.data.Range;
import org.jfree.ui.Layer;
import smolny.output.NumberFormats;

/**
 * Recorded against simulated shares of votes and elections, a row per item, with the differences at the right.
 *
 * @param name stem of the file names
 * @param title headline
 * @param items rows in the order in which they are read; a heading is printed where the group changes
 */
public record RecordComparisonChart(String name, String title, List<RecordedShare> items) implements FramedFigure {
    private static final double ROW = 20;
    private static final double LEFT = 434;
    private static final double DATE = 100;
    private static final double NUMBER = 42;
    private static final double OUTER = 1.5;
    private static final double INNER = 4;
    private static final Shape MEAN = new Rectangle2D.Double(-1.2, -6.5, 2.4, 13);
    private static final Shape RECORD = MarkerShape.DIAMOND.shape(0, 0, 6);
    private static final Shape HELD_OUT = MarkerShape.without(RECORD, MarkerShape.DIAMOND.shape(0, 0, 3.4));
    private static final Shape ASSUMED =
            MarkerShape.without(MarkerShape.DIAMOND.shape(0, 0, 6.5), MarkerShape.DIAMOND.shape(0, 0, 5));
    private static final Color RUNS = Theme.EXPRESSED;
    private static final Color LIGHT = Theme.translucent(RUNS, 0.35);
    private static final Color DARK = Theme.translucent(RUNS, 0.55);
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
    public ChartFrame frame() {
        RowAxis rows = rows();
        CombinedRangeXYPlot plot = new CombinedRangeXYPlot(rows);
        plot.setGap(60);
        plot.add(shares(rows), 504);
        plot.add(differences(rows), 226);
        double axes = 2 * FixedAxis.ACROSS + FixedAxis.LABEL;
        return ChartFrame.of(
                        this,
                        "Share of the vote or of the mandates: simulated and recorded",
                        plot,
                        rows.height() + axes,
                        note(),
                        key())
                .withRight(NUMBER);
    }

    /** A heading stands above the first row of a group. */
    private RowAxis rows() {
        List<RowAxis.Row> rows = new ArrayList<>();
        String group = "";
        for (RecordedShare item : items) {
            int lines = TextStyle.LABEL.wrap(item.label(), LEFT - DATE).size();
            rows.add(new RowAxis.Row(
                    item.group().equals(group) ? "" : item.group(),
                    ROW + RowAxis.LINE * (lines - 1),
                    item.heldOut(),
                    tip(item)));
            group = item.group();
        }
        return new RowAxis(
                LEFT,
                32,
                rows,
                new RowAxis.Column("", -LEFT, LEFT - DATE, row -> items.get(row).label(), TextStyle.LABEL),
                new RowAxis.Column(
                        "",
                        -36,
                        DATE,
                        row -> items.get(row).date(),
                        TextStyle.SMALL.withColor(Theme.SOFT).rightAligned()),
                new RowAxis.Column(
                        "",
                        NUMBER,
                        2 * NUMBER,
                        row -> NumberFormats.points(items.get(row).residual()),
                        row -> residualStyle(items.get(row)).rightAligned()));
    }

    private TextStyle residualStyle(RecordedShare item) {
        return misses(item) ? TextStyle.SMALL.withColor(MISS.darker()).asBold() : TextStyle.SMALL.withColor(Theme.SOFT);
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

    private XYPlot shares(RowAxis rows) {
        // With room beyond nothing and all, so that no point is cut.
        XYPlot plot = RowAxis.plot(new ShareAxis(-0.018, 1.018, false), null);
        plot.setDomainAxis(1, new ShareAxis(-0.018, 1.018, false));
        plot.addDomainMarker(new ValueMarker(0.5, Theme.RULE, ChartFrame.stroke(1.3)), Layer.BACKGROUND);
        rows.addBars(plot, LIGHT, OUTER, row -> {
            ShareSummary share = items.get(row).simulated();
            return new Range(share.low90(), share.high90());
        });
        rows.addBars(plot, DARK, INNER, row -> {
            ShareSummary share = items.get(row).simulated();
            return new Range(share.low50(), share.high50());
        });
        rows.addPoints(
                plot, MEAN, RUNS.darker(), row -> items.get(row).simulated().centre());
        records(plot, rows, item -> !item.heldOut() && !item.assumed(), RECORD, Theme.INK);
        records(plot, rows, item -> item.heldOut() && !item.assumed(), HELD_OUT, Theme.INK);
        records(plot, rows, RecordedShare::assumed, ASSUMED, Theme.FAINT);
        return plot;
    }

    private void records(XYPlot plot, RowAxis rows, Predicate<RecordedShare> which, Shape shape, Color color) {
        IntToDoubleFunction records =
                row -> which.test(items.get(row)) ? items.get(row).recorded() : Double.NaN;
        rows.addPoints(plot, MarkerShape.DIAMOND.shape(0, 0, 7.5), Theme.PAPER, records);
        rows.addPoints(plot, shape, color, records);
    }

    private XYPlot differences(RowAxis rows) {
        XYPlot plot = RowAxis.plot(points("", FixedAxis.ACROSS), null);
        plot.setDomainAxis(1, points("Difference, points", FixedAxis.ACROSS + FixedAxis.LABEL));
        for (boolean misses : new boolean[] {false, true}) {
            Color color = misses ? MISS : Theme.FAINT;
            bars(plot, rows, item -> misses(item) == misses && !item.heldOut(), Theme.translucent(color, 0.75));
            XYBarRenderer hollow =
                    bars(plot, rows, item -> misses(item) == misses && item.heldOut(), Theme.translucent(color, 0.25));
            hollow.setDrawBarOutline(true);
            hollow.setSeriesOutlinePaint(0, color);
            hollow.setSeriesOutlineStroke(0, ChartFrame.stroke(1.2));
        }
        return plot;
    }

    private FixedAxis points(String label, double room) {
        double most = widest();
        List<String> ends = Stream.of(-most, 0.0, most)
                .map(end -> end == 0 ? "0" : NumberFormats.points(end).replace(".0", ""))
                .toList();
        FixedAxis axis = FixedAxis.ofWords(-most, most, 0, ends, label, room);
        axis.setLabelFont(TextStyle.HEADING.font());
        return axis;
    }

    private XYBarRenderer bars(XYPlot plot, RowAxis rows, Predicate<RecordedShare> which, Color color) {
        return rows.addBars(plot, color, 4.5, row -> {
            double residual = items.get(row).residual();
            return which.test(items.get(row)) ? new Range(Math.min(0, residual), Math.max(0, residual)) : null;
        });
    }

    private boolean misses(RecordedShare item) {
        return banded() && !item.assumed() && !item.inside90();
    }

    /** What bars and marks mean. */
    private LegendTitle key() {
        List<LegendItem> key = new ArrayList<>();
        key.add(ChartFrame.item(banded() ? "mean of the runs" : "simulated", MEAN, RUNS.darker()));
        if (banded()) {
            key.add(ChartFrame.item("50 %", INNER, DARK));
            key.add(ChartFrame.item("90 %", OUTER, LIGHT));
        }
        key.add(ChartFrame.item(parted() ? "record, fitted" : "record", RECORD, Theme.INK));
        if (parted()) {
            key.add(ChartFrame.item("record, held out", HELD_OUT, Theme.INK));
        }
        return ChartFrame.key(LEFT, key.toArray(LegendItem[]::new));
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
