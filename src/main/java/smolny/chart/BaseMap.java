package smolny.chart;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import smolny.output.ProgramFiles;

/**
 * The ground of a map: coasts, lakes and today's borders from Natural Earth (the README beside the file says how it was
 * made), in Lambert's conformal conic projection on the sphere with standard parallels 47 and 62 degrees north, scaled into
 * a window. Equations: Snyder, "Map Projections: A Working Manual" (1987), 15-1 to 15-4.
 */
public final class BaseMap {
    /** Dashes of borders. */
    static final float[] BORDER = {3, 2};

    private static final String FILE = "background.txt";
    private static final double SOUTH = Math.toRadians(47);
    private static final double NORTH = Math.toRadians(62);
    private static final double CONE =
            FastMath.log(FastMath.cos(SOUTH) / FastMath.cos(NORTH)) / FastMath.log(tangent(NORTH) / tangent(SOUTH));
    private static final double FACTOR = FastMath.cos(SOUTH) * FastMath.pow(tangent(SOUTH), CONE) / CONE;

    private final Rectangle2D window;
    private final double meridian;
    private final double scale;
    private final double middleY;

    /**
     * A map whose centre lies in the centre of the window.
     *
     * @param window pixels
     * @param longitude degrees east of the centre, and of the meridian that stands upright
     * @param latitude degrees north of the centre
     * @param width radii of the earth from the left to the right edge of the window
     */
    public BaseMap(Rectangle2D window, double longitude, double latitude, double width) {
        this.window = window;
        meridian = longitude;
        scale = window.getWidth() / width;
        middleY = radius(latitude);
    }

    /** Where a place on earth is in the window's pixels; it may lie outside the window. */
    public Point2D point(double longitude, double latitude) {
        double radius = radius(latitude);
        double angle = CONE * Math.toRadians(longitude - meridian);
        return new Point2D.Double(
                window.getCenterX() + scale * (radius * FastMath.sin(angle)),
                window.getCenterY() + scale * (radius * FastMath.cos(angle) - middleY));
    }

    /** The pixels it fills. */
    public Rectangle2D window() {
        return window;
    }

    /** Whether a place lies well inside the window. */
    public boolean shows(MapPlace place) {
        double border = 0.025 * window.getWidth();
        Point2D point = point(place.longitude(), place.latitude());
        return point.getX() >= window.getMinX() + border
                && point.getX() <= window.getMaxX() - border
                && point.getY() >= window.getMinY() + border
                && point.getY() <= window.getMaxY() - border;
    }

    // Distance from the pole in radii of the earth; it grows southward, like pixels.
    private static double radius(double latitude) {
        return FACTOR / FastMath.pow(tangent(Math.toRadians(latitude)), CONE);
    }

    private static double tangent(double latitude) {
        return FastMath.tan(Math.PI / 4 + latitude / 2);
    }

    /** Longitudes and latitudes in turn, in hundredths of a degree; {@code kind} is L land, W lake or B border. */
    private record Outline(char kind, List<Integer> degrees) {}

    private static final class Once {
        static final List<Outline> OUTLINES = read();
    }

    private static List<Outline> read() {
        return outlines().lines().map(BaseMap::outline).toList();
    }

    /** The outlines as text; the README beside the file describes the form. */
    public static String outlines() {
        return ProgramFiles.text(BaseMap.class, FILE);
    }

    /** Draws land and water. */
    public void draw(Canvas canvas) {
        canvas.clip(window);
        canvas.fill(window, Theme.WATER);
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Path2D lakes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Path2D borders = new Path2D.Double();
        for (Outline outline : Once.OUTLINES) {
            Path2D path = outline.kind() == 'L' ? land : outline.kind() == 'W' ? lakes : borders;
            trace(outline, path);
        }
        canvas.fill(cut(land), Theme.LAND);
        canvas.fill(cut(lakes), Theme.WATER);
        canvas.stroke(borders, Theme.translucent(Theme.RULE, 0.6), 0.7, BORDER);
        canvas.unclip();
    }

    // A clip would look the same, but every SVG would then contain all of Eurasia.
    private Area cut(Path2D path) {
        Area area = new Area(path);
        area.intersect(new Area(window));
        return area;
    }

    // A shape whose box lies wholly outside the window is left out, and points closer than 0.7 pixels are merged.
    private void trace(Outline outline, Path2D path) {
        List<Point2D> points = new ArrayList<>();
        Path2D own = new Path2D.Double();
        for (int at = 0; at < outline.degrees().size(); at += 2) {
            Point2D point =
                    point(outline.degrees().get(at) / 100.0, outline.degrees().get(at + 1) / 100.0);
            if (!points.isEmpty() && points.get(points.size() - 1).distance(point) < 0.7) {
                continue;
            }
            points.add(point);
            if (points.size() == 1) {
                own.moveTo(point.getX(), point.getY());
            } else {
                own.lineTo(point.getX(), point.getY());
            }
        }
        if (!own.getBounds2D().intersects(window)) {
            return;
        }
        if (outline.kind() != 'B') {
            own.closePath();
        }
        path.append(own, false);
    }

    private static Outline outline(String line) {
        String[] words = line.split(" ", -1);
        List<Integer> degrees = new ArrayList<>();
        int longitude = 0;
        int latitude = 0;
        for (int at = 1; at < words.length; at += 2) {
            longitude += Integer.parseInt(words[at]);
            latitude += Integer.parseInt(words[at + 1]);
            degrees.add(longitude);
            degrees.add(latitude);
        }
        return new Outline(line.charAt(0), degrees);
    }
}
