package smolny.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** Finds room for labels beside points: first come, first served; a label without room is left out. */
final class PointLabels {
    // Directions in the order of preference: right, above, below, left, then the corners, then half way to the corners.
    private static final double[][] SIDES = {
        {1, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0.5, -1}, {0.5, 1}, {-0.5, -1}, {-0.5, 1}
    };
    private static final double GAP = 3;
    private static final double FARTHEST = 200;
    private static final int TURNS = 72;
    private static final double NUMBER = 10;

    /** Distance in pixels at which a label needs a line to its point. */
    static final double FAR = 14;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> circles = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<double[]> shunned = new ArrayList<>();

    /** A board on which labels stay within bounds. */
    PointLabels(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps labels off a circle. */
    void reserve(double x, double y, double radius) {
        Rectangle2D circle = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        taken.add(circle);
        circles.add(circle);
    }

    /** Asks labels to avoid a point, such as one of a line, if they can. */
    void avoid(double x, double y) {
        shunned.add(new double[] {x, y});
    }

    /** Takes a place for a box of the given size beside a circle; empty if all sides are taken. */
    Optional<Rectangle2D> place(double x, double y, double radius, double width, double height) {
        Rectangle2D best = null;
        int least = Integer.MAX_VALUE;
        for (Rectangle2D box : around(x, y, radius, width, height)) {
            int cost = isFree(box) && isApart(box, x, y) ? crowd(box) : least;
            if (cost < least) {
                best = box;
                least = cost;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        taken.add(best);
        return Optional.of(best);
    }

    /** As {@link #place}, and if that fails once more at a distance, where a free line leads to the point. */
    Optional<Rectangle2D> placeNearOrFar(double x, double y, double radius, double width, double height) {
        Optional<Rectangle2D> found = place(x, y, radius, width, height);
        for (int times = 1; times <= 4 && found.isEmpty(); times++) {
            for (Rectangle2D box : around(x, y, radius + times * FAR, width, height)) {
                Line2D line = line(x, y, box);
                if (found.isEmpty() && isFree(box) && isApart(box, x, y) && isFree(line)) {
                    taken.add(box);
                    lines.add(line);
                    found = Optional.of(box);
                }
            }
        }
        return found;
    }

    /** A place for what must be named, however far, by a line that is short and runs over few circles. */
    Optional<Rectangle2D> placeSomewhere(double x, double y, double width, double height) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double away = FAR; away <= FARTHEST; away += FAR / 2) {
            for (int turn = 0; turn < TURNS; turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                Rectangle2D box = new Rectangle2D.Double(
                        x + away * FastMath.cos(angle) - width / 2,
                        y + away * FastMath.sin(angle) - height / 2,
                        width,
                        height);
                double cost = isFree(box) && isApart(box, x, y) ? away / FARTHEST + crossing(line(x, y, box)) : least;
                if (cost < least) {
                    best = box;
                    least = cost;
                }
            }
        }
        if (best != null) {
            taken.add(best);
            lines.add(line(x, y, best));
        }
        return Optional.ofNullable(best);
    }

    /** What a line runs over: circles, more for one whose number it strikes through; words and lines without end. */
    private double crossing(Line2D line) {
        boolean barred = lines.stream().anyMatch(line::intersectsLine)
                || taken.stream().anyMatch(box -> line.intersects(box) && !circles.contains(box));
        return barred
                ? Double.POSITIVE_INFINITY
                : circles.stream()
                        .filter(circle -> line.intersects(circle) && !circle.contains(line.getP1()))
                        .mapToInt(circle -> line.ptSegDist(circle.getCenterX(), circle.getCenterY()) < NUMBER ? 9 : 1)
                        .sum();
    }

    /** The line from a point to the nearest point of a box. */
    static Line2D line(double x, double y, Rectangle2D box) {
        return new Line2D.Double(
                x,
                y,
                Math.min(box.getMaxX(), Math.max(box.getMinX(), x)),
                Math.min(box.getMaxY(), Math.max(box.getMinY(), y)));
    }

    private static List<Rectangle2D> around(double x, double y, double radius, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double[] side : SIDES) {
            boolean corner = Math.abs(side[0] * side[1]) == 1;
            double reach = corner ? 0.75 * radius : radius + GAP;
            boxes.add(new Rectangle2D.Double(
                    edge(x, side[0], reach, width), edge(y, side[1], reach, height), width, height));
        }
        return boxes;
    }

    // Left or upper edge of a box beside (-1 or 1), centred on (0) or shifted from (between) a point.
    private static double edge(double centre, double side, double reach, double extent) {
        return centre + side * (reach + extent / 2) - extent / 2;
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box)
                && taken.stream().noneMatch(box::intersects)
                && lines.stream().noneMatch(line -> line.intersects(box));
    }

    // A label close to another point would be read as that point's.
    private boolean isApart(Rectangle2D box, double x, double y) {
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - 2 * GAP, box.getY() - GAP, box.getWidth() + 4 * GAP, box.getHeight() + 2 * GAP);
        return circles.stream().noneMatch(circle -> circle.intersects(wide) && !circle.contains(x, y));
    }

    // The line begins on its own disc, which does not count.
    private boolean isFree(Line2D line) {
        return taken.stream().noneMatch(box -> line.intersects(box) && !box.contains(line.getP1()))
                && lines.stream().noneMatch(line::intersectsLine);
    }

    private int crowd(Rectangle2D box) {
        return (int) shunned.stream()
                .filter(point -> box.contains(point[0], point[1]))
                .count();
    }
}
