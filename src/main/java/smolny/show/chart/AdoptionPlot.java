package smolny.show.chart;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays out and draws {@link Adoption}. */
final class AdoptionPlot {
    private static final double LEFT = 78;
    private static final double RIGHT = Theme.WIDTH - 210;
    private static final double TOP = Page.HEAD + 14;
    private static final double PLOT = 380;
    private static final double LANE = 17;
    private static final int LANES = 4;
    private static final double DOT = 3.4;

    private final Adoption figure;
    private final DayAxis axis;
    private final Frame frame;
    private final Lanes.Placement labels;
    private final SortedMap<Integer, Integer> perDay = new TreeMap<>();

    AdoptionPlot(Adoption figure) {
        this.figure = figure;
        axis = new DayAxis(figure.days());
        frame = new Frame(LEFT, TOP, RIGHT, TOP + PLOT, axis.first(), axis.last());
        List<Lanes.Wish> wishes = new ArrayList<>();
        for (Event event : figure.recorded()) {
            perDay.merge(event.day(), 1, Integer::sum);
            double x = frame.x(event.day());
            double width = Type.SMALL.width(event.label()) + 8;
            boolean flip = flips(event);
            wishes.add(new Lanes.Wish(x, flip ? width : 2, flip ? 2 : width, event.importance()));
        }
        labels = Lanes.place(wishes, LANES);
    }

    List<Spot> spots() {
        List<Spot.Line> lines = figure.curves().stream()
                .map(curve -> new Spot.Line(curve.label(), curve.samples()))
                .toList();
        return Spot.days(frame, day -> Spot.ofDay(axis, day, lines));
    }

    Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(rugBase() + labels.used() * LANE + 46));
    }

    void draw(Canvas canvas) {
        Page.head(
                canvas,
                size(),
                figure.title(),
                "Soviets: share with a majority for soviet power, by day; units: share that has passed a resolution; below, resolutions on record");
        frame.drawShares(canvas, true);
        for (Curve curve : figure.curves()) {
            curve.line().bands(canvas, frame, curve.samples());
        }
        for (Curve curve : figure.curves()) {
            curve.line().steps(canvas, frame, curve.samples());
        }
        endLabels(canvas);
        axis.draw(canvas, frame);
        if (!figure.recorded().isEmpty()) {
            rug(canvas);
        }
        Page.foot(
                canvas,
                size(),
                Stroke.note(figure.curves().stream().flatMap(curve -> curve.samples().stream()))
                        + " Each dot is one resolution on record; only some are named, all are in the table.");
    }

    private void endLabels(Canvas canvas) {
        List<Curve> curves = figure.curves();
        double[] wanted = new double[curves.size()];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = frame.y(curves.get(at).last().spread().middle());
        }
        double[] placed = Apart.spread(wanted, 34, frame.bottom() - 16);
        for (int at = 0; at < wanted.length; at++) {
            Curve curve = curves.get(at);
            Type type = Type.LABEL.in(curve.color().darker()).strong();
            canvas.stroke(
                    Canvas.path(false, frame.x(curve.last().day()) + 2, wanted[at], RIGHT + 10, placed[at]),
                    Theme.veil(curve.color(), 0.6),
                    1);
            canvas.text(Numbers.rounded(curve.last().spread().middle()), RIGHT + 14, placed[at] + 4.5, type);
            canvas.text(type.fit(curve.label(), Theme.WIDTH - RIGHT - 30), RIGHT + 14, placed[at] + 20, type);
        }
    }

    private void rug(Canvas canvas) {
        double base = rugBase() - 8;
        canvas.text("On record", LEFT - 8, base - 2, Type.SMALL.ending());
        canvas.horizontal(LEFT, RIGHT, base + 3, Theme.RULE, 1);
        perDay.forEach((day, count) -> {
            for (int nth = 0; nth < count; nth++) {
                double y = base - DOT - nth * 2.15 * DOT;
                canvas.fill(Mark.circle(frame.x(day), y, DOT), Theme.INK);
            }
        });
        for (boolean words : new boolean[] {false, true}) {
            for (int item = 0; item < figure.recorded().size(); item++) {
                int lane = labels.lanes().get(item);
                if (lane >= 0) {
                    // The lanes are counted from below, so that pointers from above keep clear of the words.
                    double y = base + 20 + (labels.used() - 1 - lane) * LANE;
                    name(canvas, figure.recorded().get(item), base + 3, y, words);
                }
            }
        }
    }

    private void name(Canvas canvas, Event event, double from, double y, boolean words) {
        double x = frame.x(event.day());
        if (!words) {
            canvas.vertical(x, from, y, Theme.RULE, 1);
            return;
        }
        boolean flip = flips(event);
        Type type = flip ? Type.SMALL.ending() : Type.SMALL;
        canvas.textOnPaper(event.label(), flip ? x - 4 : x + 4, y, type);
    }

    private boolean flips(Event event) {
        return frame.x(event.day()) + Type.SMALL.width(event.label()) + 8 > Theme.WIDTH - Theme.MARGIN;
    }

    private double rugBase() {
        int tallest = perDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return frame.bottom() + DayAxis.HEIGHT + 24 + tallest * 2.15 * DOT;
    }
}
