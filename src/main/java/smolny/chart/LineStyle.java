package smolny.chart;

import java.awt.Color;
import java.awt.Stroke;

/**
 * How a line and the bands about it are drawn.
 *
 * @param color colour of line and bands
 * @param width width of the line in pixels
 * @param dashed whether the line is broken
 */
public record LineStyle(Color color, double width, boolean dashed) {

    /** Draws a short piece for a key. */
    public void drawKey(Canvas canvas, double x, double y, double length) {
        canvas.stroke(Canvas.path(false, x, y, x + length, y), color, width, dash());
    }

    /** How JFreeChart draws it. */
    Stroke stroke() {
        return ChartFrame.stroke(width, dash());
    }

    private float[] dash() {
        return dashed ? new float[] {6, 3} : new float[0];
    }
}
