package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** The key of the numbers of an {@link EventAxis}, below a plot, column by column. */
record EventKey(DayAxis days, List<EventMark> events) {
    private static final int COLUMNS = 3;
    private static final double LINE = 17.5;
    private static final double ABOVE = 20;
    private static final double DATE = 25;
    private static final double GAP = 6;

    PaintedTitle title() {
        return new PaintedTitle(
                RectangleEdge.BOTTOM, width -> events.isEmpty() ? 0 : ABOVE + LINE * lines(width), this::paint);
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
        int all = 0;
        int lines = 1;
        for (EventMark event : events) {
            all += words(event, width).size();
            lines = Math.max(lines, words(event, width).size());
        }
        lines = Math.max(lines, (all + COLUMNS - 1) / COLUMNS);
        while (columns(lines, width).size() > COLUMNS) {
            lines++;
        }
        return lines;
    }

    /** The events in columns of at most some lines. */
    private List<List<EventMark>> columns(int lines, double width) {
        List<List<EventMark>> columns = new ArrayList<>();
        int left = 0;
        for (EventMark event : events) {
            int needed = words(event, width).size();
            if (needed > left) {
                columns.add(new ArrayList<>());
                left = lines;
            }
            columns.get(columns.size() - 1).add(event);
            left -= needed;
        }
        return columns;
    }

    private String date(EventMark event) {
        return days.day(event.day()).oldStyle();
    }

    private void paint(Canvas canvas, Rectangle2D area) {
        double x = area.getX();
        int number = 0;
        for (List<EventMark> column : columns(lines(area.getWidth()), area.getWidth())) {
            double y = area.getY() + ABOVE;
            for (EventMark event : column) {
                number++;
                canvas.text(
                        Integer.toString(number),
                        x + 18,
                        y,
                        TextStyle.SMALL.asBold().rightAligned());
                canvas.text(date(event), x + DATE, y, TextStyle.SMALL.withColor(Theme.SOFT));
                for (String line : words(event, area.getWidth())) {
                    canvas.text(line, x + label(), y, TextStyle.SMALL);
                    y += LINE;
                }
            }
            x += area.getWidth() / COLUMNS;
        }
    }
}
