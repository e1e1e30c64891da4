package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;
import org.jfree.ui.RectangleEdge;
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
public record MapChart(String name, String title, List<CalendarDay> dates, List<MapPlace> places)
        implements FramedFigure {
    private static final int MOST = 6;
    private static final double KEY = 62;

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
    public ChartFrame frame() {
        return ChartFrame.of(
                this,
                "Deputies for soviet power: colour and number, in percent; size shows the electorate",
                new PaintedPlot("Map", (canvas, area) -> new MapChartLayout(
                                dates, places, area.getX(), area.getY(), area.getWidth())
                        .paint(canvas)),
                layout().height(),
                "Coasts, lakes and borders: Natural Earth. Dates: Old Style (New Style). Discs that would cover one"
                        + " another stand a little apart." + layout().hidden(),
                new PaintedTitle(RectangleEdge.TOP, width -> KEY, this::key));
    }

    private MapChartLayout layout() {
        return new MapChartLayout(dates, places, 0, 0, ChartFrame.WIDTH);
    }

    private static String told(MapPlace place, int date) {
        return place.label() + " (" + NumberFormats.percent(place.support().get(date)) + " %)";
    }

    private int above(int date) {
        return (int)
                places.stream().filter(place -> place.support().get(date) > 0.5).count();
    }

    /** Colours, shapes, sizes and borders. */
    private void key(Canvas canvas, Rectangle2D area) {
        double y = area.getY() + 6;
        double x = area.getX();
        canvas.shareScale(x, y, 50, 4, 13);
        for (int half = 0; half <= 2; half++) {
            canvas.vertical(x + 100 * half, y, y + 17, Theme.SOFT, 1);
            TextStyle style = new TextStyle(TextStyle.TICK.size(), false, Theme.SOFT, half / 2.0);
            canvas.text(NumberFormats.wholePercent(half / 2.0), x + 100 * half, y + 30, style);
        }
        x += 236;
        MapWindow.drawDisc(canvas, false, x, y + 8, 8, 0.9);
        canvas.text("soviet", x + 14, y + 12.5, TextStyle.LABEL);
        MapWindow.drawDisc(canvas, true, x + 84, y + 8, 8, 0.9);
        canvas.text("front", x + 98, y + 12.5, TextStyle.LABEL);
        canvas.text("dark edge: above half", x - 8, y + 32, TextStyle.LABEL);
        x += 190;
        for (int part : new int[] {1, 4, 16}) {
            double electors = round(layout().largest() / part);
            double radius = layout().radius(electors);
            canvas.stroke(MarkerShape.circle(x + radius, y + 14, radius), Theme.SOFT, 1);
            String text = String.format(Locale.ROOT, "%,.0f", electors);
            canvas.text(text, x + 2 * radius + 6, y + 18.5, TextStyle.LABEL);
            x += 2 * radius + 6 + TextStyle.LABEL.width(text) + 20;
        }
        canvas.text("electors", x - 8, y + 18.5, TextStyle.LABEL);
        x += TextStyle.LABEL.width("electors") + 26;
        canvas.stroke(Canvas.path(false, x, y + 14, x + 34, y + 14), Theme.RULE, 1.2, BaseMap.BORDER);
        canvas.text("border of today, not of 1917", x + 42, y + 18.5, TextStyle.LABEL);
    }

    private static double round(double number) {
        double unit = FastMath.pow(10, Math.floor(FastMath.log10(Math.max(1, number))));
        return Math.max(1, Math.floor(number / unit)) * unit;
    }
}
