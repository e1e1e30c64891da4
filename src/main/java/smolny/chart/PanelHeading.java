package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** A line of text above one plot of several: an axis without numbers. */
final class PanelHeading extends PaintedAxis {
    /** Pixels it takes. */
    static final double ROOM = 24;

    private final String text;
    private final TextStyle style;

    PanelHeading(String text, TextStyle style) {
        super(0, 1);
        this.text = text;
        this.style = style;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return ROOM;
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        canvas.text(style.truncated(text, dataArea.getWidth()), dataArea.getMinX(), cursor - 10, style);
    }
}
