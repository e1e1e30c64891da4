package smolny.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYSeries;
import org.jfree.ui.Layer;

/**
 * Resolutions on record below a plot over the same days: a dot for each whose day is known, some of them named, and above
 * the dots a bar for all that lie somewhere between the same two days. Heights are pixels from the line under the dots.
 */
final class AdoptionRug {
    private static final double DOT = 3.4;
    private static final double STACK = 2.15 * DOT;
    private static final double LANE = 17;
    private static final int LANES = 4;
    private static final double NAMES = 20;
    private static final double BAR = 3;
    private static final double HEADING = 20;
    private static final double GAP = 12;

    private final DayAxis days;
    private final double dayWidth;
    private final double free;
    private final double right;
    private final List<RecordedAdoption> dated;
    private final List<Bar> bars = new ArrayList<>();
    private final LabelPlacement.Lanes names;
    private final LabelPlacement.Lanes barLanes;

    /** Resolutions that lie between the same two days. */
    private record Bar(int first, int last, String words) {}

    /**
     * Lays them out.
     *
     * @param width of the plot in the figure's own size, pixels
     * @param free pixels at the right of the plot
     */
    AdoptionRug(DayAxis days, List<RecordedAdoption> recorded, double width, double free) {
        this.days = days;
        this.free = free;
        right = width + free;
        dayWidth = width / Math.max(1, days.last() - days.first());
        dated = recorded.stream().filter(RecordedAdoption::dated).toList();
        recorded.stream()
                .filter(one -> !one.dated())
                .collect(Collectors.groupingBy(one -> List.of(one.first(), one.last()), Collectors.toList()))
                .forEach((range, all) -> bars.add(new Bar(range.get(0), range.get(1), words(all))));
        bars.sort(Comparator.comparingInt(Bar::first).thenComparingInt(Bar::last));
        names = LabelPlacement.inLanes(names(this::x, right), LANES);
        barLanes = LabelPlacement.inLanes(bars.stream().map(this::wish).toList(), Math.max(1, bars.size()));
    }

    private static String words(List<RecordedAdoption> all) {
        return all.size() == 1 ? all.get(0).label() : all.size() + " bodies, day not known";
    }

    /** Where the names would stand, for days at some pixels and {@code right} the end of the room. */
    private List<LabelPlacement.Wish> names(IntToDoubleFunction x, double right) {
        return dated.stream()
                .map(one -> LabelPlacement.Wish.beside(
                        x.applyAsDouble(one.first()), width(one.label()), 2, right, one.importance()))
                .toList();
    }

    private LabelPlacement.Wish wish(Bar bar) {
        LabelPlacement.Wish end = LabelPlacement.Wish.beside(x(bar.last()), width(bar.words()), 2, right, 0);
        double length = x(bar.last()) - x(bar.first());
        return new LabelPlacement.Wish(end.x() - length, end.before(), end.after() + length, 0);
    }

    private static double width(String words) {
        return TextStyle.SMALL.width(words) + 8;
    }

    private double x(int day) {
        return dayWidth * (day - days.first());
    }

    private SortedMap<Integer, List<RecordedAdoption>> perDay() {
        return dated.stream()
                .collect(Collectors.groupingBy(RecordedAdoption::first, TreeMap::new, Collectors.toList()));
    }

    private double tallest() {
        return STACK * Figure.greatest(perDay().values(), List::size, 0);
    }

    private double barMiddle(int bar) {
        return tallest() + GAP + LANE * barLanes.lanes().get(bar);
    }

    private double top() {
        return tallest() + GAP + LANE * barLanes.used() + HEADING;
    }

    private double bottom() {
        return NAMES + LANE * Math.max(0, names.used() - 1) + DOT;
    }

    /** Height of the plot in the figure's own size, pixels. */
    double height() {
        return top() + bottom();
    }

    /** The plot, for a place below another that has the days. */
    XYPlot plot() {
        XYPlot plot = ChartFrame.plot(null, FixedAxis.hidden(-bottom(), top()));
        plot.setRangeGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(0, Theme.RULE, ChartFrame.stroke(1)), Layer.BACKGROUND);
        XYSeries dots = new XYSeries(0, false);
        SortedMap<Integer, String> tips = new TreeMap<>();
        perDay().forEach((day, all) -> {
            for (int nth = 0; nth < all.size(); nth++) {
                dots.add(day.intValue(), DOT + 1 + STACK * nth);
            }
            tips.put(
                    day,
                    days.day(day).inBothStyles() + ": "
                            + all.stream().map(RecordedAdoption::label).collect(Collectors.joining("; ")));
        });
        XYIntervalSeries ranges = new XYIntervalSeries(0, false, true);
        for (int at = 0; at < bars.size(); at++) {
            double middle = barMiddle(at);
            int first = bars.get(at).first();
            ranges.add(first, first, bars.get(at).last(), middle, middle - BAR, middle + BAR);
        }
        ChartFrame.addBars(plot, ranges, Theme.translucent(Theme.INK, 0.35));
        ChartFrame.addPoints(plot, dots, MarkerShape.circle(0, 0, DOT), Theme.INK);
        plot.addAnnotation(PaintedAnnotation.of(this::name));
        plot.addAnnotation(DayTips.of(tips));
        return plot;
    }

    /** The names below the dots, with pointers up to them, and the words beside the bars. */
    private void name(Canvas canvas, PlotPixels at) {
        canvas.text("Resolutions on record", at.area().getX(), at.area().getY() + 12, TextStyle.LABEL.asBold());
        double end = at.area().getMaxX() + free;
        for (int item = 0; item < bars.size(); item++) {
            Bar bar = bars.get(item);
            boolean flips = at.x(bar.last()) + width(bar.words()) > end;
            beside(canvas, at.x(flips ? bar.first() : bar.last()), at.y(barMiddle(item)) + 4, flips, bar.words());
        }
        List<LabelPlacement.Wish> wishes = names(at::x, end);
        LabelPlacement.Lanes lanes = LabelPlacement.inLanes(wishes, Math.max(1, names.used()));
        for (boolean words : new boolean[] {false, true}) {
            for (int item = 0; item < dated.size(); item++) {
                int lane = lanes.lanes().get(item);
                if (lane >= 0 && at.shows(dated.get(item).first())) {
                    double x = wishes.get(item).x();
                    // The lanes are counted from below, so that pointers from above keep clear of the words.
                    double y = at.y(0) + NAMES - 3 + LANE * (lanes.used() - 1 - lane);
                    if (words) {
                        beside(
                                canvas,
                                x,
                                y,
                                wishes.get(item).flips(),
                                dated.get(item).label());
                    } else {
                        canvas.vertical(x, at.y(0), y, Theme.RULE, 1);
                    }
                }
            }
        }
    }

    private static void beside(Canvas canvas, double x, double y, boolean flips, String words) {
        canvas.textOnBackground(
                words, flips ? x - 4 : x + 4, y, flips ? TextStyle.SMALL.rightAligned() : TextStyle.SMALL);
    }
}
