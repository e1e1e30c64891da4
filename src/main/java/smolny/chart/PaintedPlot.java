package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiFunction;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot of a kind that JFreeChart has not, which paints itself: hemicycle or map. */
final class PaintedPlot extends Plot {
    private final String type;
    private final transient BiFunction<Canvas, Rectangle2D, List<HoverArea>> painter;

    /** A plot painted into a rectangle; the painter gives what says something when it is pointed at. */
    PaintedPlot(String type, BiFunction<Canvas, Rectangle2D, List<HoverArea>> painter) {
        this.type = type;
        this.painter = painter;
    }

    @Override
    public String getPlotType() {
        return type;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        painter.apply(new Canvas(graphics), area).forEach(tip -> tip.addTo(info));
    }
}
