package smolny.show.chart;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Coasts, lakes and today's borders, from Natural Earth; how the file was made is told in the README beside it. */
final class Background {
    private static final String FILE = "background.txt";

    private final List<Shape> shapes;

    private Background(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** Longitudes and latitudes in turn, in hundredths of a degree; {@code kind} is L land, W lake or B border. */
    private record Shape(char kind, List<Integer> degrees) {}

    private static final class Once {
        static final Background BACKGROUND = read();
    }

    /** The background that comes with the program, read at the first call. */
    static Background load() {
        return Once.BACKGROUND;
    }

    private static Background read() {
        List<Shape> shapes = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(Background.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                shapes.add(shape(line));
                line = lines.readLine();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Background(shapes);
    }

    void draw(Canvas canvas, Conic map) {
        canvas.fill(map.window(), Theme.WATER);
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Path2D lakes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Path2D borders = new Path2D.Double();
        for (Shape shape : shapes) {
            Path2D path = shape.kind() == 'L' ? land : shape.kind() == 'W' ? lakes : borders;
            trace(shape, map, path);
        }
        canvas.fill(cut(land, map), Theme.LAND);
        canvas.fill(cut(lakes, map), Theme.WATER);
        canvas.stroke(borders, Theme.veil(Theme.RULE, 0.6), 0.7, 3f, 2f);
    }

    // A clip would do for the eye, but an SVG would carry all Eurasia in every map.
    private static Area cut(Path2D path, Conic map) {
        Area area = new Area(path);
        area.intersect(new Area(map.window()));
        return area;
    }

    // A shape whose box lies wholly outside the window is left out, and points closer than 0.7 pixels are merged.
    private static void trace(Shape shape, Conic map, Path2D path) {
        List<Point2D> points = new ArrayList<>();
        Path2D own = new Path2D.Double();
        for (int at = 0; at < shape.degrees().size(); at += 2) {
            Point2D point =
                    map.point(shape.degrees().get(at) / 100.0, shape.degrees().get(at + 1) / 100.0);
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
        if (!own.getBounds2D().intersects(map.window())) {
            return;
        }
        if (shape.kind() != 'B') {
            own.closePath();
        }
        path.append(own, false);
    }

    private static Shape shape(String line) {
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
        return new Shape(line.charAt(0), degrees);
    }
}
