package smolny.chart;

import java.awt.geom.Rectangle2D;

/**
 * A part of a picture that shows its numbers when it is pointed at.
 *
 * @param x left edge, pixels
 * @param y upper edge, pixels
 * @param width pixels
 * @param height pixels
 * @param text shown when it is pointed at; every number in it stands in the figure's table
 */
public record HoverArea(double x, double y, double width, double height, String text) {

    /** Its outline. */
    Rectangle2D shape() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
