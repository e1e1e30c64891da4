package smolny.chart;

import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * Places of European Russia on a map for print: a dot for a town, a square for a front, each with its name.
 *
 * @param title headline, not printed
 * @param places to be shown; those named first are labelled first where room is short
 */
public record PlaceMap(String title, List<MapPlace> places) implements Figure {
    private static final Rectangle2D WINDOW = new Rectangle2D.Double(0, 0, 680, 700);
    private static final double CAPITAL = 6;
    private static final double OTHER = 4;

    /** Copies the list. */
    public PlaceMap {
        places = List.copyOf(places);
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String caption() {
        return title;
    }

    @Override
    public DataTable table() {
        return new DataTable(
                List.of("place", "longitude", "latitude"),
                places.stream()
                        .map(place -> List.of(
                                place.label(),
                                NumberFormats.plain(place.longitude()),
                                NumberFormats.plain(place.latitude())))
                        .toList());
    }

    @Override
    public Dimension size() {
        return new Dimension((int) WINDOW.getWidth(), (int) WINDOW.getHeight());
    }

    @Override
    public List<HoverArea> draw(Canvas canvas) {
        MapWindow map =
                new MapWindow(new BaseMap(WINDOW, 37, 52.0, 0.395), places, place -> place.capital() ? CAPITAL : OTHER);
        map.drawGround(canvas);
        for (MapWindow.Disc disc : map.discs()) {
            Shape shape = disc.place().front()
                    ? MarkerShape.square(disc.x(), disc.y(), disc.radius())
                    : MarkerShape.circle(disc.x(), disc.y(), disc.radius());
            canvas.fill(shape, Theme.INK);
        }
        map.drawNames(canvas);
        return List.of();
    }
}
