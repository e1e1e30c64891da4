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
    private static final int TURNS = 36;
    private static final double NUMBER = 10;

    /** Beside its circle. */
    static final int BESIDE = 0;
    /** Steps of half of {@link #FAR} for a label that can be left out. */
    static final int NEAR = 14;
    /** The same for one that must be there. */
    static final int ANYWHERE = 28;
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

    /**
     * Takes the best place for a box about a circle: near it, and where a line leads to it, clear of circles and words.
     *
     * @param steps how far it may be: {@link #BESIDE}, {@link #NEAR} or {@link #ANYWHERE}, by a line that may run over circles
     * @return empty if there is no room
     */
    Optional<Rectangle2D> place(double x, double y, double radius, double width, double height, int steps) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= steps && (best == null || steps == ANYWHERE); step++) {
            List<Rectangle2D> boxes = step == 0
                    ? beside(x, y, radius, width, height)
                    : around(x, y, radius + step * FAR / 2, width, height);
            for (Rectangle2D box : boxes) {
                double cost = isFree(box) && isApart(box, x, y) ? cost(line(x, y, box), box, step, steps) : least;
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

    private double cost(Line2D line, Rectangle2D box, int step, int steps) {
        double crossed = step == 0 ? 0 : crossing(line);
        boolean possible = crossed == 0 || steps == ANYWHERE;
        return possible ? crossed + crowd(box) + (double) step / ANYWHERE : Double.POSITIVE_INFINITY;
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

    private static List<Rectangle2D> beside(double x, double y, double radius, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double[] side : SIDES) {
            boolean corner = Math.abs(side[0] * side[1]) == 1;
            double reach = corner ? 0.75 * radius : radius + GAP;
            boxes.add(new Rectangle2D.Double(
                    edge(x, side[0], reach, width), edge(y, side[1], reach, height), width, height));
        }
        return boxes;
    }

    private static List<Rectangle2D> around(double x, double y, double away, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            double angle = 2 * Math.PI * turn / TURNS;
            boxes.add(new Rectangle2D.Double(
                    x + away * FastMath.cos(angle) - width / 2,
                    y + away * FastMath.sin(angle) - height / 2,
                    width,
                    height));
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

    private int crowd(Rectangle2D box) {
        return (int) shunned.stream()
                .filter(point -> box.contains(point[0], point[1]))
                .count();
    }
}
