package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import smolny.output.NumberFormats;

/** What a plot over days says when a day is pointed at: the values of its lines. It draws nothing. */
final class DayTips extends PaintedAnnotation {
    private final transient SortedMap<Integer, String> words;

    /** One text for each day that has one. */
    DayTips(SortedMap<Integer, String> words) {
        this.words = words;
    }

    /** Each day's values of some lines. */
    static DayTips of(DayAxis axis, List<ShareSeries> lines) {
        SortedMap<Integer, List<String>> values = new TreeMap<>();
        for (ShareSeries line : lines) {
            for (DayShare sample : line.samples()) {
                values.computeIfAbsent(sample.day(), day -> new ArrayList<>())
                        .add(line.label() + " " + describe(sample.share()));
            }
        }
        SortedMap<Integer, String> words = new TreeMap<>();
        values.forEach((day, all) -> words.put(day, axis.day(day).inBothStyles() + ": " + String.join("; ", all)));
        return new DayTips(words);
    }

    /** A share in words: the middle, and the 90 % interval if there is one. */
    static String describe(ShareSummary share) {
        String middle = NumberFormats.percent(share.centre()) + " %";
        return share.hasInterval() ? middle + " (" + share.interval90() + ")" : middle;
    }

    /** An upright strip as wide as a day for each day that is seen. */
    @Override
    List<HoverArea> tips(PlotPixels at) {
        List<HoverArea> strips = new ArrayList<>();
        Rectangle2D area = at.area();
        words.forEach((day, text) -> {
            double from = Math.max(area.getMinX(), at.x(day - 0.5));
            double to = Math.min(area.getMaxX(), at.x(day + 0.5));
            if (from < to) {
                strips.add(new HoverArea(from, area.getY(), to - from, area.getHeight(), text));
            }
        });
        return strips;
    }
}
