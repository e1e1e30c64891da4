package smolny.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels at line ends up and down until they no longer touch. */
final class Apart {
    private Apart() {}

    /** Positions in the order of the wishes, at least {@code gap} apart, none below {@code most}. */
    static double[] spread(double[] wanted, double gap, double most) {
        List<Integer> order = new ArrayList<>();
        for (int item = 0; item < wanted.length; item++) {
            order.add(item);
        }
        order.sort(Comparator.comparingDouble(item -> wanted[item]));
        double[] placed = wanted.clone();
        for (int at = 1; at < wanted.length; at++) {
            int above = order.get(at - 1);
            int here = order.get(at);
            double clash = placed[above] + gap - placed[here];
            if (clash > 0) {
                placed[here] += clash / 2;
                placed[above] -= clash / 2;
                pushUp(placed, order, at - 1, gap);
            }
        }
        double limit = most;
        for (int at = wanted.length - 1; at >= 0; at--) {
            int here = order.get(at);
            placed[here] = Math.min(placed[here], limit);
            limit = placed[here] - gap;
        }
        return placed;
    }

    private static void pushUp(double[] placed, List<Integer> order, int from, double gap) {
        for (int at = from; at > 0; at--) {
            int above = order.get(at - 1);
            placed[above] = Math.min(placed[above], placed[order.get(at)] - gap);
        }
    }
}
