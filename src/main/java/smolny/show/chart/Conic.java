package smolny.show.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Lambert's conformal conic projection on the sphere with standard parallels 47 and 62 degrees north, scaled into a
 * window. Equations: Snyder, "Map Projections: A Working Manual" (1987), 15-1 to 15-4.
 */
public final class Conic {
    private static final double SOUTH = Math.toRadians(47);
    private static final double NORTH = Math.toRadians(62);
    private static final double CONE = StrictMath.log(StrictMath.cos(SOUTH) / StrictMath.cos(NORTH))
            / StrictMath.log(tangent(NORTH) / tangent(SOUTH));
    private static final double FACTOR = StrictMath.cos(SOUTH) * StrictMath.pow(tangent(SOUTH), CONE) / CONE;

    private final Rectangle2D window;
    private final double meridian;
    private final double scale;
    private final double middleX;
    private final double middleY;

    /**
     * A map whose centre lies in the centre of the window.
     *
     * @param window pixels
     * @param longitude degrees east of the centre, and of the meridian that stands upright
     * @param latitude degrees north of the centre
     * @param width radii of the earth from the left to the right edge of the window
     */
    public Conic(Rectangle2D window, double longitude, double latitude, double width) {
        this.window = window;
        meridian = longitude;
        scale = window.getWidth() / width;
        middleX = 0;
        middleY = radius(latitude);
    }

    /** Where a place on earth is in the window's pixels; it may lie outside the window. */
    public Point2D point(double longitude, double latitude) {
        double radius = radius(latitude);
        double angle = CONE * Math.toRadians(longitude - meridian);
        return new Point2D.Double(
                window.getCenterX() + scale * (radius * StrictMath.sin(angle) - middleX),
                window.getCenterY() + scale * (radius * StrictMath.cos(angle) - middleY));
    }

    /** The pixels it fills. */
    public Rectangle2D window() {
        return window;
    }

    /** Whether a place lies well inside the window. */
    public boolean shows(Place place) {
        double border = 0.025 * window.getWidth();
        Point2D point = point(place.longitude(), place.latitude());
        return point.getX() >= window.getMinX() + border
                && point.getX() <= window.getMaxX() - border
                && point.getY() >= window.getMinY() + border
                && point.getY() <= window.getMaxY() - border;
    }

    // Distance from the pole in radii of the earth; it grows southward, like pixels.
    private static double radius(double latitude) {
        return FACTOR / StrictMath.pow(tangent(Math.toRadians(latitude)), CONE);
    }

    private static double tangent(double latitude) {
        return StrictMath.tan(Math.PI / 4 + latitude / 2);
    }
}
