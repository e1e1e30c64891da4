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
     * @param right pixels free at the right of the plot
     */
    AdoptionRug(DayAxis days, List<RecordedAdoption> recorded, double width, double right) {
        this.days = days;
        this.right = width + right;
        dayWidth = width / Math.max(1, days.last() - days.first());
        dated = recorded.stream().filter(RecordedAdoption::dated).toList();
        recorded.stream()
                .filter(one -> !one.dated())
                .collect(Collectors.groupingBy(one -> List.of(one.first(), one.last()), Collectors.toList()))
                .forEach((range, all) -> bars.add(new Bar(range.get(0), range.get(1), words(all))));
        bars.sort(Comparator.comparingInt(Bar::first).thenComparingInt(Bar::last));
        names = names(this::x, LANES);
        barLanes = LabelPlacement.inLanes(
                bars.stream()
                        .map(bar -> wish(
                                x(bar.first()),
                                x(bar.last()) - x(bar.first()),
                                flips(bar.last(), bar.words()),
                                bar.words(),
                                0))
                        .toList(),
                Math.max(1, bars.size()));
    }

    private static String words(List<RecordedAdoption> all) {
        return all.size() == 1 ? all.get(0).label() : all.size() + " bodies, day not known";
    }

    /** Lanes of the names, for days at some pixels. */
    private LabelPlacement.Lanes names(IntToDoubleFunction x, int most) {
        List<LabelPlacement.Wish> wishes = new ArrayList<>();
        for (RecordedAdoption one : dated) {
            boolean flips = flips(one.first(), one.label());
            wishes.add(wish(x.applyAsDouble(one.first()), 0, flips, one.label(), one.importance()));
        }
        return LabelPlacement.inLanes(wishes, most);
    }

    private static LabelPlacement.Wish wish(double from, double length, boolean flips, String words, int importance) {
        double width = TextStyle.SMALL.width(words) + 8;
        return new LabelPlacement.Wish(from, flips ? width : 2, (flips ? 2 : width) + length, importance);
    }

    private double x(int day) {
        return dayWidth * (day - days.first());
    }

    private boolean flips(int day, String words) {
        return x(day) + TextStyle.SMALL.width(words) + 8 > right;
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
        XYPlot plot = ChartFrame.plot(null, new PixelAxis(-bottom(), top()));
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
        plot.addAnnotation(new Words());
        plot.addAnnotation(new DayTips(tips));
        return plot;
    }

    /** The names below the dots, with pointers up to them, and the words beside the bars. */
    private final class Words extends PaintedAnnotation {
        @Override
        void paint(Canvas canvas, PlotPixels at) {
            canvas.text("Resolutions on record", at.area().getX(), at.area().getY() + 12, TextStyle.LABEL.asBold());
            for (int item = 0; item < bars.size(); item++) {
                Bar bar = bars.get(item);
                beside(canvas, at.x(bar.first()), at.x(bar.last()), at.y(barMiddle(item)) + 4, bar.last(), bar.words());
            }
            LabelPlacement.Lanes lanes = names(at::x, Math.max(1, names.used()));
            for (boolean words : new boolean[] {false, true}) {
                for (int item = 0; item < dated.size(); item++) {
                    int lane = lanes.lanes().get(item);
                    RecordedAdoption one = dated.get(item);
                    if (lane < 0 || !at.shows(one.first())) {
                        continue;
                    }
                    double x = at.x(one.first());
                    // The lanes are counted from below, so that pointers from above keep clear of the words.
                    double y = at.y(0) + NAMES - 3 + LANE * (lanes.used() - 1 - lane);
                    if (words) {
                        beside(canvas, x, x, y, one.first(), one.label());
                    } else {
                        canvas.vertical(x, at.y(0), y, Theme.RULE, 1);
                    }
                }
            }
        }

        private void beside(Canvas canvas, double from, double to, double y, int day, String words) {
            boolean flip = flips(day, words);
            canvas.textOnBackground(
                    words, flip ? from - 4 : to + 4, y, flip ? TextStyle.SMALL.rightAligned() : TextStyle.SMALL);
        }
    }
}
