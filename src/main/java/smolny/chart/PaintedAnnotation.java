package smolny.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * Words and signs in a plot or beside it, placed anew each time that the plot is drawn, or what a plot says where it is pointed
 * at.
 */
final class PaintedAnnotation extends AbstractXYAnnotation {
    private final transient BiConsumer<Canvas, PlotPixels> painter;
    private final transient Function<PlotPixels, List<HoverArea>> tips;

    private PaintedAnnotation(BiConsumer<Canvas, PlotPixels> painter, Function<PlotPixels, List<HoverArea>> tips) {
        this.painter = painter;
        this.tips = tips;
    }

    /** Paints something. */
    static PaintedAnnotation of(BiConsumer<Canvas, PlotPixels> painter) {
        return new PaintedAnnotation(painter, at -> List.of());
    }

    /** Says something, and paints nothing. */
    static PaintedAnnotation saying(Function<PlotPixels, List<HoverArea>> tips) {
        return new PaintedAnnotation((canvas, at) -> {}, tips);
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
        painter.accept(new Canvas(graphics), at);
        tips.apply(at).forEach(area -> area.addTo(info));
        graphics.setClip(clip);
    }
}
