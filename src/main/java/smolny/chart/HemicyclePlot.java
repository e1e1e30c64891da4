package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** The plot of {@link HemicycleChart}: as many hemicycles in a row as fit. JFreeChart has none of its own. */
final class HemicyclePlot extends Plot {
    private final transient List<SeatedAssembly> assemblies;

    HemicyclePlot(List<SeatedAssembly> assemblies) {
        this.assemblies = assemblies;
    }

    @Override
    public String getPlotType() {
        return "Hemicycle";
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
        new HemicycleLayout(assemblies, area.getWidth()).paint(new Canvas(graphics), area.getX(), area.getY());
    }
}
