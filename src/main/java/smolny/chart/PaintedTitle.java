package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.Size2D;
import org.jspecify.annotations.Nullable;

/** A key above or below a plot that paints itself, as wide as the chart. */
abstract class PaintedTitle extends Title {

    /** A key at an edge. */
    PaintedTitle(RectangleEdge edge) {
        setPosition(edge);
        setPadding(0, 0, 0, 0);
    }

    /** Height in pixels at a width. */
    abstract double height(double width);

    /** Paints it. */
    abstract void paint(Canvas canvas, Rectangle2D area);

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        return new Size2D(constraint.getWidth(), height(constraint.getWidth()));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        paint(new Canvas(graphics), area);
    }

    @Override
    public @Nullable Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return null;
    }
}
