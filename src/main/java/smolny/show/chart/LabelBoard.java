package smolny.show.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside points: first come, first served; a label without room is left out. */
final class LabelBoard {
    // Directions in the order of preference: right, above, below, left, then the corners.
    private static final double[][] SIDES = {{1, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};
    private static final double GAP = 3;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<double[]> shunned = new ArrayList<>();

    LabelBoard(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps labels off a circle. */
    void block(double x, double y, double radius) {
        taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Asks labels to avoid a point, such as one of a line, if they can. */
    void shun(double x, double y) {
        shunned.add(new double[] {x, y});
    }

    /** Takes a place for a box of the given size beside a circle; empty if all eight sides are taken. */
    Optional<Rectangle2D> place(double x, double y, double radius, double width, double height) {
        Rectangle2D best = null;
        int least = Integer.MAX_VALUE;
        for (double[] side : SIDES) {
            boolean corner = side[0] != 0 && side[1] != 0;
            double reach = corner ? 0.75 * radius : radius + GAP;
            double left = edge(x, side[0], reach, width);
            double top = edge(y, side[1], reach, height);
            Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
            int cost = isFree(box) ? crowd(box) : least;
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

    // Left or upper edge of a box beside (-1 or 1) or centred on (0) a point.
    private static double edge(double centre, double side, double reach, double extent) {
        return centre + side * (reach + extent / 2) - extent / 2;
    }

    private boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private int crowd(Rectangle2D box) {
        int count = 0;
        for (double[] point : shunned) {
            if (box.contains(point[0], point[1])) {
                count++;
            }
        }
        return count;
    }
}
