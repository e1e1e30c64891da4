package smolny.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.ui.TextAnchor;
import org.jspecify.annotations.Nullable;
import smolny.output.NumberFormats;

/**
 * What moves an outcome most, a row for each parameter, the longest bar on top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param terms names of the numbers
 * @param bars at least one, in any order
 */
public record TornadoChart(String name, String title, Terms terms, List<ParameterEffect> bars) implements FramedFigure {
    private static final double LEFT = 302;
    private static final double RIGHT = 170;
    private static final double AIR = 1.04;
    private static final double ROW = 30;
    private static final double HALF = 9;
    private static final Color BAR = Theme.COALITION;
    private static final Color PALE = Theme.translucent(BAR, 0.25);

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
                + " " + terms.unit() + " " + first.interval() + ", " + terms.part() + " "
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
    public ChartFrame frame() {
        RowAxis rows = rows();
        XYPlot plot = RowAxis.plot(scale(), rows);
        rows.addBars(
                plot,
                PALE,
                HALF,
                row -> bar(
                        row,
                        terms.signed() ? -bars.get(row).size() : 0,
                        bars.get(row).size()));
        rows.addBars(plot, BAR, HALF / 2, row -> {
            double part = bars.get(row).second();
            return bar(row, Math.min(0, part), Math.max(0, part));
        });
        XYIntervalSeries intervals =
                rows.bars(0, row -> bar(row, bars.get(row).low(), bars.get(row).high()));
        ChartFrame.add(plot, intervals, whiskers());
        for (int row = 0; row < bars.size(); row++) {
            if (!Double.isFinite(bars.get(row).size())) {
                plot.addAnnotation(never(rows.middle(row)));
            }
        }
        double height = rows.height() + FixedAxis.ACROSS + FixedAxis.LABEL;
        return ChartFrame.of(
                        this,
                        terms.subtitle(),
                        plot,
                        height,
                        "Sorted by " + terms.whole() + ". The line is the 95 % interval of " + terms.whole()
                                + "; unit: " + terms.unit() + ".",
                        ChartFrame.key(
                                LEFT,
                                ChartFrame.item(terms.whole(), HALF, PALE),
                                ChartFrame.item("its 95 % interval", 0.8, Theme.INK),
                                ChartFrame.item(terms.part(), HALF / 2, BAR)))
                .withRight(RIGHT);
    }

    /** Nothing where a number is unknown. */
    private @Nullable Range bar(int row, double low, double high) {
        return Double.isFinite(bars.get(row).size()) && Double.isFinite(low) ? new Range(low, high) : null;
    }

    private static XYErrorRenderer whiskers() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setBaseShapesVisible(false);
        renderer.setDrawYError(false);
        renderer.setCapLength(8);
        renderer.setErrorPaint(Theme.INK);
        renderer.setErrorStroke(ChartFrame.stroke(1.6));
        return renderer;
    }

    private static XYTextAnnotation never(double row) {
        XYTextAnnotation text = new XYTextAnnotation("  never varies", 0, row);
        text.setFont(TextStyle.TICK.font());
        text.setPaint(TextStyle.TICK.color());
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        return text;
    }

    private RowAxis rows() {
        return new RowAxis(
                LEFT,
                0,
                bars.stream()
                        .map(bar -> new RowAxis.Row("", ROW, false, words(bar)))
                        .toList(),
                new RowAxis.Column(
                        "",
                        -12,
                        LEFT,
                        row -> TextStyle.LABEL.truncated(bars.get(row).label(), LEFT - 14),
                        TextStyle.LABEL.rightAligned()),
                numbers(terms.whole(), 78, ParameterEffect::size),
                numbers(terms.part(), 154, ParameterEffect::second));
    }

    private RowAxis.Column numbers(String head, double x, ToDoubleFunction<ParameterEffect> number) {
        return new RowAxis.Column(
                head,
                x,
                RIGHT,
                row -> Double.isFinite(bars.get(row).size())
                        ? NumberFormats.threeDigits(number.applyAsDouble(bars.get(row)))
                        : "",
                TextStyle.LABEL.rightAligned());
    }

    private String words(ParameterEffect bar) {
        return bar.label() + ": " + terms.whole() + " " + NumberFormats.threeDigits(bar.size()) + " " + bar.interval()
                + ", " + terms.part() + " " + NumberFormats.threeDigits(bar.second());
    }

    private FixedAxis scale() {
        double most = AIR * Figure.greatest(bars, bar -> Math.max(Math.abs(bar.second()), bar.high()), 1);
        double reach = most > 0 ? most : 1;
        double least = -Figure.greatest(bars, bar -> -Math.min(bar.second(), bar.low()), 0);
        return new FixedAxis(
                terms.signed() ? -reach : Math.min(0, AIR * least),
                reach,
                terms.unit(),
                FixedAxis.ACROSS + FixedAxis.LABEL);
    }
}
