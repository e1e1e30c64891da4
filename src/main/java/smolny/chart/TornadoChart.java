package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;
import smolny.output.NumberFormats;

/**
 * What moves an outcome most, a row for each parameter, the longest bar on top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param terms names of the numbers
 * @param bars at least one, in any order
 */
public record TornadoChart(String name, String title, Terms terms, List<ParameterEffect> bars) implements ChartFigure {
    private static final double LEFT = 302;
    private static final double RIGHT = 170;
    private static final double FIRST = 78;
    private static final double SECOND = 154;
    private static final double COLUMN_HEADS = 50;
    private static final double KEY = 34;
    private static final double AIR = 1.04;
    private static final double ROW = 30;
    private static final double HALF = 9;
    private static final Color BAR = Theme.COALITION;

    /**
     * Names of the numbers of a tornado chart.
     *
     * @param subtitle what was done, one line
     * @param whole of the pale bar, for example "mu*"
     * @param part of the dark bar, for example "mu"
     * @param unit of both
     * @param signed whether the dark bar may point either way, so that zero stands in the middle
     */
    public record Terms(String subtitle, String whole, String part, String unit, boolean signed) {}

    /**
     * Copies the list, longest bar first.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TornadoChart {
        Figure.requireSome(name, "bars", bars);
        bars = bars.stream()
                .sorted(Comparator.comparingDouble(ParameterEffect::size).reversed())
                .toList();
    }

    @Override
    public String caption() {
        ParameterEffect first = bars.get(0);
        ParameterEffect last = bars.get(bars.size() - 1);
        return "Most moves " + first.label() + ": " + terms.whole() + " " + NumberFormats.threeDigits(first.size())
                + " "
                + terms.unit()
                + " (95 % interval " + NumberFormats.threeDigits(first.low()) + " to "
                + NumberFormats.threeDigits(first.high()) + "), "
                + terms.part() + " "
                + NumberFormats.threeDigits(first.second()) + "; least moves " + last.label() + ", "
                + NumberFormats.threeDigits(last.size()) + ".";
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of("parameter", terms.whole(), "low95", "high95", terms.part(), "interval_percent"),
                bars.stream().map(bar -> DataTable.row(bar.cells(), "95")).toList());
    }

    @Override
    public Dimension size() {
        double plot = rows().height() + COLUMN_HEADS + PaintedAxis.ACROSS + ScaleAxis.WORDS;
        return new Dimension(Theme.WIDTH, (int) (ChartFrame.HEAD + plot + ChartFrame.footHeight(note())));
    }

    @Override
    public JFreeChart chart() {
        RowLayout rows = rows();
        XYPlot plot = ChartFrame.plot(names(rows), scale());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxis(1, numbers(rows));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.RULE);
        plot.setRangeZeroBaselineStroke(ChartFrame.stroke(1.6));
        XYIntervalSeries wholes = new XYIntervalSeries(terms.whole());
        XYIntervalSeries parts = new XYIntervalSeries(terms.part());
        XYIntervalSeries intervals = new XYIntervalSeries("interval");
        for (int at = 0; at < bars.size(); at++) {
            ParameterEffect bar = bars.get(at);
            if (Double.isFinite(bar.size())) {
                add(wholes, rows.middle(at), HALF, terms.signed() ? -bar.size() : 0, bar.size());
                add(parts, rows.middle(at), HALF / 2, Math.min(0, bar.second()), Math.max(0, bar.second()));
            } else {
                plot.addAnnotation(never(rows.middle(at)));
            }
            if (Double.isFinite(bar.low())) {
                add(intervals, rows.middle(at), 0, bar.low(), bar.high());
            }
        }
        ChartFrame.addBars(plot, wholes, Theme.translucent(BAR, 0.25));
        ChartFrame.addBars(plot, parts, BAR);
        ChartFrame.add(plot, data(intervals), whiskers());
        return ChartFrame.of(this, terms.subtitle(), plot, note(), new Heads());
    }

    private static void add(XYIntervalSeries series, double row, double half, double from, double to) {
        series.add(row, row - half, row + half, to, from, to);
    }

    private static XYIntervalSeriesCollection data(XYIntervalSeries series) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static XYErrorRenderer whiskers() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setBaseShapesVisible(false);
        renderer.setDrawXError(false);
        renderer.setCapLength(8);
        renderer.setErrorPaint(Theme.INK);
        renderer.setErrorStroke(ChartFrame.stroke(1.6));
        return renderer;
    }

    private static XYTextAnnotation never(double row) {
        XYTextAnnotation text = new XYTextAnnotation("  never varies", row, 0);
        text.setFont(TextStyle.TICK.font());
        text.setPaint(TextStyle.TICK.color());
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        return text;
    }

    private RowLayout rows() {
        RowLayout rows = new RowLayout(0);
        bars.forEach(bar -> rows.add("", ROW));
        return rows;
    }

    private RowAxis names(RowLayout rows) {
        return new RowAxis(
                        rows,
                        LEFT,
                        new RowAxis.Column(
                                12,
                                LEFT,
                                row -> TextStyle.LABEL.truncated(bars.get(row).label(), LEFT - 14),
                                row -> TextStyle.LABEL.rightAligned()))
                .saying(bars.stream().map(this::words).toList());
    }

    private String words(ParameterEffect bar) {
        return bar.label() + ": " + terms.whole() + " " + NumberFormats.threeDigits(bar.size()) + " (95 % interval "
                + NumberFormats.threeDigits(bar.low()) + " to " + NumberFormats.threeDigits(bar.high()) + "), "
                + terms.part() + " " + NumberFormats.threeDigits(bar.second());
    }

    private RowAxis numbers(RowLayout rows) {
        return new RowAxis(rows, RIGHT, column(FIRST, ParameterEffect::size), column(SECOND, ParameterEffect::second));
    }

    private RowAxis.Column column(double away, ToDoubleFunction<ParameterEffect> number) {
        return new RowAxis.Column(
                away,
                RIGHT,
                row -> Double.isFinite(bars.get(row).size())
                        ? NumberFormats.threeDigits(number.applyAsDouble(bars.get(row)))
                        : "",
                row -> TextStyle.LABEL.rightAligned());
    }

    private ScaleAxis scale() {
        double most = AIR * Figure.greatest(bars, bar -> Math.max(Math.abs(bar.second()), bar.high()), 1);
        double reach = most > 0 ? most : 1;
        double least = bars.stream()
                .mapToDouble(bar -> Math.min(bar.second(), bar.low()))
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        return new ScaleAxis(terms.signed() ? -reach : Math.min(0, AIR * least), reach, terms.unit());
    }

    private String note() {
        return "Sorted by " + terms.whole() + ". The line is the 95 % interval of " + terms.whole() + "; unit: "
                + terms.unit() + ".";
    }

    /** What the columns of numbers are, and what bars and lines mean. */
    private final class Heads extends PaintedTitle {
        Heads() {
            super(RectangleEdge.TOP);
        }

        @Override
        double height(double width) {
            return COLUMN_HEADS;
        }

        @Override
        void paint(Canvas canvas, Rectangle2D area) {
            double y = area.getMinY() + 12;
            double x = area.getMinX() + LEFT;
            canvas.fill(new Rectangle2D.Double(x, y - HALF, KEY, 2 * HALF), Theme.translucent(BAR, 0.25));
            x = word(canvas, terms.whole(), x, y);
            canvas.horizontal(x, x + KEY, y, Theme.INK, 1.6);
            x = word(canvas, "its 95 % interval", x, y);
            canvas.fill(new Rectangle2D.Double(x, y - HALF / 2, KEY, HALF), BAR);
            word(canvas, terms.part(), x, y);
            double right = area.getMaxX() - RIGHT;
            canvas.text(terms.whole(), right + FIRST, area.getMaxY() - 8, TextStyle.TICK.rightAligned());
            canvas.text(terms.part(), right + SECOND, area.getMaxY() - 8, TextStyle.TICK.rightAligned());
        }

        private static double word(Canvas canvas, String word, double x, double y) {
            canvas.text(word, x + KEY + 8, y + 4.5, TextStyle.LABEL);
            return x + KEY + 36 + TextStyle.LABEL.width(word);
        }
    }
}
