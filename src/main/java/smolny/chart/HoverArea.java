package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * A part of a picture that shows its numbers when it is pointed at.
 *
 * @param x left edge, pixels
 * @param y upper edge, pixels
 * @param width pixels
 * @param height pixels
 * @param text shown when it is pointed at; every number in it stands in the figure's table
 */
public record HoverArea(double x, double y, double width, double height, String text) {

    /** One upright strip for each day of a plot, as wide as the day, with the lines' values on it. */
    static List<HoverArea> days(PlotArea frame, DayAxis axis, List<ShareSeries> lines) {
        List<HoverArea> spots = new ArrayList<>();
        double step = (frame.right() - frame.left()) / Math.max(1, frame.lastDay() - frame.firstDay());
        for (int day = frame.firstDay(); day <= frame.lastDay(); day++) {
            String told = values(axis.day(day), lines);
            if (!told.isEmpty()) {
                double left = Math.max(frame.left(), frame.x(day) - step / 2);
                double right = Math.min(frame.right(), frame.x(day) + step / 2);
                spots.add(new HoverArea(left, frame.top(), right - left, frame.bottom() - frame.top(), told));
            }
        }
        return spots;
    }

    private static String values(CalendarDay day, List<ShareSeries> lines) {
        List<String> parts = new ArrayList<>();
        for (ShareSeries line : lines) {
            line.samples().stream()
                    .filter(sample -> sample.day() == day.index())
                    .findFirst()
                    .ifPresent(sample -> parts.add(line.label() + " " + describe(sample.share())));
        }
        return parts.isEmpty() ? "" : day.inBothStyles() + ": " + String.join("; ", parts);
    }

    /** A spread in words: the middle, and the 90 % interval if there is one. */
    static String describe(ShareSummary spread) {
        String middle = NumberFormats.percent(spread.centre()) + " %";
        return spread.hasInterval() ? middle + " (" + spread.interval90() + ")" : middle;
    }
}
