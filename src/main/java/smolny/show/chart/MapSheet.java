package smolny.show.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One window of the map. Where discs stand once they have given way to one another, and which labels find room, is worked
 * out when it is made; it can then be drawn with other shares as often as one likes.
 */
public final class MapSheet {
    private final Conic map;
    private final List<Place> places;
    private final List<Dodge.Disc> homes = new ArrayList<>();
    private final List<Dodge.Disc> discs;
    private final List<Optional<Rectangle2D>> labels = new ArrayList<>();

    /** Where a place's disc stands, pixels. */
    public record Spot(Place place, double x, double y, double radius) {}

    /**
     * Lays out what a window shows.
     *
     * @param shown places in the order in which they are labelled; those outside the window are left out
     * @param radius of a place's disc, pixels
     */
    public MapSheet(Conic map, List<Place> shown, ToDoubleFunction<Place> radius) {
        this.map = map;
        places = shown.stream()
                .filter(map::shows)
                .sorted(Comparator.comparingDouble(Place::electors).reversed())
                .toList();
        for (Place place : places) {
            Point2D point = map.point(place.longitude(), place.latitude());
            homes.add(new Dodge.Disc(point.getX(), point.getY(), radius.applyAsDouble(place)));
        }
        discs = Dodge.apart(homes, inner());
        LabelBoard board = new LabelBoard(inner());
        for (Dodge.Disc disc : discs) {
            board.block(disc.x(), disc.y(), disc.radius() * 0.9);
            labels.add(Optional.empty());
        }
        // The largest are drawn first, but those named first are labelled first.
        for (Place place : shown) {
            int at = places.indexOf(place);
            if (at >= 0) {
                Dodge.Disc disc = discs.get(at);
                labels.set(
                        at,
                        board.placeNearOrFar(
                                disc.x(),
                                disc.y(),
                                disc.radius(),
                                Type.SMALL.width(place.label()),
                                Type.SMALL.height()));
            }
        }
    }

    /** The places in the window, the largest first. */
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            Dodge.Disc disc = discs.get(at);
            spots.add(new Spot(places.get(at), disc.x(), disc.y(), disc.radius()));
        }
        return spots;
    }

    /** The pixels it fills. */
    public Rectangle2D window() {
        return map.window();
    }

    /** Draws land and water. */
    public void ground(Canvas canvas) {
        canvas.clip(map.window());
        Background.load().draw(canvas, map);
        canvas.unclip();
    }

    /** Draws discs and labels, a place's share for soviet power in [0, 1] as its colour and number, and the edge. */
    public void draw(Canvas canvas, ToDoubleFunction<Place> share) {
        canvas.clip(map.window());
        for (int at = 0; at < discs.size(); at++) {
            leader(canvas, homes.get(at), discs.get(at));
        }
        for (int at = 0; at < discs.size(); at++) {
            symbol(canvas, places.get(at).front(), discs.get(at), share.applyAsDouble(places.get(at)));
        }
        for (int at = 0; at < discs.size(); at++) {
            String text = places.get(at).label();
            Dodge.Disc disc = discs.get(at);
            labels.get(at).ifPresent(box -> label(canvas, text, disc, box));
        }
        canvas.unclip();
        canvas.stroke(map.window(), Theme.RULE, 1);
    }

    private Rectangle2D inner() {
        Rectangle2D window = map.window();
        return new Rectangle2D.Double(
                window.getX() + 4, window.getY() + 4, window.getWidth() - 8, window.getHeight() - 8);
    }

    // A label that found room only at some distance is tied to its disc.
    private static void label(Canvas canvas, String label, Dodge.Disc disc, Rectangle2D box) {
        Line2D line = LabelBoard.line(disc.x(), disc.y(), box);
        double away = line.getP1().distance(line.getP2());
        if (away > disc.radius() + LabelBoard.FAR / 2) {
            double edge = disc.radius() / away;
            double startX = line.getX1() + edge * (line.getX2() - line.getX1());
            double startY = line.getY1() + edge * (line.getY2() - line.getY1());
            canvas.stroke(Canvas.path(false, startX, startY, line.getX2(), line.getY2()), Theme.SOFT, 0.8);
        }
        canvas.text(label, box.getX(), box.getMaxY() - 2.5, Type.SMALL);
    }

    // Where a disc had to give way, a thin line leads back to the place itself.
    private static void leader(Canvas canvas, Dodge.Disc home, Dodge.Disc disc) {
        double moved = Math.max(Math.abs(home.x() - disc.x()), Math.abs(home.y() - disc.y()));
        if (moved > 0.8 * disc.radius()) {
            canvas.stroke(Canvas.path(false, home.x(), home.y(), disc.x(), disc.y()), Theme.SOFT, 0.8);
            canvas.fill(Mark.circle(home.x(), home.y(), 1.4), Theme.SOFT);
        }
    }

    static void symbol(Canvas canvas, boolean front, Dodge.Disc disc, double share) {
        // A square as large in area as the disc would be.
        Shape shape = front
                ? Mark.square(disc.x(), disc.y(), disc.radius() * 0.886)
                : Mark.circle(disc.x(), disc.y(), disc.radius());
        boolean won = share > 0.5;
        canvas.fill(shape, Shade.of(share));
        canvas.stroke(shape, won ? Theme.INK : Theme.FAINT, won ? 1.5 : 0.7);
        if (disc.radius() >= 11.5) {
            String number = Long.toString(Math.round(100 * share));
            canvas.text(
                    number,
                    disc.x(),
                    disc.y() + 4.3,
                    Type.SMALL.in(Shade.textOn(share)).strong().centred());
        }
    }
}
