package smolny.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

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
