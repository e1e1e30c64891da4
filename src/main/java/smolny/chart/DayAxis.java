package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.ui.RectangleEdge;
import smolny.model.setting.ScenarioCalendar;

/**
 * The axis of days, Old Style above and New Style in a lighter row below it.
 *
 * @param days consecutive days, earliest first
 */
public record DayAxis(List<CalendarDay> days) {
    /** Names of the columns in which a table gives a day. */
    static final String COLUMNS = "day old_style new_style";
    /**
     * Copies and checks the days.
     *
     * @throws IllegalArgumentException if there is none or they do not follow one another
     */
    public DayAxis {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a figure over time needs at least one day");
        }
        for (int at = 1; at < days.size(); at++) {
            if (days.get(at).index() != days.get(at - 1).index() + 1) {
                throw new IllegalArgumentException(days.get(at) + " does not follow " + days.get(at - 1));
            }
        }
    }

    /** All days of a calendar. */
    public static DayAxis of(ScenarioCalendar clock) {
        return of(clock, 0, clock.days() - 1);
    }

    /** The days of a calendar from one to another. */
    public static DayAxis of(ScenarioCalendar clock, int first, int last) {
        return new DayAxis(IntStream.rangeClosed(first, last)
                .mapToObj(day -> new CalendarDay(day, clock.dateOf(day)))
                .toList());
    }

    /** Index of the first day. */
    public int first() {
        return days.get(0).index();
    }

    /** Index of the last day. */
    public int last() {
        return days.get(days.size() - 1).index();
    }

    /**
     * The day with an index.
     *
     * @throws IllegalArgumentException if the index is not on the axis
     */
    public CalendarDay day(int index) {
        if (index < first() || index > last()) {
            throw new IllegalArgumentException("day " + index + " is not on the axis " + first() + ".." + last());
        }
        return days.get(index - first());
    }

    /** Index, Old Style and New Style of a day, as cells of a table. */
    List<String> cells(int index) {
        CalendarDay day = day(index);
        return List.of(Integer.toString(index), day.oldStyle(), day.newStyle());
    }

    /** Draws both rows of dates with their names at the right. */
    public void draw(Canvas canvas, PlotArea frame) {
        Rectangle2D area = new Rectangle2D.Double(
                frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top());
        new CalendarAxis(this).paint(canvas, frame.bottom(), area, RectangleEdge.BOTTOM);
    }

    /** Days that get a label: as many weeks of the month (1st, 8th, 15th, 22nd) as fit, else days at equal distances. */
    List<CalendarDay> ticks(double width) {
        double room = width / Math.max(1, days.size() - 1);
        List<List<Integer>> patterns = List.of(List.of(1, 8, 15, 22), List.of(1, 15), List.of(1));
        for (List<Integer> pattern : patterns) {
            List<CalendarDay> chosen = days.stream()
                    .filter(day -> pattern.contains(day.date().day()))
                    .toList();
            if (chosen.size() >= 2 && room * 28 / pattern.size() >= 66) {
                return chosen;
            }
        }
        int step = Math.max(1, (int) Math.ceil(66 / room));
        return IntStream.range(0, days.size())
                .filter(at -> at % step == 0)
                .mapToObj(days::get)
                .toList();
    }
}
