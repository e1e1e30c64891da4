package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** The plot of {@link MapChart}: a map for each date. JFreeChart has none of its own. */
final class MapPlot extends Plot {
    private final transient List<CalendarDay> dates;
    private final transient List<MapPlace> places;

    MapPlot(List<CalendarDay> dates, List<MapPlace> places) {
        this.dates = dates;
        this.places = places;
    }

    @Override
    public String getPlotType() {
        return "Map";
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
        new MapChartLayout(dates, places, area.getX(), area.getY(), area.getWidth())
                .paint(new Canvas(graphics))
                .forEach(tip -> tip.addTo(info));
    }
}
