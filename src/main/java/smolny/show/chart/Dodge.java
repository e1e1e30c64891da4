package smolny.show.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Moves discs that cover one another apart, the small more than the large, and each as little as it can. */
final class Dodge {
    private static final int ROUNDS = 300;
    private static final int FREE_ROUNDS = 60;
    private static final double HOMESICK = 0.04;
    private static final double GAP = 1.5;

    private Dodge() {}

    /** A disc in pixels. */
    record Disc(double x, double y, double radius) {}

    /** The same discs in the same order, moved until they hardly touch and lie inside the bounds. */
    static List<Disc> apart(List<Disc> discs, Rectangle2D bounds) {
        double[] x = discs.stream().mapToDouble(Disc::x).toArray();
        double[] y = discs.stream().mapToDouble(Disc::y).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            // In the last rounds nothing pulls home any more, so that no overlap is left.
            double pull = round < ROUNDS - FREE_ROUNDS ? HOMESICK : 0;
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
            moved.add(new Disc(x[item], y[item], discs.get(item).radius()));
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
