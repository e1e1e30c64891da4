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
    double height() {
        return events.isEmpty() ? 0 : ABOVE + LINE * lines();
    }

    private int lines() {
        return (events.size() + COLUMNS - 1) / COLUMNS;
    }

    private String date(EventMark event) {
        return days.day(event.day()).oldStyle();
    }

    @Override
    void paint(Canvas canvas, Rectangle2D area) {
        double column = area.getWidth() / COLUMNS;
        double label = DATE + GAP + Figure.greatest(events, event -> TextStyle.SMALL.width(date(event)), 0);
        double room = column - label - 2 * GAP;
        for (int at = 0; at < events.size(); at++) {
            int nth = at / lines();
            double x = area.getX() + column * nth;
            double y = area.getY() + ABOVE + LINE * (at % lines());
            EventMark event = events.get(at);
            String number = Integer.toString(at + 1);
            canvas.text(number, x + 18, y, TextStyle.SMALL.asBold().rightAligned());
            canvas.text(date(event), x + DATE, y, TextStyle.SMALL.withColor(Theme.SOFT));
            TextStyle style = TextStyle.SMALL.shrunkToFit(event.label(), room, 11);
            canvas.text(style.truncated(event.label(), room), x + label, y, style);
        }
    }
}
