package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import smolny.output.NumberFormats;

/** The maps of some dates laid out for a width: European Russia, and Siberia with Turkestan at half the scale. */
final class MapChartLayout {
    private static final double GAP = 14;
    private static final double DATE = 30;
    private static final TextStyle HEADING = new TextStyle(15, true, Theme.INK, 0);

    private final List<CalendarDay> dates;
    private final List<MapPlace> places;
    private final double left;
    private final double top;
    private final double width;

    /** The layout from an upper left corner and for a width, pixels. */
    MapChartLayout(List<CalendarDay> dates, List<MapPlace> places, double left, double top, double width) {
        this.dates = dates;
        this.places = places;
        this.left = left;
        this.top = top;
        this.width = width;
    }

    /** Height in pixels. */
    double height() {
        int rows = (dates.size() + columns() - 1) / columns();
        return rows * cell();
    }

    /** Radius in pixels of a disc for some electors. */
    double radius(double electors) {
        double most = Math.min(26, westWidth() / 18);
        return Math.max(3.5, most * Math.sqrt(electors / Math.max(largest(), 1e-9)));
    }

    /** The largest number of electors. */
    double largest() {
        return Figure.greatest(places, MapPlace::electors, 1);
    }

    /** Names what lies outside the maps; empty if nothing does. */
    String hidden() {
        BaseMap west = west(0, 0);
        BaseMap east = east(0, 0);
        List<String> names = places.stream()
                .filter(place -> !west.shows(place) && !east.shows(place))
                .map(MapPlace::label)
                .toList();
        return names.isEmpty() ? "" : " Beyond the map: " + String.join(", ", names) + ".";
    }

    /** Paints the maps and tells what each disc says when it is pointed at. */
    List<HoverArea> paint(Canvas canvas) {
        List<HoverArea> tips = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            CalendarDay day = dates.get(date);
            int row = date / columns();
            double x = left + (date % columns()) * (cellWidth() + GAP);
            double y = top + row * cell();
            canvas.text(day.oldStyle(), x, y + 18, HEADING);
            canvas.text(
                    "(" + day.newStyle() + ")",
                    x + HEADING.width(day.oldStyle()) + 7,
                    y + 18,
                    TextStyle.LABEL.withColor(Theme.FAINT));
            BaseMap west = west(x, y + DATE);
            if (beside()) {
                tips.addAll(window(canvas, date, near(x, y + DATE), places));
            }
            tips.addAll(window(canvas, date, west, places));
            List<MapPlace> rest =
                    places.stream().filter(place -> !west.shows(place)).toList();
            tips.addAll(window(canvas, date, east(x, y + DATE), rest));
        }
        return tips;
    }

    private List<HoverArea> window(Canvas canvas, int date, BaseMap map, List<MapPlace> shown) {
        MapWindow window = new MapWindow(map, shown, place -> radius(place.electors()));
        window.drawGround(canvas);
        window.draw(canvas, place -> place.support().get(date));
        return window.discs().stream()
                .map(disc -> new HoverArea(
                        disc.x() - disc.radius(),
                        disc.y() - disc.radius(),
                        2 * disc.radius(),
                        2 * disc.radius(),
                        disc.place().label() + ", " + dates.get(date).inBothStyles() + ": "
                                + NumberFormats.percent(disc.place().support().get(date)) + " %"))
                .toList();
    }

    private int columns() {
        return Math.min(dates.size(), 3);
    }

    private double cellWidth() {
        return (width - GAP * (columns() - 1)) / columns();
    }

    // A single map has its two parts beside one another, several have them one above the other.
    private boolean beside() {
        return columns() == 1;
    }

    private double westWidth() {
        return beside() ? 0.5 * (cellWidth() - GAP) : cellWidth();
    }

    private double westHeight() {
        return 1.04 * westWidth();
    }

    private double eastHeight() {
        return 0.52 * westWidth();
    }

    private BaseMap west(double x, double top) {
        return new BaseMap(new Rectangle2D.Double(x, top, westWidth(), westHeight()), 37, 52.0, 0.395);
    }

    private BaseMap east(double x, double top) {
        double left = beside() ? x + westWidth() + GAP : x;
        double upper = beside() ? top : top + westHeight() + 6;
        return new BaseMap(new Rectangle2D.Double(left, upper, westWidth(), eastHeight()), 79, 50.8, 0.70);
    }

    // Petrograd and the Baltic once more, larger, where a single map leaves room for it.
    private BaseMap near(double x, double top) {
        double left = x + westWidth() + GAP;
        double upper = top + eastHeight() + GAP;
        double height = westHeight() - eastHeight() - GAP;
        return new BaseMap(new Rectangle2D.Double(left, upper, westWidth(), height), 27.8, 59.2, 0.115);
    }

    private double cell() {
        return DATE + westHeight() + (beside() ? 0 : 6 + eastHeight()) + 14;
    }
}
