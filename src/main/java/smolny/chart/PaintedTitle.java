package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.Size2D;
import org.jspecify.annotations.Nullable;

/** A key above or below a plot that paints itself, as wide as the chart. */
final class PaintedTitle extends Title {
    private final transient DoubleUnaryOperator height;
    private final transient BiConsumer<Canvas, Rectangle2D> painter;

    /**
     * A key at an edge.
     *
     * @param height in pixels at a width
     */
    PaintedTitle(RectangleEdge edge, DoubleUnaryOperator height, BiConsumer<Canvas, Rectangle2D> painter) {
        this.height = height;
        this.painter = painter;
        setPosition(edge);
        setPadding(0, 0, 0, 0);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), height.applyAsDouble(constraint.getWidth()));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        painter.accept(new Canvas(graphics), area);
    }

    @Override
    public @Nullable Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return null;
    }
}
