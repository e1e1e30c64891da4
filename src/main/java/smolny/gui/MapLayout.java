package smolny.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import smolny.chart.BaseMap;
import smolny.chart.Canvas;
import smolny.chart.MapGround;
import smolny.chart.MapPlace;
import smolny.chart.MapWindow;

/** Three maps: European Russia, Siberia, and a larger one of the surroundings of the first capital. */
final class MapLayout {
    static final MapLayout NONE = new MapLayout(new Rectangle2D.Double(), List.of());
    /** Below this height one window shows everything. */
    private static final double LOW = 250;

    private static final double GAP = 6;
    private static final double WEST_ASPECT = 1.04;
    private static final double EAST_ASPECT = 0.52;

    private final Rectangle2D room;
    private final List<MapPlace> places;
    private final List<MapWindow> windows = new ArrayList<>();
    private final MapGround ground = new MapGround();

    /** Lays the places out in a room. */
    MapLayout(Rectangle2D room, List<MapPlace> places) {
        this.room = room;
        this.places = places;
        if (places.isEmpty() || room.getWidth() < 60 || room.getHeight() < 60) {
            return;
        }
        double largest = places.stream().mapToDouble(MapPlace::electors).max().orElse(1);
        double most = Math.min(26, Math.min(room.getWidth(), room.getHeight()) / 17);
        ToDoubleFunction<MapPlace> radius =
                place -> Math.max(3.5, most * Math.sqrt(place.electors() / Math.max(largest, 1e-9)));
        if (room.getHeight() < LOW) {
            double width = Math.max(0.395, 0.40 * room.getWidth() / room.getHeight());
            windows.add(new MapWindow(new BaseMap(room, 55, 53.5, width), places, radius));
        } else {
            three(radius);
        }
    }

    private void three(ToDoubleFunction<MapPlace> radius) {
        double height = room.getHeight();
        double width = Math.min(height / WEST_ASPECT * 1.12, 0.64 * room.getWidth());
        double rest = room.getWidth() - width - GAP;
        double eastHeight = Math.min(EAST_ASPECT * rest, 0.45 * height);
        double x = room.getX();
        double y = room.getY();
        BaseMap west =
                new BaseMap(new Rectangle2D.Double(x, y, width, height), 37, 52.0, 0.395 * Math.max(1, width / height));
        BaseMap east = new BaseMap(
                new Rectangle2D.Double(x + width + GAP, y, rest, eastHeight),
                79,
                50.8,
                0.70 * Math.max(1, rest * EAST_ASPECT / eastHeight));
        BaseMap near = new BaseMap(
                new Rectangle2D.Double(x + width + GAP, y + eastHeight + GAP, rest, height - eastHeight - GAP),
                27.8,
                59.2,
                0.115 * Math.max(0.8, rest / (height - eastHeight)));
        windows.add(new MapWindow(near, places, radius));
        windows.add(new MapWindow(west, places, radius));
        windows.add(new MapWindow(
                east, places.stream().filter(place -> !west.shows(place)).toList(), radius));
    }

    /** This layout if it fits, or else a new one. */
    MapLayout in(Rectangle2D wanted, List<MapPlace> shown) {
        return room.equals(wanted) && places.equals(shown) ? this : new MapLayout(wanted, shown);
    }

    /** Draws land and water. */
    void ground(Canvas canvas) {
        ground.draw(canvas, windows, room.getMaxX(), room.getMaxY());
    }

    /** The windows, each with its places. */
    List<MapWindow> windows() {
        return windows;
    }
}
