package smolny.chart;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import smolny.output.NumberFormats;

/**
 * How soviet power spread: the share of soviets that have a majority for it, or of units that have passed a resolution,
 * over time, and below it the resolutions on record, one dot each.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param curves simulated shares, at least one
 * @param recorded recorded adoptions as events, in any order; the most important are labelled
 */
public record AdoptionChart(String name, String title, DayAxis axis, List<ShareSeries> curves, List<EventMark> recorded)
        implements Figure {
    private static final double LEFT = 78;
    private static final double RIGHT = Theme.WIDTH - 210;
    private static final double TOP = Canvas.HEAD + 14;
    private static final double PLOT = 380;
    private static final double LANE = 17;
    private static final int LANES = 4;
    private static final double DOT = 3.4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no curve or something lies on no day
     */
    public AdoptionChart {
        curves = List.copyOf(curves);
        recorded = recorded.stream()
                .sorted(Comparator.comparingInt(EventMark::day))
                .toList();
        Figure.requireSome(name, "curves", curves);
        recorded.forEach(event -> axis.day(event.day()));
        curves.forEach(curve -> curve.check(axis));
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (ShareSeries curve : curves) {
            ShareSummary end = curve.last().share();
            parts.add(curve.label() + " " + NumberFormats.percent(end.centre()) + " % by "
                    + axis.day(curve.last().day()).oldStyle()
                    + (end.hasInterval() ? " (" + end.interval90() + " in 90 % of runs)" : "") + ", "
                    + curve.firstDayWhere(share -> share >= 0.5)
                            .map(sample -> "half on " + axis.day(sample.day()).oldStyle())
                            .orElse("half never reached"));
        }
        String text = "Share gone over to soviet power, soviets by majority and units by resolution (Old Style dates): "
                + String.join("; ", parts);
        if (recorded.isEmpty()) {
            return text + ".";
        }
        return text + "; resolutions on record: " + recorded.size() + ", from "
                + axis.day(recorded.get(0).day()).oldStyle() + " to "
                + axis.day(recorded.get(recorded.size() - 1).day()).oldStyle() + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (ShareSeries curve : curves) {
            curve.rows("simulated", axis).forEach(row -> rows.add(DataTable.row(row, "")));
        }
        for (int at = 0; at < recorded.size(); at++) {
            EventMark event = recorded.get(at);
            rows.add(DataTable.row("recorded", event.label(), axis.cells(event.day()), "", "", "", "", "", at + 1));
        }
        return DataTable.of("kind label " + DayAxis.COLUMNS + " " + ShareSummary.COLUMNS + " recorded_so_far", rows);
    }

    @Override
    public Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(rugBase() + labels().used() * LANE + 46));
    }

    @Override
    public List<HoverArea> hoverAreas() {
        return HoverArea.days(frame(), axis, curves);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(
                this,
                "Soviets: share with a majority for soviet power, by day; units: share that has passed a resolution;"
                        + " below, resolutions on record");
        PlotArea frame = frame();
        frame.drawShares(canvas, true);
        curves.forEach(curve -> curve.line().drawBands(canvas, frame, curve.samples()));
        curves.forEach(curve -> curve.line().drawSteps(canvas, frame, curve.samples()));
        endLabels(canvas, frame);
        axis.draw(canvas, frame);
        if (!recorded.isEmpty()) {
            rug(canvas, frame);
        }
        canvas.drawFootnote(
                this,
                LineStyle.note(curves)
                        + " Each dot is one resolution on record; only some are named, all are in the table.");
    }

    private PlotArea frame() {
        return new PlotArea(LEFT, TOP, RIGHT, TOP + PLOT, axis.first(), axis.last());
    }

    private void endLabels(Canvas canvas, PlotArea frame) {
        double[] wanted =
                curves.stream().mapToDouble(curve -> frame.y(curve.end())).toArray();
        double[] placed = LabelPlacement.apart(wanted, 34, frame.bottom() - 16);
        for (int at = 0; at < wanted.length; at++) {
            ShareSeries curve = curves.get(at);
            TextStyle type =
                    TextStyle.LABEL.withColor(curve.line().color().darker()).asBold();
            canvas.stroke(
                    Canvas.path(false, frame.x(curve.last().day()) + 2, wanted[at], RIGHT + 10, placed[at]),
                    Theme.translucent(curve.line().color(), 0.6),
                    1);
            canvas.text(NumberFormats.wholePercent(curve.end()), RIGHT + 14, placed[at] + 4.5, type);
            canvas.text(type.truncated(curve.label(), Theme.WIDTH - RIGHT - 30), RIGHT + 14, placed[at] + 20, type);
        }
    }

    private void rug(Canvas canvas, PlotArea frame) {
        double base = rugBase() - 8;
        canvas.text("On record", LEFT - 8, base - 2, TextStyle.SMALL.rightAligned());
        canvas.horizontal(LEFT, RIGHT, base + 3, Theme.RULE, 1);
        perDay().forEach((day, count) -> {
            for (int nth = 0; nth < count; nth++) {
                double y = base - DOT - nth * 2.15 * DOT;
                canvas.fill(MarkerShape.circle(frame.x(day), y, DOT), Theme.INK);
            }
        });
        LabelPlacement.Lanes labels = labels();
        for (boolean words : new boolean[] {false, true}) {
            for (int item = 0; item < recorded.size(); item++) {
                int lane = labels.lanes().get(item);
                if (lane >= 0) {
                    // The lanes are counted from below, so that pointers from above keep clear of the words.
                    double y = base + 20 + (labels.used() - 1 - lane) * LANE;
                    name(canvas, frame, recorded.get(item), base + 3, y, words);
                }
            }
        }
    }

    private static void name(Canvas canvas, PlotArea frame, EventMark event, double from, double y, boolean words) {
        double x = frame.x(event.day());
        if (!words) {
            canvas.vertical(x, from, y, Theme.RULE, 1);
            return;
        }
        boolean flip = flips(frame, event);
        TextStyle type = flip ? TextStyle.SMALL.rightAligned() : TextStyle.SMALL;
        canvas.textOnBackground(event.label(), flip ? x - 4 : x + 4, y, type);
    }

    private LabelPlacement.Lanes labels() {
        PlotArea frame = frame();
        List<LabelPlacement.Wish> wishes = new ArrayList<>();
        for (EventMark event : recorded) {
            double width = TextStyle.SMALL.width(event.label()) + 8;
            boolean flip = flips(frame, event);
            wishes.add(new LabelPlacement.Wish(
                    frame.x(event.day()), flip ? width : 2, flip ? 2 : width, event.importance()));
        }
        return LabelPlacement.inLanes(wishes, LANES);
    }

    private static boolean flips(PlotArea frame, EventMark event) {
        return frame.x(event.day()) + TextStyle.SMALL.width(event.label()) + 8 > Theme.WIDTH - Theme.MARGIN;
    }

    private double rugBase() {
        double tallest = Figure.greatest(perDay().values(), Integer::doubleValue, 0);
        return TOP + PLOT + DayAxis.HEIGHT + 24 + tallest * 2.15 * DOT;
    }

    private SortedMap<Integer, Integer> perDay() {
        SortedMap<Integer, Integer> perDay = new TreeMap<>();
        recorded.forEach(event -> perDay.merge(event.day(), 1, Integer::sum));
        return perDay;
    }
}
