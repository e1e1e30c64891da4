package smolny.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A part of a picture that tells its numbers when it is pointed at.
 *
 * @param x left edge, pixels
 * @param y upper edge, pixels
 * @param width pixels
 * @param height pixels
 * @param words what is said; every number in it stands in the figure's table
 */
public record Spot(double x, double y, double width, double height, String words) {

    /** One upright strip for each day of a plot, as wide as the day. */
    static List<Spot> days(Frame frame, IntFunction<String> words) {
        List<Spot> spots = new ArrayList<>();
        double step = (frame.right() - frame.left()) / Math.max(1, frame.lastDay() - frame.firstDay());
        for (int day = frame.firstDay(); day <= frame.lastDay(); day++) {
            String told = words.apply(day);
            if (!told.isEmpty()) {
                double left = Math.max(frame.left(), frame.x(day) - step / 2);
                double right = Math.min(frame.right(), frame.x(day) + step / 2);
                spots.add(new Spot(left, frame.top(), right - left, frame.bottom() - frame.top(), told));
            }
        }
        return spots;
    }

    /** What lines say of a day: their names and values, or nothing if none has one. */
    static String ofDay(DayAxis axis, int day, List<Line> lines) {
        List<String> parts = new ArrayList<>();
        for (Line line : lines) {
            line.samples().stream()
                    .filter(sample -> sample.day() == day)
                    .findFirst()
                    .ifPresent(sample -> parts.add(line.label() + " " + told(sample.spread())));
        }
        Day date = axis.day(day);
        return parts.isEmpty() ? "" : date.oldStyle() + " (" + date.newStyle() + " N. S.): " + String.join("; ", parts);
    }

    private static String told(Spread spread) {
        String middle = Numbers.percent(spread.middle()) + " %";
        return spread.banded()
                ? middle + " (" + Numbers.percent(spread.low90()) + " to " + Numbers.percent(spread.high90()) + ")"
                : middle;
    }

    /** A line that is told. */
    record Line(String label, List<Sample> samples) {}
}
