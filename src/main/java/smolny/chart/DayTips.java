package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import smolny.output.NumberFormats;

/** What a plot over days says where a day is pointed at. */
final class DayTips {
    private DayTips() {}

    /** Each day's values of some lines. */
    static PaintedAnnotation of(DayAxis axis, List<ShareSeries> lines) {
        SortedMap<Integer, String> words = new TreeMap<>();
        for (ShareSeries line : lines) {
            for (DayShare sample : line.samples()) {
                words.merge(
                        sample.day(),
                        axis.day(sample.day()).inBothStyles() + ": " + words(line, sample),
                        (before, own) -> before + "; " + words(line, sample));
            }
        }
        return of(words);
    }

    private static String words(ShareSeries line, DayShare sample) {
        return line.label() + " " + describe(sample.share());
    }

    /** A share in words: the middle, and the 90 % interval if there is one. */
    static String describe(ShareSummary share) {
        String middle = NumberFormats.percent(share.centre()) + " %";
        return share.hasInterval() ? middle + " (" + share.interval90() + ")" : middle;
    }

    /** One text for each day that has one, in an upright strip as wide as the day. */
    static PaintedAnnotation of(SortedMap<Integer, String> words) {
        return PaintedAnnotation.saying(at -> {
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
        });
    }
}
