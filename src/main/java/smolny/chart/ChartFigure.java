package smolny.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** A figure drawn by JFreeChart, in the frame that {@link ChartFrame} gives to all. */
public interface ChartFigure extends Figure {

    /** A new chart of the numbers; it can be drawn at any size, zoomed and pointed at. */
    JFreeChart chart();

    @Override
    default void draw(Canvas canvas) {
        draw(canvas, new ChartRenderingInfo(null));
    }

    /** Draws it at its own size and collects the parts that say something when they are pointed at. */
    default void draw(Canvas canvas, ChartRenderingInfo parts) {
        chart().draw(canvas.graphics(), new Rectangle2D.Double(0, 0, size().width, size().height), parts);
    }
}
