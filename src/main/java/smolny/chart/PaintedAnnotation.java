package smolny.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** Words and signs in a plot or beside it, placed anew each time that the plot is drawn. */
abstract class PaintedAnnotation extends AbstractXYAnnotation {

    /**
     * Where things are in a plot that is being drawn.
     *
     * @param area of the plot, pixels
     */
    record PlotPixels(XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range) {
        /** Where a value of the domain axis is. */
        double x(double value) {
            return domain.valueToJava2D(value, area, plot.getDomainAxisEdge());
        }

        /** Where a value of the range axis is. */
        double y(double value) {
            return range.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        /** True if a value of the domain axis is in view. */
        boolean shows(double value) {
            return domain.getRange().contains(value);
        }
    }

    /** Paints it; it may also paint beside the plot. By default it paints nothing. */
    void paint(Canvas canvas, PlotPixels at) {}

    /** What it says where something is pointed at; by default nothing. */
    List<HoverArea> tips(PlotPixels at) {
        return List.of();
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domain,
            ValueAxis range,
            int index,
            @Nullable PlotRenderingInfo info) {
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        PlotPixels at = new PlotPixels(plot, dataArea, domain, range);
        paint(new Canvas(graphics), at);
        tips(at).forEach(area -> area.addTo(info));
        graphics.setClip(clip);
    }
}
