package smolny.show.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;

/** Lays out and draws {@link Tornado}. */
final class TornadoPlot {
    private static final double LEFT = 330;
    private static final double RIGHT = 1010;
    private static final double TOP = 132;
    private static final double ROW = 30;
    private static final double HALF = 9;
    private static final Color BAR = Theme.COALITION;

    private final Tornado figure;
    private final Canvas canvas;
    private final Ticks ticks;

    TornadoPlot(Tornado figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        double most = figure.bars().stream()
                .mapToDouble(bar -> Math.max(Math.abs(bar.part()), bar.high()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double least = figure.bars().stream()
                .mapToDouble(bar -> Math.min(bar.part(), bar.low()))
                .min()
                .orElse(0);
        this.ticks = figure.terms().signed() ? new Ticks(-most, most) : new Ticks(Math.min(0, least), most);
    }

    static Dimension size(Tornado figure) {
        return new Dimension(Theme.WIDTH, (int) (TOP + ROW * figure.bars().size() + 74));
    }

    void draw() {
        Dimension size = size(figure);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, size.height), Theme.PAPER);
        double room = Theme.WIDTH - 2.0 * Theme.MARGIN;
        canvas.text(figure.title(), Theme.MARGIN, 38, Type.HEADLINE.shrunk(figure.title(), room, 14));
        canvas.text(
                figure.terms().subtitle(),
                Theme.MARGIN,
                62,
                Type.SUBTITLE.shrunk(figure.terms().subtitle(), room, 11));
        key();
        axis();
        double y = TOP + ROW / 2;
        for (Bar bar : figure.bars()) {
            row(bar, y);
            y += ROW;
        }
    }

    private void key() {
        double y = 96;
        Tornado.Terms terms = figure.terms();
        bar(LEFT, LEFT + 34, y, HALF, Theme.veil(BAR, 0.25));
        canvas.text(terms.whole(), LEFT + 42, y + 4.5, Type.LABEL);
        double next = LEFT + 42 + Type.LABEL.width(terms.whole()) + 28;
        canvas.horizontal(next, next + 34, y, Theme.INK, 1.6);
        canvas.text("its 95 % interval", next + 42, y + 4.5, Type.LABEL);
        next += 42 + Type.LABEL.width("its 95 % interval") + 28;
        bar(next, next + 34, y, HALF / 2, BAR);
        canvas.text(terms.part(), next + 42, y + 4.5, Type.LABEL);
        canvas.text(terms.whole(), RIGHT + 64, TOP - 10, Type.TICK.ending());
        canvas.text(terms.part(), RIGHT + 140, TOP - 10, Type.TICK.ending());
    }

    private void axis() {
        double bottom = TOP + ROW * figure.bars().size();
        for (double tick : ticks.all()) {
            canvas.vertical(x(tick), TOP - 4, bottom, tick == 0 ? Theme.RULE : Theme.GRID, tick == 0 ? 1.6 : 1);
            canvas.text(Ticks.shown(tick), x(tick), bottom + 18, Type.TICK.centred());
        }
        canvas.text(figure.terms().unit(), (LEFT + RIGHT) / 2, bottom + 42, Type.LABEL.centred());
    }

    private void row(Bar bar, double y) {
        canvas.text(Type.LABEL.fit(bar.label(), LEFT - Theme.MARGIN - 14), LEFT - 12, y + 4.5, Type.LABEL.ending());
        if (!Double.isFinite(bar.whole())) {
            canvas.text("never varies", x(0) + 8, y + 4.5, Type.TICK);
            return;
        }
        bar(x(figure.terms().signed() ? -bar.whole() : 0), x(bar.whole()), y, HALF, Theme.veil(BAR, 0.25));
        bar(x(0), x(bar.part()), y, HALF / 2, BAR);
        if (Double.isFinite(bar.low())) {
            canvas.horizontal(x(bar.low()), x(bar.high()), y, Theme.INK, 1.6);
            canvas.vertical(x(bar.low()), y - 4, y + 4, Theme.INK, 1.6);
            canvas.vertical(x(bar.high()), y - 4, y + 4, Theme.INK, 1.6);
        }
        canvas.text(figure.shown(bar.whole()), RIGHT + 64, y + 4.5, Type.LABEL.ending());
        canvas.text(figure.shown(bar.part()), RIGHT + 140, y + 4.5, Type.LABEL.ending());
    }

    private void bar(double from, double to, double middle, double half, Color color) {
        canvas.fill(new Rectangle2D.Double(Math.min(from, to), middle - half, Math.abs(to - from), 2 * half), color);
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (value - ticks.low()) / (ticks.high() - ticks.low());
    }
}
