package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** An axis in pixels of the figure's own size, without labels, for what is stacked and has no scale. */
final class PixelAxis extends PaintedAxis {
    PixelAxis(double low, double high) {
        super(low, high);
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return 0;
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }
}
