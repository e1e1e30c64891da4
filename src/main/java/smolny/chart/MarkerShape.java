package smolny.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
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
            case DISC -> canvas.fill(circle(x, y, radius), color);
            case DOT -> canvas.fill(circle(x, y, radius * 0.55), color);
            case RING -> {
                canvas.fill(circle(x, y, radius), color);
                canvas.fill(circle(x, y, radius * 0.5), Theme.PAPER);
            }
            case DIAMOND ->
                canvas.fill(Canvas.path(true, x, y - radius, x + radius, y, x, y + radius, x - radius, y), color);
            case SQUARE -> canvas.fill(square(x, y, radius * 0.8), color);
            case FRAME -> {
                canvas.fill(square(x, y, radius * 0.8), color);
                canvas.fill(square(x, y, radius * 0.42), Theme.PAPER);
            }
            case TRIANGLE ->
                canvas.fill(
                        Canvas.path(
                                true,
                                x,
                                y - radius,
                                x + 0.95 * radius,
                                y + 0.7 * radius,
                                x - 0.95 * radius,
                                y + 0.7 * radius),
                        color);
        }
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
