package smolny.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jspecify.annotations.Nullable;

/**
 * A part of a picture that shows its numbers when it is pointed at.
 *
 * @param x left edge, pixels
 * @param y upper edge, pixels
 * @param width pixels
 * @param height pixels
 * @param text shown when it is pointed at; every number in it stands in the figure's table
 */
public record HoverArea(double x, double y, double width, double height, String text) {

    /** Adds it to the parts of a chart that is being drawn, if they are wanted. */
    void addTo(@Nullable PlotRenderingInfo info) {
        EntityCollection parts = info == null ? null : info.getOwner().getEntityCollection();
        if (parts != null) {
            parts.add(new ChartEntity(new Rectangle2D.Double(x, y, width, height), text));
        }
    }
}
