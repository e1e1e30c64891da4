package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** The key of the numbers of an {@link EventAxis}, below a plot, column by column. */
final class EventKey extends PaintedTitle {
    private static final int COLUMNS = 3;
    private static final double LINE = 17.5;
    private static final double ABOVE = 20;
    private static final double DATE = 25;
    private static final double GAP = 6;

    private final transient DayAxis days;
    private final transient List<EventMark> events;

    EventKey(DayAxis days, List<EventMark> events) {
        super(RectangleEdge.BOTTOM);
        this.days = days;
        this.events = events;
    }

    @Override
    double height(double width) {
        return events.isEmpty() ? 0 : ABOVE + LINE * lines(width);
    }

    private double label() {
        return DATE + GAP + Figure.greatest(events, event -> TextStyle.SMALL.width(date(event)), 0);
    }

    private List<String> words(EventMark event, double width) {
        double room = width / COLUMNS - label() - 2 * GAP;
        return TextStyle.SMALL.wrap(event.label(), room);
    }

    /** The least number of lines in which the events fit into the columns, none of them parted. */
    private int lines(double width) {
        int all = events.stream().mapToInt(event -> words(event, width).size()).sum();
        int lines = (all + COLUMNS - 1) / COLUMNS;
        while (!fit(lines, width)) {
            lines++;
        }
        return lines;
    }

    private boolean fit(int lines, double width) {
        int column = 0;
        int used = 0;
        for (EventMark event : events) {
            int needed = words(event, width).size();
            column += used + needed > lines ? 1 : 0;
            used = used + needed > lines ? needed : used + needed;
            if (needed > lines) {
                return false;
            }
        }
        return column < COLUMNS;
    }

    private String date(EventMark event) {
        return days.day(event.day()).oldStyle();
    }

    @Override
    void paint(Canvas canvas, Rectangle2D area) {
        int lines = events.isEmpty() ? 0 : lines(area.getWidth());
        double x = area.getX();
        int used = 0;
        for (int at = 0; at < events.size(); at++) {
            EventMark event = events.get(at);
            List<String> words = words(event, area.getWidth());
            if (used + words.size() > lines) {
                x += area.getWidth() / COLUMNS;
                used = 0;
            }
            double y = area.getY() + ABOVE + LINE * used;
            String number = Integer.toString(at + 1);
            canvas.text(number, x + 18, y, TextStyle.SMALL.asBold().rightAligned());
            canvas.text(date(event), x + DATE, y, TextStyle.SMALL.withColor(Theme.SOFT));
            for (String line : words) {
                canvas.text(line, x + label(), y, TextStyle.SMALL);
                y += LINE;
            }
            used += words.size();
        }
    }
}
