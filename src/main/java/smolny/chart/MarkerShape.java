package smolny.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shape of a seat or point, the second sign beside its colour. */
public enum MarkerShape {
    /** A filled disc. */
    DISC,
    /** A ring with a pale middle. */
    RING,
    /** A filled diamond. */
    DIAMOND,
    /** A filled square. */
    SQUARE,
    /** A filled triangle standing on its base. */
    TRIANGLE,
    /** A hollow square. */
    FRAME,
    /** A small dot. */
    DOT;

    /** Draws the mark inside the circle of the given centre and radius. */
    public void draw(Canvas canvas, double x, double y, double radius, Color color) {
        switch (this) {
            // Two simple shapes take a third of the text of one with a hole.
            case RING -> {
                canvas.fill(circle(x, y, radius), color);
                canvas.fill(circle(x, y, radius * 0.5), Theme.PAPER);
            }
            case FRAME -> {
                canvas.fill(square(x, y, radius * 0.8), color);
                canvas.fill(square(x, y, radius * 0.42), Theme.PAPER);
            }
            default -> canvas.fill(shape(x, y, radius), color);
        }
    }

    /** The mark inside the circle of the given centre and radius; what is hollow has a hole. */
    Shape shape(double x, double y, double radius) {
        return switch (this) {
            case DISC -> circle(x, y, radius);
            case DOT -> circle(x, y, radius * 0.55);
            case RING -> without(circle(x, y, radius), circle(x, y, radius * 0.5));
            case DIAMOND -> Canvas.path(true, x, y - radius, x + radius, y, x, y + radius, x - radius, y);
            case SQUARE -> square(x, y, radius * 0.8);
            case FRAME -> without(square(x, y, radius * 0.8), square(x, y, radius * 0.42));
            case TRIANGLE -> {
                double foot = y + 0.7 * radius;
                yield Canvas.path(true, x, y - radius, x + 0.95 * radius, foot, x - 0.95 * radius, foot);
            }
        };
    }

    /** A shape with a hole. */
    static Shape without(Shape outer, Shape inner) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(outer, false);
        path.append(inner, false);
        return path;
    }

    /** A circle. */
    public static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A square of twice {@code half} a side. */
    public static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }
}
