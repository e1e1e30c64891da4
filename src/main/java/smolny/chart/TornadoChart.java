package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * What moves an outcome most, a row for each parameter, the longest bar on top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param terms names of the numbers
 * @param bars at least one, in any order
 */
public record TornadoChart(String name, String title, Terms terms, List<ParameterEffect> bars) implements Figure {
    private static final double LEFT = 330;
    private static final double RIGHT = 1010;
    private static final double TOP = 132;
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
        return new Dimension(Theme.WIDTH, (int) (TOP + ROW * bars.size() + 74));
    }

    @Override
    public void draw(Canvas canvas) {
        NumberAxis ticks = ticks();
        canvas.drawTallHeadline(this, terms.subtitle());
        key(canvas);
        axis(canvas, ticks);
        double y = TOP + ROW / 2;
        for (ParameterEffect bar : bars) {
            row(canvas, ticks, bar, y);
            y += ROW;
        }
    }

    private NumberAxis ticks() {
        double most = Figure.greatest(bars, bar -> Math.max(Math.abs(bar.second()), bar.high()), 1);
        double least = bars.stream()
                .mapToDouble(bar -> Math.min(bar.second(), bar.low()))
                .min()
                .orElse(0);
        return terms.signed() ? new NumberAxis(-most, most) : new NumberAxis(Math.min(0, least), most);
    }

    private void key(Canvas canvas) {
        double y = 96;
        bar(canvas, LEFT, LEFT + 34, y, HALF, Theme.translucent(BAR, 0.25));
        canvas.text(terms.whole(), LEFT + 42, y + 4.5, TextStyle.LABEL);
        double next = LEFT + 42 + TextStyle.LABEL.width(terms.whole()) + 28;
        canvas.horizontal(next, next + 34, y, Theme.INK, 1.6);
        canvas.text("its 95 % interval", next + 42, y + 4.5, TextStyle.LABEL);
        next += 42 + TextStyle.LABEL.width("its 95 % interval") + 28;
        bar(canvas, next, next + 34, y, HALF / 2, BAR);
        canvas.text(terms.part(), next + 42, y + 4.5, TextStyle.LABEL);
        canvas.text(terms.whole(), RIGHT + 64, TOP - 10, TextStyle.TICK.rightAligned());
        canvas.text(terms.part(), RIGHT + 140, TOP - 10, TextStyle.TICK.rightAligned());
    }

    private void axis(Canvas canvas, NumberAxis ticks) {
        double bottom = TOP + ROW * bars.size();
        for (double tick : ticks.ticks()) {
            canvas.vertical(x(ticks, tick), TOP - 4, bottom, tick == 0 ? Theme.RULE : Theme.GRID, tick == 0 ? 1.6 : 1);
            canvas.text(NumberAxis.format(tick), x(ticks, tick), bottom + 18, TextStyle.TICK.centred());
        }
        canvas.text(terms.unit(), (LEFT + RIGHT) / 2, bottom + 42, TextStyle.LABEL.centred());
    }

    private void row(Canvas canvas, NumberAxis ticks, ParameterEffect bar, double y) {
        canvas.text(
                TextStyle.LABEL.truncated(bar.label(), LEFT - Theme.MARGIN - 14),
                LEFT - 12,
                y + 4.5,
                TextStyle.LABEL.rightAligned());
        if (!Double.isFinite(bar.size())) {
            canvas.text("never varies", x(ticks, 0) + 8, y + 4.5, TextStyle.TICK);
            return;
        }
        bar(
                canvas,
                x(ticks, terms.signed() ? -bar.size() : 0),
                x(ticks, bar.size()),
                y,
                HALF,
                Theme.translucent(BAR, 0.25));
        bar(canvas, x(ticks, 0), x(ticks, bar.second()), y, HALF / 2, BAR);
        if (Double.isFinite(bar.low())) {
            canvas.horizontal(x(ticks, bar.low()), x(ticks, bar.high()), y, Theme.INK, 1.6);
            canvas.vertical(x(ticks, bar.low()), y - 4, y + 4, Theme.INK, 1.6);
            canvas.vertical(x(ticks, bar.high()), y - 4, y + 4, Theme.INK, 1.6);
        }
        canvas.text(NumberFormats.threeDigits(bar.size()), RIGHT + 64, y + 4.5, TextStyle.LABEL.rightAligned());
        canvas.text(NumberFormats.threeDigits(bar.second()), RIGHT + 140, y + 4.5, TextStyle.LABEL.rightAligned());
    }

    private static void bar(Canvas canvas, double from, double to, double middle, double half, Color color) {
        canvas.fill(new Rectangle2D.Double(Math.min(from, to), middle - half, Math.abs(to - from), 2 * half), color);
    }

    private static double x(NumberAxis ticks, double value) {
        return ticks.pixel(value, LEFT, RIGHT);
    }
}
