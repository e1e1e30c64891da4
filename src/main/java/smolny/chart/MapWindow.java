package smolny.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One window of the map. The constructor moves overlapping discs apart and finds room for labels. The window can
 * then be drawn many times with different shares.
 */
public final class MapWindow {
    private static final int ROUNDS = 300;
    private static final int FREE_ROUNDS = 60;
    private static final double PULL_BACK = 0.04;
    private static final double GAP = 1.5;
    /** Radius in pixels from which a disc has room for its number. */
    private static final double NUMBERED = 11.5;
    /** The same for a capital, which may fill it to the edge. */
    private static final double SMALLEST = 8;

    private final BaseMap map;
    private final List<Disc> homes = new ArrayList<>();
    private final List<Disc> discs;
    private final List<Optional<Rectangle2D>> labels = new ArrayList<>();

    /** Where a place's disc stands, pixels. */
    public record Disc(MapPlace place, double x, double y, double radius) {}

    /**
     * Lays out what a window shows.
     *
     * @param shown places in the order in which they are labelled; those outside the window are left out
     * @param radius of a place's disc, pixels
     */
    public MapWindow(BaseMap map, List<MapPlace> shown, ToDoubleFunction<MapPlace> radius) {
        this.map = map;
        List<MapPlace> places = shown.stream()
                .filter(map::shows)
                .sorted(Comparator.comparingDouble(MapPlace::electors).reversed())
                .toList();
        for (MapPlace place : places) {
            Point2D point = map.point(place.longitude(), place.latitude());
            homes.add(new Disc(place, point.getX(), point.getY(), radius.applyAsDouble(place)));
        }
        discs = separated(homes, inner());
        PointLabels board = new PointLabels(inner());
        for (Disc disc : discs) {
            board.reserve(disc.x(), disc.y(), disc.radius() * 0.9);
            labels.add(Optional.empty());
        }
        // The largest are drawn first, but capitals are labelled first, wherever there is room, and then those named
        // first.
        shown.stream()
                .filter(places::contains)
                .sorted(Comparator.comparing(MapPlace::capital).reversed())
                .forEach(place -> {
                    Disc disc = discs.get(places.indexOf(place));
                    labels.set(
                            places.indexOf(place),
                            board.place(
                                    disc.x(),
                                    disc.y(),
                                    disc.radius(),
                                    style(place).width(place.label()),
                                    TextStyle.SMALL.height(),
                                    place.capital() ? PointLabels.ANYWHERE : PointLabels.NEAR));
                });
    }

    private static TextStyle style(MapPlace place) {
        return place.capital() ? TextStyle.SMALL.asBold() : TextStyle.SMALL;
    }

    /** The places in the window, the largest first. */
    public List<Disc> discs() {
        return List.copyOf(discs);
    }

    /** The pixels it fills. */
    public Rectangle2D window() {
        return map.window();
    }

    /** Draws land and water. */
    public void drawGround(Canvas canvas) {
        map.draw(canvas);
    }

    /** Draws discs and labels, a place's share for soviet power in [0, 1] as its colour and number, and the edge. */
    public void draw(Canvas canvas, ToDoubleFunction<MapPlace> share) {
        canvas.clip(map.window());
        leaders(canvas);
        for (int at = 0; at < discs.size(); at++) {
            Disc disc = discs.get(at);
            double support = share.applyAsDouble(disc.place());
            drawDisc(canvas, disc.place().front(), disc.x(), disc.y(), disc.radius(), support);
        }
        names(canvas);
        discs.forEach(disc -> number(canvas, disc, share.applyAsDouble(disc.place())));
        canvas.unclip();
        canvas.stroke(map.window(), Theme.RULE, 1);
    }

    /** Draws labels and the edge without the discs, for whoever draws something else in their places. */
    public void drawNames(Canvas canvas) {
        canvas.clip(map.window());
        leaders(canvas);
        names(canvas);
        canvas.unclip();
        canvas.stroke(map.window(), Theme.RULE, 1);
    }

    private void leaders(Canvas canvas) {
        for (int at = 0; at < discs.size(); at++) {
            leader(canvas, homes.get(at), discs.get(at));
        }
    }

    private void names(Canvas canvas) {
        for (int at = 0; at < discs.size(); at++) {
            Disc disc = discs.get(at);
            labels.get(at).ifPresent(box -> label(canvas, disc, box));
        }
    }

    private Rectangle2D inner() {
        Rectangle2D window = map.window();
        return new Rectangle2D.Double(
                window.getX() + 4, window.getY() + 4, window.getWidth() - 8, window.getHeight() - 8);
    }

    // A line connects a label to its disc if there was room only at some distance.
    private static void label(Canvas canvas, Disc disc, Rectangle2D box) {
        Line2D line = PointLabels.line(disc.x(), disc.y(), box);
        double away = line.getP1().distance(line.getP2());
        if (away > disc.radius() + PointLabels.FAR / 2) {
            double edge = disc.radius() / away;
            double startX = line.getX1() + edge * (line.getX2() - line.getX1());
            double startY = line.getY1() + edge * (line.getY2() - line.getY1());
            Path2D path = Canvas.path(false, startX, startY, line.getX2(), line.getY2());
            canvas.stroke(path, disc.place().capital() ? Theme.INK : Theme.SOFT, 0.8);
        }
        canvas.text(disc.place().label(), box.getX(), box.getMaxY() - 2.5, style(disc.place()));
    }

    // A thin line leads from a moved disc to the place itself.
    private static void leader(Canvas canvas, Disc home, Disc disc) {
        double moved = Math.max(Math.abs(home.x() - disc.x()), Math.abs(home.y() - disc.y()));
        if (moved > 0.8 * disc.radius()) {
            canvas.stroke(Canvas.path(false, home.x(), home.y(), disc.x(), disc.y()), Theme.SOFT, 0.8);
            canvas.fill(MarkerShape.circle(home.x(), home.y(), 1.4), Theme.SOFT);
        }
    }

    static void drawDisc(Canvas canvas, boolean front, double x, double y, double radius, double share) {
        // A square as large in area as the disc would be.
        Shape shape = front ? MarkerShape.square(x, y, radius * 0.886) : MarkerShape.circle(x, y, radius);
        boolean won = share > 0.5;
        canvas.fill(shape, Theme.ofShare(share));
        canvas.stroke(shape, won ? Theme.INK : Theme.FAINT, won ? 1.5 : 0.7);
    }

    // The line of a capital may run over a disc, and the number is still to be read.
    private static void number(Canvas canvas, Disc disc, double share) {
        if (disc.radius() >= (disc.place().capital() ? SMALLEST : NUMBERED)) {
            TextStyle style =
                    TextStyle.SMALL.withColor(Theme.textOnShare(share)).asBold();
            canvas.text(Long.toString(Math.round(100 * share)), disc.x(), disc.y() + 4.3, style.centred());
        }
    }

    /**
     * The same discs in the same order, moved apart until they do not overlap and lie inside the bounds; small
     * discs move more than large ones.
     */
    static List<Disc> separated(List<Disc> discs, Rectangle2D bounds) {
        double[] x = discs.stream().mapToDouble(Disc::x).toArray();
        double[] y = discs.stream().mapToDouble(Disc::y).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            // In the last rounds there is no pull back, so that no overlap is left.
            double pull = round < ROUNDS - FREE_ROUNDS ? PULL_BACK : 0;
            for (int item = 0; item < x.length; item++) {
                x[item] += pull * (discs.get(item).x() - x[item]);
                y[item] += pull * (discs.get(item).y() - y[item]);
                for (int other = 0; other < item; other++) {
                    push(discs, x, y, item, other);
                }
            }
            for (int item = 0; item < x.length; item++) {
                double radius = discs.get(item).radius();
                x[item] = between(bounds.getMinX() + radius, x[item], bounds.getMaxX() - radius);
                y[item] = between(bounds.getMinY() + radius, y[item], bounds.getMaxY() - radius);
            }
        }
        List<Disc> moved = new ArrayList<>();
        for (int item = 0; item < x.length; item++) {
            moved.add(new Disc(
                    discs.get(item).place(), x[item], y[item], discs.get(item).radius()));
        }
        return moved;
    }

    private static double between(double low, double value, double high) {
        return Math.max(low, Math.min(high, value));
    }

    private static void push(List<Disc> discs, double[] x, double[] y, int item, int other) {
        double mine = discs.get(item).radius();
        double theirs = discs.get(other).radius();
        double acrossX = x[item] - x[other];
        double acrossY = y[item] - y[other];
        double distance = Math.sqrt(acrossX * acrossX + acrossY * acrossY);
        double clash = mine + theirs + GAP - distance;
        if (clash <= 0) {
            return;
        }
        // Two discs on the very same spot part sideways.
        double towardX = distance < 1e-6 ? 1 : acrossX / distance;
        double towardY = distance < 1e-6 ? 0 : acrossY / distance;
        double part = theirs * theirs / (mine * mine + theirs * theirs);
        x[item] += clash * part * towardX;
        y[item] += clash * part * towardY;
        x[other] -= clash * (1 - part) * towardX;
        y[other] -= clash * (1 - part) * towardY;
    }
}
