package smolny.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events along the top of a plot: as words where they fit, else as numbers explained in a key below the plot. */
final class EventStrip {
    private static final int WORD_LANES = 5;
    private static final int NUMBER_LANES = 4;
    private static final double LANE = 20;
    private static final double DOT = 9.5;
    private static final int KEY_COLUMNS = 3;
    private static final double KEY_LINE = 17.5;

    private final DayAxis axis;
    private final List<EventMark> events;
    private final PlotArea frame;
    private final boolean asWords;
    private final LabelPlacement.Lanes placement;

    /** Places the events of one figure; of the frame only the horizontal extent is used. */
    EventStrip(DayAxis axis, List<EventMark> events, PlotArea frame) {
        this.axis = axis;
        this.events =
                events.stream().sorted(Comparator.comparingInt(EventMark::day)).toList();
        this.frame = frame;
        LabelPlacement.Lanes words = LabelPlacement.inLanes(wishes(true), WORD_LANES);
        asWords = words.dropped() == 0;
        placement = asWords ? words : LabelPlacement.inLanes(wishes(false), NUMBER_LANES);
    }

    PlotArea frame() {
        return frame;
    }

    double height() {
        return placement.used() * LANE + (placement.used() == 0 ? 0 : 8);
    }

    double keyHeight() {
        return asWords ? 0 : 14 + KEY_LINE * Math.ceil(shown().size() / (double) KEY_COLUMNS);
    }

    /** A note on what rings mean and how many events are left out; may be empty. */
    String note() {
        int dropped = placement.dropped();
        String key = events.stream().allMatch(EventMark::acted)
                ? ""
                : " Filled marks: events that acted, as they came in the first run; rings: on record, without effect"
                        + " here.";
        return dropped == 0 ? key : key + " " + dropped + " minor events are only in the table.";
    }

    /** Events in order of days with the number each has in the key; 0 where words are printed or it was dropped. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int item = 0; item < events.size(); item++) {
            EventMark event = events.get(item);
            int number = asWords ? -1 : shown().indexOf(item);
            rows.add(DataTable.row(
                    event.acted() ? "event" : "event on record",
                    event.label(),
                    axis.cells(event.day()),
                    List.of("", "", "", "", ""),
                    number < 0 ? "" : number + 1));
        }
        return rows;
    }

    /** Draws pointers; to be called before the lines of the plot, so that they stay behind. */
    void drawPointers(Canvas canvas) {
        for (int item : shown()) {
            double x = frame.x(events.get(item).day());
            canvas.vertical(x, top(item) + LANE / 2, frame.bottom(), Theme.translucent(Theme.RULE, 0.55), 1);
        }
    }

    /** Draws words or numbers above the plot. */
    void drawLabels(Canvas canvas) {
        for (int item : shown()) {
            EventMark event = events.get(item);
            double x = frame.x(event.day());
            double middle = top(item) + LANE / 2;
            if (asWords) {
                (event.acted() ? MarkerShape.DISC : MarkerShape.RING)
                        .draw(canvas, x, middle, event.acted() ? 3 : 4, Theme.SOFT);
                words(canvas, event, x, middle + 4);
            } else {
                canvas.fill(MarkerShape.circle(x, middle, DOT), event.acted() ? Theme.SOFT : Theme.PAPER);
                if (!event.acted()) {
                    canvas.stroke(MarkerShape.circle(x, middle, DOT - 0.5), Theme.SOFT, 1);
                }
                String number = Integer.toString(shown().indexOf(item) + 1);
                canvas.text(
                        number,
                        x,
                        middle + 4.3,
                        TextStyle.SMALL
                                .withColor(event.acted() ? Theme.PAPER : Theme.INK)
                                .asBold()
                                .centred());
            }
        }
    }

    /** Draws the key of the numbers from {@code top} downward, column by column. */
    void drawKey(Canvas canvas, double top) {
        if (asWords) {
            return;
        }
        List<Integer> shown = shown();
        int lines = (int) Math.ceil(shown.size() / (double) KEY_COLUMNS);
        double column = (Theme.WIDTH - 2.0 * Theme.MARGIN) / KEY_COLUMNS;
        for (int at = 0; at < shown.size(); at++) {
            int place = at / lines;
            double x = Theme.MARGIN + column * place;
            double y = top + 14 + KEY_LINE * (at % lines);
            EventMark event = events.get(shown.get(at));
            canvas.text(
                    Integer.toString(at + 1),
                    x + 18,
                    y,
                    TextStyle.SMALL.asBold().rightAligned());
            canvas.text(axis.day(event.day()).oldStyle(), x + 25, y, TextStyle.SMALL.withColor(Theme.SOFT));
            TextStyle type = TextStyle.SMALL.shrunkToFit(event.label(), column - 84, 11);
            canvas.text(type.truncated(event.label(), column - 84), x + 72, y, type);
        }
    }

    private void words(Canvas canvas, EventMark event, double x, double y) {
        String date = axis.day(event.day()).oldStyle();
        double left = flips(event) ? x - width(event) + 2 : x + 7;
        canvas.textOnBackground(date, left, y, TextStyle.SMALL.withColor(Theme.SOFT));
        canvas.textOnBackground(event.label(), left + TextStyle.SMALL.width(date) + 5, y, TextStyle.SMALL);
    }

    private List<LabelPlacement.Wish> wishes(boolean words) {
        List<LabelPlacement.Wish> wishes = new ArrayList<>();
        for (EventMark event : events) {
            double x = frame.x(event.day());
            double before = words ? (flips(event) ? width(event) : 4) : DOT;
            double after = words ? (flips(event) ? 4 : width(event)) : DOT;
            wishes.add(new LabelPlacement.Wish(x, before, after, event.importance()));
        }
        return wishes;
    }

    private double width(EventMark event) {
        String date = axis.day(event.day()).oldStyle();
        return 14 + TextStyle.SMALL.width(date) + TextStyle.SMALL.width(event.label());
    }

    private boolean flips(EventMark event) {
        return frame.x(event.day()) + width(event) > Theme.WIDTH - Theme.MARGIN;
    }

    private double top(int item) {
        return frame.top() - 8 - LANE * (placement.used() - placement.lanes().get(item));
    }

    private List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        for (int item = 0; item < events.size(); item++) {
            if (placement.lanes().get(item) >= 0) {
                shown.add(item);
            }
        }
        return shown;
    }
}
