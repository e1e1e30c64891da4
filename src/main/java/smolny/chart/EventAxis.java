package smolny.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/**
 * Events along the top of a plot: as words where they fit, else as numbers that an {@link EventKey} explains. Which of
 * them have a place is settled for the figure's own width; elsewhere they only move up and down.
 */
final class EventAxis extends PaintedAxis {
    private static final int LANES = 5;
    private static final double LANE = 20;
    private static final double GAP = 8;
    private static final double DOT = 9.5;

    private final transient DayAxis days;
    private final transient List<EventMark> events;
    /** Width of the figure that is no plot. */
    private final double beside;

    private final double after;
    private final boolean asWords;
    private final transient List<EventMark> shown;

    /**
     * Places the events.
     *
     * @param width of the plot in the figure's own size, pixels
     * @param after pixels free at the right of the plot
     */
    EventAxis(DayAxis days, List<EventMark> all, double width, double after) {
        super(days.first(), Math.max(days.first() + 1, days.last()));
        this.days = days;
        this.beside = ChartFrame.WIDTH - width;
        this.after = after;
        events = all.stream().sorted(Comparator.comparingInt(EventMark::day)).toList();
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, 1);
        asWords = LabelPlacement.inLanes(wishes(events, area, true), LANES).dropped() == 0;
        LabelPlacement.Lanes lanes = LabelPlacement.inLanes(wishes(events, area, asWords), LANES);
        List<EventMark> kept = new ArrayList<>();
        for (int item = 0; item < events.size(); item++) {
            if (lanes.lanes().get(item) >= 0) {
                kept.add(events.get(item));
            }
        }
        shown = List.copyOf(kept);
    }

    /** The events that have a number, in its order, which begins at 1; none where words are printed. */
    List<EventMark> numbered() {
        return asWords ? List.of() : shown;
    }

    /** Pixels it takes above a plot of the figure's own width. */
    double height() {
        return room(new Rectangle2D.Double(0, 0, ChartFrame.WIDTH, 1), RectangleEdge.TOP);
    }

    /** A note on what rings mean and how many events are left out; may be empty. */
    String note() {
        int dropped = events.size() - shown.size();
        String key = events.stream().allMatch(EventMark::acted)
                ? ""
                : " Filled marks: events that acted, as they came in the first run; rings: on record, without effect"
                        + " here.";
        return dropped == 0 ? key : key + " " + dropped + " minor events are only in the table.";
    }

    /** Events in order of days with the number each has in the key; empty where words are printed or it was dropped. */
    List<List<String>> rows() {
        List<EventMark> numbers = numbered();
        List<List<String>> rows = new ArrayList<>();
        for (EventMark event : events) {
            int number = numbers.indexOf(event);
            rows.add(DataTable.row(
                    event.acted() ? "event" : "event on record",
                    event.label(),
                    days.cells(event.day()),
                    List.of("", "", "", "", ""),
                    number < 0 ? "" : number + 1));
        }
        return rows;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, Math.max(1, plotArea.getWidth() - beside), 1);
        int lanes = LabelPlacement.inLanes(wishes(shown, area, asWords), LANES).used();
        return GAP + (lanes == 0 ? 0 : lanes * LANE + GAP);
    }

    /** Paints a pointer down through the plot and a number or words above it for each event. */
    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        List<EventMark> seen =
                shown.stream().filter(event -> getRange().contains(event.day())).toList();
        List<LabelPlacement.Wish> wishes = wishes(seen, dataArea, asWords);
        LabelPlacement.Lanes lanes = LabelPlacement.inLanes(wishes, LANES);
        for (boolean pointer : new boolean[] {true, false}) {
            for (int item = 0; item < seen.size(); item++) {
                EventMark event = seen.get(item);
                LabelPlacement.Wish wish = wishes.get(item);
                double y = cursor - GAP - LANE * (lanes.used() - lanes.lanes().get(item)) + LANE / 2;
                if (lanes.lanes().get(item) < 0) {
                    continue;
                }
                if (pointer) {
                    Color pale = Theme.translucent(Theme.RULE, 0.55);
                    canvas.vertical(wish.x(), y, dataArea.getMaxY() - ShareAxis.FLOOR, pale, 1);
                } else if (asWords) {
                    words(canvas, event, wish, y);
                } else {
                    number(canvas, event, wish.x(), y);
                }
            }
        }
    }

    private void number(Canvas canvas, EventMark event, double x, double y) {
        canvas.fill(MarkerShape.circle(x, y, DOT), event.acted() ? Theme.SOFT : Theme.PAPER);
        if (!event.acted()) {
            canvas.stroke(MarkerShape.circle(x, y, DOT - 0.5), Theme.SOFT, 1);
        }
        TextStyle style = TextStyle.SMALL.withColor(event.acted() ? Theme.PAPER : Theme.INK);
        String number = Integer.toString(shown.indexOf(event) + 1);
        canvas.text(number, x, y + 4.3, style.asBold().centred());
    }

    private void words(Canvas canvas, EventMark event, LabelPlacement.Wish wish, double y) {
        double x = wish.x();
        (event.acted() ? MarkerShape.DISC : MarkerShape.RING).draw(canvas, x, y, event.acted() ? 3 : 4, Theme.SOFT);
        String date = days.day(event.day()).oldStyle();
        double left = wish.flips() ? wish.from() + 2 : x + 7;
        canvas.textOnBackground(date, left, y + 4, TextStyle.SMALL.withColor(Theme.SOFT));
        canvas.textOnBackground(event.label(), left + TextStyle.SMALL.width(date) + 5, y + 4, TextStyle.SMALL);
    }

    private List<LabelPlacement.Wish> wishes(List<EventMark> marks, Rectangle2D area, boolean words) {
        double right = area.getMaxX() + after;
        return marks.stream()
                .map(event -> {
                    double x = pixel(event.day(), area, RectangleEdge.TOP);
                    return words
                            ? LabelPlacement.Wish.beside(x, width(event), 4, right, event.importance())
                            : new LabelPlacement.Wish(x, DOT, DOT, event.importance());
                })
                .toList();
    }

    private double width(EventMark event) {
        String date = days.day(event.day()).oldStyle();
        return 14 + TextStyle.SMALL.width(date) + TextStyle.SMALL.width(event.label());
    }
}
