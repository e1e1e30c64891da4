package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** The axis of days below a plot: Old Style, and New Style in a lighter row below it. */
final class CalendarAxis extends PaintedAxis {
    /** Pixels it takes. */
    static final double ROOM = 44;

    private static final double NAMES = 34;

    private final transient DayAxis days;
    private final boolean months;

    CalendarAxis(DayAxis days) {
        this(days, false);
    }

    private CalendarAxis(DayAxis days, boolean months) {
        super(days.first(), Math.max(days.first() + 1, days.last()));
        this.days = days;
        this.months = months;
    }

    /** For small plots: the first of each month as long as two are in view, and without the names of the rows. */
    static CalendarAxis ofMonths(DayAxis days) {
        return new CalendarAxis(days, true);
    }

    /** The days of an axis that several plots share, below one of them. */
    static PaintedAnnotation below() {
        return PaintedAnnotation.of((canvas, at) ->
                ((CalendarAxis) at.domain()).paint(canvas, at.area().getMaxY(), at.area(), RectangleEdge.BOTTOM));
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return ROOM;
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        List<CalendarDay> seen = days.days().stream()
                .filter(day -> getRange().contains(day.index()))
                .toList();
        List<CalendarDay> firsts =
                seen.stream().filter(day -> day.date().day() == 1).toList();
        List<CalendarDay> shown = months && firsts.size() > 1
                ? firsts
                : seen.isEmpty() ? seen : new DayAxis(seen).ticks(dataArea.getWidth());
        return shown.stream().map(day -> tick(day.index(), day.oldStyle())).toList();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        TextStyle oldStyle = TextStyle.TICK.withColor(Theme.INK).centred();
        for (NumberTick tick : ticks(dataArea, edge)) {
            CalendarDay day = days.day((int) tick.getValue());
            double x = pixel(tick.getValue(), dataArea, edge);
            canvas.vertical(x, cursor - ShareAxis.FLOOR, cursor + 4, Theme.RULE, 1);
            canvas.text(day.oldStyle(), x, cursor + 18, oldStyle);
            canvas.text(day.newStyle(), x, cursor + 34, TextStyle.NOTE.centred());
        }
        if (months) {
            return;
        }
        double right = dataArea.getMaxX() + NAMES;
        canvas.text("Old Style", right, cursor + 18, TextStyle.NOTE.withColor(Theme.INK));
        canvas.text("New Style", right, cursor + 34, TextStyle.NOTE);
    }
}
