package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;
import smolny.output.NumberFormats;

/**
 * Soviets and fronts on a map on several dates: size by electorate, colour by support for soviet power. For each date
 * European Russia, and Siberia with Turkestan at a little over half the scale.
 *
 * @param name stem of the file names
 * @param title headline
 * @param dates one map for each, at least one, not more than six
 * @param places what is drawn, each with one share for each date; those named first are labelled first where room is short
 */
public record MapChart(String name, String title, List<CalendarDay> dates, List<MapPlace> places) implements Figure {
    private static final int MOST = 6;
    private static final double TOP = Canvas.HEAD + 66;
    private static final double GAP = 14;
    private static final double FOOT = 50;
    private static final double DATE = 30;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the number of dates is out of range, there is no place, or a place has not one
     *     share for each date
     */
    public MapChart {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        if (dates.isEmpty() || dates.size() > MOST || places.isEmpty()) {
            throw new IllegalArgumentException(
                    dates.size() + " dates and " + places.size() + " places: must be 1 to " + MOST + " and at least 1");
        }
        for (MapPlace place : places) {
            if (place.support().size() != dates.size()) {
                throw new IllegalArgumentException("place \"" + place.label() + "\" has "
                        + place.support().size() + " shares for " + dates.size() + " dates");
            }
        }
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            parts.add(above(date) + " on " + dates.get(date).oldStyle());
        }
        int end = dates.size() - 1;
        Comparator<MapPlace> bySupport =
                Comparator.comparingDouble(place -> place.support().get(end));
        MapPlace low = places.stream().min(bySupport).orElseThrow();
        MapPlace high = places.stream().max(bySupport).orElseThrow();
        return "Of " + places.size() + " places, those above half for soviet power (Old Style dates): "
                + String.join(", ", parts) + "; at the end highest in " + told(high, end) + " and lowest in "
                + told(low, end) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            CalendarDay day = dates.get(date);
            List<String> when = List.of(Integer.toString(day.index()), day.oldStyle(), day.newStyle());
            for (MapPlace place : places) {
                rows.add(DataTable.row(
                        when,
                        place.front() ? "front" : "soviet",
                        place.label(),
                        place.longitude(),
                        place.latitude(),
                        NumberFormats.fixed(place.electors(), 1),
                        NumberFormats.percent(place.support().get(date))));
            }
            rows.add(DataTable.row(when, "total", "all places: " + places.size(), "", "", "", ""));
            rows.add(DataTable.row(when, "total", "places above half: " + above(date), "", "", "", ""));
        }
        return DataTable.of(DayAxis.COLUMNS + " kind place longitude latitude electors support_pct", rows);
    }

    @Override
    public Dimension size() {
        int rows = (dates.size() + columns() - 1) / columns();
        return new Dimension(Theme.WIDTH, (int) Math.ceil(TOP + rows * cell() + FOOT));
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(
                this, "Deputies for soviet power: colour and number, in percent; size shows the electorate");
        key(canvas);
        for (int date = 0; date < dates.size(); date++) {
            double x = Theme.MARGIN + (date % columns()) * (width() + GAP);
            int row = date / columns();
            date(canvas, date, x, TOP + row * cell());
        }
        canvas.drawFootnote(
                this,
                "Borders are those of today, not of 1917, and only help to find one's way. Coasts, lakes and borders:"
                        + " Natural Earth. Dates: Old Style (New Style). Discs that would cover one another stand a little"
                        + " apart."
                        + hidden());
    }

    private static String told(MapPlace place, int date) {
        return place.label() + " (" + NumberFormats.percent(place.support().get(date)) + " %)";
    }

    private int above(int date) {
        return (int)
                places.stream().filter(place -> place.support().get(date) > 0.5).count();
    }

    private void date(Canvas canvas, int date, double x, double top) {
        CalendarDay day = dates.get(date);
        canvas.text(day.oldStyle(), x, top + 18, new TextStyle(15, true, Theme.INK, 0));
        double after = new TextStyle(15, true, Theme.INK, 0).width(day.oldStyle());
        canvas.text("(" + day.newStyle() + ")", x + after + 7, top + 18, TextStyle.LABEL.withColor(Theme.FAINT));
        BaseMap west = west(x, top + DATE);
        if (beside()) {
            part(canvas, date, near(x, top + DATE), places);
        }
        part(canvas, date, west, places);
        part(
                canvas,
                date,
                east(x, top + DATE),
                places.stream().filter(place -> !west.shows(place)).toList());
    }

    private void part(Canvas canvas, int date, BaseMap map, List<MapPlace> places) {
        MapWindow sheet = new MapWindow(map, places, place -> radius(place.electors()));
        sheet.drawGround(canvas);
        sheet.draw(canvas, place -> place.support().get(date));
    }

    private void key(Canvas canvas) {
        double y = Canvas.HEAD + 6;
        double x = Theme.MARGIN;
        canvas.shareScale(x, y, 50, 4, 13);
        for (int half = 0; half <= 2; half++) {
            canvas.vertical(x + 100 * half, y, y + 17, Theme.SOFT, 1);
            TextStyle type =
                    half == 0 ? TextStyle.TICK : half == 1 ? TextStyle.TICK.centred() : TextStyle.TICK.rightAligned();
            canvas.text(NumberFormats.wholePercent(half / 2.0), x + 100 * half, y + 30, type);
        }
        x += 236;
        MapWindow.drawDisc(canvas, false, x, y + 8, 8, 0.9);
        canvas.text("soviet", x + 14, y + 12.5, TextStyle.LABEL);
        MapWindow.drawDisc(canvas, true, x + 84, y + 8, 8, 0.9);
        canvas.text("front", x + 98, y + 12.5, TextStyle.LABEL);
        canvas.text("dark edge: above half", x - 8, y + 32, TextStyle.LABEL);
        x += 190;
        for (double electors : new double[] {largest(), largest() / 4, largest() / 16}) {
            double rounded = round(electors);
            canvas.stroke(MarkerShape.circle(x + radius(rounded), y + 14, radius(rounded)), Theme.SOFT, 1);
            String text = String.format(Locale.ROOT, "%,.0f", rounded);
            canvas.text(text, x + 2 * radius(rounded) + 6, y + 18.5, TextStyle.LABEL);
            x += 2 * radius(rounded) + 6 + TextStyle.LABEL.width(text) + 20;
        }
        canvas.text("electors", x - 8, y + 18.5, TextStyle.LABEL);
    }

    private static double round(double number) {
        double unit = FastMath.pow(10, Math.floor(FastMath.log10(Math.max(1, number))));
        return Math.max(1, Math.floor(number / unit)) * unit;
    }

    private double radius(double electors) {
        double most = Math.min(26, westWidth() / 18);
        return Math.max(3.5, most * Math.sqrt(electors / Math.max(largest(), 1e-9)));
    }

    private int columns() {
        return Math.min(dates.size(), 3);
    }

    private double largest() {
        return Figure.greatest(places, MapPlace::electors, 1);
    }

    private double width() {
        return (Theme.WIDTH - 2.0 * Theme.MARGIN - GAP * (columns() - 1)) / columns();
    }

    // A single map has its two parts beside one another, several have them one above the other.
    private boolean beside() {
        return columns() == 1;
    }

    private double westWidth() {
        return beside() ? 0.5 * (width() - GAP) : width();
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

    private String hidden() {
        BaseMap west = west(0, 0);
        BaseMap east = east(0, 0);
        List<String> names = places.stream()
                .filter(place -> !west.shows(place) && !east.shows(place))
                .map(MapPlace::label)
                .toList();
        return names.isEmpty() ? "" : " Beyond the map: " + String.join(", ", names) + ".";
    }
}
