package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/** A figure drawn by JFreeChart, in the frame that {@link ChartFrame} gives to all. */
public interface ChartFigure extends Figure {

    /** A new chart of the numbers; it can be drawn at any size, zoomed and pointed at. */
    JFreeChart chart();

    @Override
    default List<HoverArea> draw(Canvas canvas) {
        ChartRenderingInfo parts = new ChartRenderingInfo();
        Dimension size = size();
        chart().draw(canvas.graphics(), new Rectangle2D.Double(0, 0, size.width, size.height), parts);
        List<HoverArea> areas = new ArrayList<>();
        for (Object part : parts.getEntityCollection().getEntities()) {
            if (part instanceof ChartEntity entity && entity.getToolTipText() != null) {
                Rectangle2D area = entity.getArea().getBounds2D();
                areas.add(new HoverArea(
                        area.getX(), area.getY(), area.getWidth(), area.getHeight(), entity.getToolTipText()));
            }
        }
        return areas;
    }
}
