package smolny.chart;

import java.awt.geom.Rectangle2D;
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
}
