package smolny.chart;

import org.jfree.ui.RectangleEdge;

/** The days of an axis that several plots share, painted below one of them. */
final class DaysBelow extends PaintedAnnotation {
    @Override
    void paint(Canvas canvas, PlotPixels at) {
        ((CalendarAxis) at.domain()).paint(canvas, at.area().getMaxY(), at.area(), RectangleEdge.BOTTOM);
    }
}
