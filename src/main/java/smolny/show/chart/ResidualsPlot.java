package smolny.show.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays out and draws {@link Residuals}. */
final class ResidualsPlot {
    private static final double TOP = Page.HEAD + 58;
    private static final double ROW = 20;
    private static final double HEADING = 32;
    private static final double DATE = 400;
    private static final double LEFT = 470;
    private static final double RIGHT = 960;
    private static final double ZERO = 1118;
    private static final double REACH = 92;
    private static final Color RUNS = Theme.EXPRESSED;
    private static final Color MISS = Theme.SOVIET_POWER;

    private final Residuals figure;
    private final double widest;

    ResidualsPlot(Residuals figure) {
        this.figure = figure;
        double most = figure.items().stream()
                .mapToDouble(item -> Math.abs(item.residual()))
                .max()
                .orElse(0);
        // Whole steps of five points, so that the scale can be labelled.
        widest = Math.max(0.05, Math.ceil(most * 20 - 1e-9) / 20);
    }

    Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(bottom() + 66));
    }

    void draw(Canvas canvas) {
        Page.head(canvas, size(), figure.title(), "Share of the vote or of the mandates: simulated and recorded");
        key(canvas);
        grid(canvas);
        double y = TOP;
        String group = "";
        for (Item item : figure.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                y += HEADING;
                canvas.text(group, Theme.MARGIN, y - 9, Type.HEADING);
                canvas.horizontal(Theme.MARGIN, Theme.WIDTH - Theme.MARGIN, y - 3, Theme.RULE, 1);
            }
            row(canvas, item, y + ROW / 2);
            y += ROW;
        }
        Page.foot(
                canvas,
                size(),
                "Dates are Old Style. Difference: simulated less recorded, in points of the share."
                        + (figure.banded()
                                ? " A bold difference in red: the record lies outside the 90 % interval of the runs."
                                : " One run, without intervals.")
                        + (figure.parted() ? " Shaded rows were held out of the fit." : ""));
    }

    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        double y = TOP;
        String group = "";
        for (Item item : figure.items()) {
            y += item.group().equals(group) ? 0 : HEADING;
            group = item.group();
            Spread runs = item.simulated();
            String words = item.label() + ", " + item.date() + ": recorded " + Numbers.percent(item.recorded())
                    + " %, simulated " + Numbers.percent(runs.middle()) + " %"
                    + (runs.banded()
                            ? " (" + Numbers.percent(runs.low90()) + " to " + Numbers.percent(runs.high90()) + ")"
                            : "");
            spots.add(new Spot(Theme.MARGIN, y, Theme.WIDTH - 2.0 * Theme.MARGIN, ROW, words));
            y += ROW;
        }
        return spots;
    }

    private void row(Canvas canvas, Item item, double middle) {
        if (item.heldOut()) {
            canvas.fill(
                    new Rectangle2D.Double(
                            Theme.MARGIN - 6, middle - ROW / 2 + 1, Theme.WIDTH - 2.0 * Theme.MARGIN + 12, ROW - 2),
                    Theme.veil(Theme.RULE, 0.16));
        }
        double base = middle + 4.5;
        double room = DATE - Theme.MARGIN - 26;
        Type label = Type.LABEL.shrunk(item.label(), room, 11.5f);
        canvas.text(label.fit(item.label(), room), Theme.MARGIN, base, label);
        canvas.text(item.date(), DATE + 34, base, Type.SMALL.in(Theme.SOFT).ending());
        Spread runs = item.simulated();
        bar(canvas, runs.low90(), runs.high90(), middle, 3, Theme.veil(RUNS, 0.35));
        bar(canvas, runs.low50(), runs.high50(), middle, 8, Theme.veil(RUNS, 0.55));
        canvas.vertical(x(runs.middle()), middle - 6.5, middle + 6.5, RUNS.darker(), 2.4);
        recorded(canvas, x(item.recorded()), middle, item.heldOut());
        difference(canvas, item, middle);
    }

    private void difference(Canvas canvas, Item item, double middle) {
        double size = REACH * item.residual() / widest;
        boolean misses = figure.banded() && !item.inside90();
        Color color = misses ? MISS : Theme.FAINT;
        Rectangle2D bar = new Rectangle2D.Double(Math.min(ZERO, ZERO + size), middle - 4.5, Math.abs(size), 9);
        if (item.heldOut()) {
            canvas.fill(bar, Theme.veil(color, 0.25));
            canvas.stroke(bar, color, 1.2);
        } else {
            canvas.fill(bar, Theme.veil(color, 0.75));
        }
        Type type = misses ? Type.SMALL.in(MISS.darker()).strong() : Type.SMALL.in(Theme.SOFT);
        canvas.text(Numbers.points(item.residual()), Theme.WIDTH - Theme.MARGIN, middle + 4.5, type.ending());
    }

    private void grid(Canvas canvas) {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            canvas.vertical(x, TOP, bottom(), quarter == 2 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(Numbers.rounded(quarter / 4.0), x, TOP - 7, Type.TICK.centred());
            canvas.text(Numbers.rounded(quarter / 4.0), x, bottom() + 16, Type.TICK.centred());
        }
        for (int side = -1; side <= 1; side++) {
            double x = ZERO + side * REACH;
            canvas.vertical(x, TOP, bottom(), side == 0 ? Theme.RULE : Theme.GRID, 1);
            String text = side == 0 ? "0" : Numbers.points(side * widest).replace(".0", "");
            canvas.text(text, x, TOP - 7, Type.TICK.centred());
            canvas.text(text, x, bottom() + 16, Type.TICK.centred());
        }
        canvas.text("Difference, points", ZERO, TOP - 26, Type.LABEL.strong().centred());
    }

    private void key(Canvas canvas) {
        double y = TOP - 30;
        if (figure.banded()) {
            bar(canvas, 0, 0.11, y, 3, Theme.veil(RUNS, 0.35));
            bar(canvas, 0.035, 0.08, y, 8, Theme.veil(RUNS, 0.55));
        }
        canvas.vertical(x(0.055), y - 6.5, y + 6.5, RUNS.darker(), 2.4);
        canvas.text(
                figure.banded() ? "mean, 50 and 90 %" : "simulated",
                x(figure.banded() ? 0.11 : 0.055) + 8,
                y + 4.5,
                Type.LABEL);
        recorded(canvas, x(0.46), y, false);
        canvas.text(figure.parted() ? "record, fitted" : "record", x(0.46) + 11, y + 4.5, Type.LABEL);
        if (!figure.parted()) {
            return;
        }
        recorded(canvas, x(0.72), y, true);
        canvas.text("record, held out", x(0.72) + 11, y + 4.5, Type.LABEL);
    }

    private static void recorded(Canvas canvas, double x, double y, boolean heldOut) {
        Mark.DIAMOND.draw(canvas, x, y, 7.5, Theme.PAPER);
        Mark.DIAMOND.draw(canvas, x, y, 6, Theme.INK);
        if (heldOut) {
            Mark.DIAMOND.draw(canvas, x, y, 3.4, Theme.PAPER);
        }
    }

    private static void bar(Canvas canvas, double low, double high, double middle, double height, Color color) {
        canvas.fill(new Rectangle2D.Double(x(low), middle - height / 2, x(high) - x(low), height), color);
    }

    private static double x(double share) {
        return LEFT + (RIGHT - LEFT) * share;
    }

    private double bottom() {
        List<Item> items = figure.items();
        double height = 0;
        String group = "";
        for (Item item : items) {
            height += item.group().equals(group) ? ROW : ROW + HEADING;
            group = item.group();
        }
        return TOP + height + 6;
    }
}
