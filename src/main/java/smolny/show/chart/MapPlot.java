package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Lays out and draws {@link MapFigure}: for each date European Russia, and below it Siberia at half the scale. */
final class MapPlot {
    private static final double TOP = Page.HEAD + 66;
    private static final double GAP = 14;
    private static final double FOOT = 40;
    private static final double DATE = 30;

    private final MapFigure figure;
    private final Background background = Background.load();
    private final int columns;
    private final double largest;

    MapPlot(MapFigure figure) {
        this.figure = figure;
        int count = figure.dates().size();
        columns = count == 4 ? 2 : Math.min(count, 3);
        largest = figure.places().stream().mapToDouble(Place::electors).max().orElse(1);
    }

    Dimension size() {
        int rows = (figure.dates().size() + columns - 1) / columns;
        return new Dimension(Theme.WIDTH, (int) Math.ceil(TOP + rows * cell() + FOOT));
    }

    void draw(Canvas canvas) {
        Page.head(canvas, size(), figure.title(), "Support for soviet power; size shows the electorate");
        key(canvas);
        for (int date = 0; date < figure.dates().size(); date++) {
            double x = Theme.MARGIN + (date % columns) * (width() + GAP);
            int row = date / columns;
            date(canvas, date, x, TOP + row * cell());
        }
        Page.foot(
                canvas,
                size(),
                "Borders are those of today, not of 1917, and only help to find one's way. Coasts, lakes and borders: Natural Earth."
                        + " Dates: Old Style (New Style).");
    }

    private void date(Canvas canvas, int date, double x, double top) {
        Day day = figure.dates().get(date);
        canvas.text(day.oldStyle(), x, top + 18, new Type(15, true, Theme.INK, 0));
        double after = new Type(15, true, Theme.INK, 0).width(day.oldStyle());
        canvas.text("(" + day.newStyle() + ")", x + after + 7, top + 18, Type.LABEL.in(Theme.FAINT));
        Conic west = new Conic(new Rectangle2D.Double(x, top + DATE, width(), west()), 35.5, 53.6, 0.44);
        Conic east = new Conic(new Rectangle2D.Double(x, top + DATE + west() + 6, width(), east()), 80, 55.0, 0.66);
        List<Place> places = figure.places().stream()
                .sorted(Comparator.comparingDouble(Place::electors).reversed())
                .toList();
        part(
                canvas,
                date,
                west,
                places.stream().filter(place -> west.shows(place, 4)).toList());
        part(
                canvas,
                date,
                east,
                places.stream()
                        .filter(place -> !west.shows(place, 4) && east.shows(place, 2))
                        .toList());
    }

    private void part(Canvas canvas, int date, Conic map, List<Place> places) {
        canvas.clip(map.window());
        background.draw(canvas, map);
        LabelBoard board = new LabelBoard(map.window());
        for (Place place : places) {
            Point2D point = map.point(place.longitude(), place.latitude());
            double share = place.support().get(date);
            double radius = radius(place.electors());
            symbol(canvas, place, point.getX(), point.getY(), radius, share);
            board.block(point.getX(), point.getY(), radius * 0.9);
        }
        for (Place place : places) {
            Point2D point = map.point(place.longitude(), place.latitude());
            double radius = radius(place.electors());
            board.place(point.getX(), point.getY(), radius, Type.TICK.width(place.label()), Type.TICK.height())
                    .ifPresent(box ->
                            canvas.text(place.label(), box.getX(), box.getMaxY() - 2.5, Type.TICK.in(Theme.INK)));
        }
        canvas.unclip();
        canvas.stroke(map.window(), Theme.RULE, 1);
    }

    private static void symbol(Canvas canvas, Place place, double x, double y, double radius, double share) {
        java.awt.Shape shape = shape(place.front(), x, y, radius);
        canvas.fill(shape, Shade.of(share));
        boolean won = share > 0.5;
        canvas.stroke(shape, won ? Theme.INK : Theme.PAPER, won ? 1.3 : 1);
        if (radius >= 11) {
            String number = Long.toString(Math.round(100 * share));
            canvas.text(
                    number, x, y + 4, Type.NOTE.in(Shade.textOn(share)).strong().centred());
        }
    }

    private static java.awt.Shape shape(boolean front, double x, double y, double radius) {
        return front ? Mark.square(x, y, radius * 0.886) : Mark.circle(x, y, radius);
    }

    private void key(Canvas canvas) {
        double y = Page.HEAD + 6;
        double x = Theme.MARGIN;
        for (int step = 0; step < 50; step++) {
            canvas.fill(new Rectangle2D.Double(x + 4.0 * step, y, 4.3, 13), Shade.of((step + 0.5) / 50));
        }
        for (int half = 0; half <= 2; half++) {
            canvas.vertical(x + 100 * half, y, y + 17, Theme.SOFT, 1);
            Type type = half == 0 ? Type.TICK : half == 1 ? Type.TICK.centred() : Type.TICK.ending();
            canvas.text(Numbers.rounded(half / 2.0), x + 100 * half, y + 30, type);
        }
        x += 236;
        symbol(canvas, sample(false), x, y + 8, 8, 0.9);
        canvas.text("soviet", x + 14, y + 12.5, Type.LABEL);
        symbol(canvas, sample(true), x + 84, y + 8, 8, 0.9);
        canvas.text("front", x + 98, y + 12.5, Type.LABEL);
        canvas.text("dark edge: above half", x - 8, y + 32, Type.LABEL);
        x += 190;
        for (double electors : new double[] {largest, largest / 4, largest / 16}) {
            double rounded = round(electors);
            canvas.stroke(Mark.circle(x + radius(rounded), y + 14, radius(rounded)), Theme.SOFT, 1);
            String text = String.format(java.util.Locale.ROOT, "%,.0f", rounded);
            canvas.text(text, x + 2 * radius(rounded) + 6, y + 18.5, Type.LABEL);
            x += 2 * radius(rounded) + 6 + Type.LABEL.width(text) + 20;
        }
        canvas.text("electors", x - 8, y + 18.5, Type.LABEL);
    }

    private static Place sample(boolean front) {
        return new Place("", 0, 0, 0, front, List.of());
    }

    private static double round(double number) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(1, number))));
        return Math.max(1, Math.floor(number / unit)) * unit;
    }

    private double radius(double electors) {
        double most = Math.min(26, width() / 19);
        return Math.max(3, most * Math.sqrt(electors / Math.max(largest, 1e-9)));
    }

    private double width() {
        return (Theme.WIDTH - 2.0 * Theme.MARGIN - GAP * (columns - 1)) / columns;
    }

    private double west() {
        return Math.min(width() * 1.04, 640);
    }

    private double east() {
        return width() * 0.36;
    }

    private double cell() {
        return DATE + west() + 6 + east() + 14;
    }
}
