package smolny.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface with a few operations: fill, stroke, line and text. Coordinates are pixels from the upper left corner.
 */
public final class Canvas {
    private final Graphics2D graphics;
    private @Nullable Shape before;

    /** A drawing surface over graphics, whose hints are set for smooth lines and text. */
    public Canvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** What it draws on. */
    Graphics2D graphics() {
        return graphics;
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** Draws an outline; {@code dash} are lengths of line and gap in pixels, none for a solid line. */
    public void stroke(Shape shape, Color color, double width, float... dash) {
        graphics.setColor(color);
        graphics.setStroke(ChartFrame.stroke(width, dash));
        graphics.draw(shape);
    }

    /** Draws a line from left to right. */
    public void horizontal(double fromX, double toX, double y, Color color, double width) {
        stroke(new Line2D.Double(fromX, y, toX, y), color, width);
    }

    /** Draws a line from top to bottom. */
    public void vertical(double x, double fromY, double toY, Color color, double width) {
        stroke(new Line2D.Double(x, fromY, x, toY), color, width);
    }

    /** Writes a text with its base line at {@code y}. */
    public void text(String text, double x, double y, TextStyle type) {
        graphics.setFont(Theme.font(type.size(), type.bold()));
        graphics.setColor(type.color());
        double left = type.anchor() == 0 ? x : x - type.anchor() * type.width(text);
        graphics.drawString(text, (float) left, (float) y);
    }

    /** Writes a text on a pale background, so that it can be read over lines. */
    void textOnBackground(String text, double x, double y, TextStyle type) {
        double width = type.width(text);
        double left = x - type.anchor() * width;
        fill(
                new Rectangle2D.Double(left - 2, y - type.size() * 0.86, width + 4, type.size() * 1.14),
                Theme.translucent(Theme.PAPER, 0.82));
        text(text, x, y, type);
    }

    /** Draws the scale of the colours of shares, 0 at the left, in steps of this width. */
    public void shareScale(double x, double y, int steps, double step, double height) {
        for (int at = 0; at < steps; at++) {
            fill(new Rectangle2D.Double(x + step * at, y, step + 0.3, height), Theme.ofShare((at + 0.5) / steps));
        }
    }

    /** Puts an image with its upper left corner at a point, each of its pixels {@code grain} of ours wide. */
    public void image(BufferedImage image, double x, double y, double grain) {
        graphics.drawImage(image, new AffineTransform(grain, 0, 0, grain, x, y), null);
    }

    /** Device pixels for each of ours; 0 where there are no pixels. */
    public double scale() {
        int kind = graphics.getDeviceConfiguration() == null
                ? GraphicsDevice.TYPE_PRINTER
                : graphics.getDeviceConfiguration().getDevice().getType();
        return kind == GraphicsDevice.TYPE_PRINTER ? 0 : graphics.getTransform().getScaleX();
    }

    /** Draws only inside a rectangle until {@link #unclip}. */
    public void clip(Rectangle2D window) {
        before = graphics.getClip();
        graphics.clip(window);
    }

    /** Draws again where it did before {@link #clip}. */
    public void unclip() {
        graphics.setClip(before);
    }

    /** A path through points given as x, y, x, y... */
    public static Path2D path(boolean closed, double... points) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int at = 0; at < points.length; at += 2) {
            if (at == 0) {
                path.moveTo(points[0], points[1]);
            } else {
                path.lineTo(points[at], points[at + 1]);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
