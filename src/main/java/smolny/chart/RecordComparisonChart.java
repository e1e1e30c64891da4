package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * Recorded against simulated shares of votes and elections, a row per item, with the differences at the right.
 *
 * @param name stem of the file names
 * @param title headline
 * @param items rows in the order in which they are read; a heading is printed where the group changes
 */
public record RecordComparisonChart(String name, String title, List<RecordedShare> items) implements Figure {
    private static final double TOP = Canvas.HEAD + 58;
    private static final double ROW = 20;
    private static final double HEADING = 32;
    private static final double DATE = 400;
    private static final double LEFT = 470;
    private static final double RIGHT = 960;
    private static final double ZERO = 1118;
    private static final double REACH = 92;
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
                    use(item.heldOut()),
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
        return new Dimension(Theme.WIDTH, (int) Math.ceil(bottom() + 66));
    }

    @Override
    public List<HoverArea> hoverAreas() {
        List<HoverArea> spots = new ArrayList<>();
        double[] tops = tops();
        for (int at = 0; at < items.size(); at++) {
            RecordedShare item = items.get(at);
            String words = item.label() + ", " + item.date() + ": recorded " + NumberFormats.percent(item.recorded())
                    + " %, simulated " + HoverArea.describe(item.simulated());
            spots.add(new HoverArea(Theme.MARGIN, tops[at], Theme.WIDTH - 2.0 * Theme.MARGIN, ROW, words));
        }
        return spots;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(this, "Share of the vote or of the mandates: simulated and recorded");
        key(canvas);
        grid(canvas);
        double[] tops = tops();
        for (int at = 0; at < items.size(); at++) {
            String group = items.get(at).group();
            double y = tops[at];
            if (startsGroup(at)) {
                canvas.text(group, Theme.MARGIN, y - 9, TextStyle.HEADING);
                canvas.horizontal(Theme.MARGIN, Theme.WIDTH - Theme.MARGIN, y - 3, Theme.RULE, 1);
            }
            row(canvas, items.get(at), y + ROW / 2);
        }
        canvas.drawFootnote(
                this,
                "Dates are Old Style. Difference: simulated less recorded, in points of the share."
                        + (banded()
                                ? " A bold difference in red: the record lies outside the 90 % interval of the runs."
                                : " One run, without intervals.")
                        + (parted() ? " Shaded rows were held out of the fit." : ""));
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
        return (int) items.stream().filter(item -> item.heldOut() == heldOut).count();
    }

    private int inside(boolean heldOut) {
        return (int) items.stream()
                .filter(item -> item.heldOut() == heldOut && item.inside90())
                .count();
    }

    private List<String> total(String label, int number, boolean heldOut) {
        return List.of("total", "", label, "", use(heldOut), "", "", "", "", "", "", "", Integer.toString(number));
    }

    private void row(Canvas canvas, RecordedShare item, double middle) {
        if (item.heldOut()) {
            canvas.fill(
                    new Rectangle2D.Double(
                            Theme.MARGIN - 6, middle - ROW / 2 + 1, Theme.WIDTH - 2.0 * Theme.MARGIN + 12, ROW - 2),
                    Theme.translucent(Theme.RULE, 0.16));
        }
        double base = middle + 4.5;
        double room = DATE - Theme.MARGIN - 26;
        TextStyle label = TextStyle.LABEL.shrunkToFit(item.label(), room, 11.5f);
        canvas.text(label.truncated(item.label(), room), Theme.MARGIN, base, label);
        canvas.text(
                item.date(),
                DATE + 34,
                base,
                TextStyle.SMALL.withColor(Theme.SOFT).rightAligned());
        ShareSummary runs = item.simulated();
        bar(canvas, runs.low90(), runs.high90(), middle, 3, Theme.translucent(RUNS, 0.35));
        bar(canvas, runs.low50(), runs.high50(), middle, 8, Theme.translucent(RUNS, 0.55));
        canvas.vertical(x(runs.centre()), middle - 6.5, middle + 6.5, RUNS.darker(), 2.4);
        recorded(canvas, x(item.recorded()), middle, item.heldOut());
        difference(canvas, item, middle);
    }

    private void difference(Canvas canvas, RecordedShare item, double middle) {
        double size = REACH * item.residual() / widest();
        boolean misses = banded() && !item.inside90();
        Color color = misses ? MISS : Theme.FAINT;
        Rectangle2D bar = new Rectangle2D.Double(Math.min(ZERO, ZERO + size), middle - 4.5, Math.abs(size), 9);
        if (item.heldOut()) {
            canvas.fill(bar, Theme.translucent(color, 0.25));
            canvas.stroke(bar, color, 1.2);
        } else {
            canvas.fill(bar, Theme.translucent(color, 0.75));
        }
        TextStyle type =
                misses ? TextStyle.SMALL.withColor(MISS.darker()).asBold() : TextStyle.SMALL.withColor(Theme.SOFT);
        canvas.text(
                NumberFormats.points(item.residual()), Theme.WIDTH - Theme.MARGIN, middle + 4.5, type.rightAligned());
    }

    private void grid(Canvas canvas) {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            canvas.vertical(x, TOP, bottom(), quarter == 2 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(NumberFormats.wholePercent(quarter / 4.0), x, TOP - 7, TextStyle.TICK.centred());
            canvas.text(NumberFormats.wholePercent(quarter / 4.0), x, bottom() + 16, TextStyle.TICK.centred());
        }
        for (int side = -1; side <= 1; side++) {
            double x = ZERO + side * REACH;
            canvas.vertical(x, TOP, bottom(), side == 0 ? Theme.RULE : Theme.GRID, 1);
            String text =
                    side == 0 ? "0" : NumberFormats.points(side * widest()).replace(".0", "");
            canvas.text(text, x, TOP - 7, TextStyle.TICK.centred());
            canvas.text(text, x, bottom() + 16, TextStyle.TICK.centred());
        }
        canvas.text(
                "Difference, points", ZERO, TOP - 26, TextStyle.LABEL.asBold().centred());
    }

    private void key(Canvas canvas) {
        double y = TOP - 30;
        if (banded()) {
            bar(canvas, 0, 0.11, y, 3, Theme.translucent(RUNS, 0.35));
            bar(canvas, 0.035, 0.08, y, 8, Theme.translucent(RUNS, 0.55));
        }
        canvas.vertical(x(0.055), y - 6.5, y + 6.5, RUNS.darker(), 2.4);
        canvas.text(
                banded() ? "mean, 50 and 90 %" : "simulated", x(banded() ? 0.11 : 0.055) + 8, y + 4.5, TextStyle.LABEL);
        recorded(canvas, x(0.46), y, false);
        canvas.text(parted() ? "record, fitted" : "record", x(0.46) + 11, y + 4.5, TextStyle.LABEL);
        if (!parted()) {
            return;
        }
        recorded(canvas, x(0.72), y, true);
        canvas.text("record, held out", x(0.72) + 11, y + 4.5, TextStyle.LABEL);
    }

    private static void recorded(Canvas canvas, double x, double y, boolean heldOut) {
        MarkerShape.DIAMOND.draw(canvas, x, y, 7.5, Theme.PAPER);
        MarkerShape.DIAMOND.draw(canvas, x, y, 6, Theme.INK);
        if (heldOut) {
            MarkerShape.DIAMOND.draw(canvas, x, y, 3.4, Theme.PAPER);
        }
    }

    private static void bar(Canvas canvas, double low, double high, double middle, double height, Color color) {
        canvas.fill(new Rectangle2D.Double(x(low), middle - height / 2, x(high) - x(low), height), color);
    }

    private static double x(double share) {
        return LEFT + (RIGHT - LEFT) * share;
    }

    /** Half the scale of the differences, in whole steps of five points so that it can be labelled. */
    private double widest() {
        double most = Figure.greatest(items, item -> Math.abs(item.residual()), 0);
        return Math.max(0.05, Math.ceil(most * 20 - 1e-9) / 20);
    }

    private double bottom() {
        return tops()[items.size() - 1] + ROW + 6;
    }

    private boolean startsGroup(int at) {
        return !items.get(at).group().equals(at == 0 ? "" : items.get(at - 1).group());
    }

    /** Upper edge of each row; a heading stands above the first row of a group. */
    private double[] tops() {
        double[] tops = new double[items.size()];
        double y = TOP;
        for (int at = 0; at < tops.length; at++) {
            tops[at] = y + (startsGroup(at) ? HEADING : 0);
            y = tops[at] + ROW;
        }
        return tops;
    }
}
