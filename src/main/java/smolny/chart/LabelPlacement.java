package smolny.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds places for labels: at the ends of lines, moved apart, and along a line of time, stacked in lanes. */
final class LabelPlacement {
    private static final double GAP = 6;

    private LabelPlacement() {}

    /**
     * What one label asks for.
     *
     * @param x where it points
     * @param before pixels it takes to the left of {@code x}
     * @param after pixels it takes to the right of {@code x}
     * @param importance the smaller, the sooner it is dropped
     */
    record Wish(double x, double before, double after, int importance) {
        /**
         * A label to the right of where it points, or to the left if it would reach too far.
         *
         * @param width of the label
         * @param other pixels it takes on the other side
         * @param right how far it may reach
         */
        static Wish beside(double x, double width, double other, double right, int importance) {
            return x + width > right ? new Wish(x, width, other, importance) : new Wish(x, other, width, importance);
        }

        /** True if it stands to the left. */
        boolean flips() {
            return before > after;
        }

        double from() {
            return x - before;
        }

        double to() {
            return x + after;
        }
    }

    /**
     * Where each wish went.
     *
     * @param lanes lane of each wish in the order given, 0 on top, -1 if it was dropped
     */
    record Lanes(List<Integer> lanes) {
        /** How many lanes are in use. */
        int used() {
            return (int) Figure.greatest(lanes, Integer::doubleValue, -1) + 1;
        }

        int dropped() {
            return (int) lanes.stream().filter(lane -> lane < 0).count();
        }
    }

    /**
     * Places all wishes, or as many as go into {@code most} lanes: the least important are dropped first, among equals the later one, and only where there is no room.
     */
    static Lanes inLanes(List<Wish> wishes, int most) {
        List<Integer> kept = List.of();
        int[] lanes = attempt(wishes, kept, most);
        for (int item : sorted(wishes.size(), at -> -wishes.get(at).importance())) {
            List<Integer> more = Stream.concat(kept.stream(), Stream.of(item))
                    .sorted(Comparator.comparingDouble(one -> wishes.get(one).from()))
                    .toList();
            int[] found = attempt(wishes, more, most);
            if (found.length > 0) {
                kept = more;
                lanes = found;
            }
        }
        return new Lanes(Arrays.stream(lanes).boxed().toList());
    }

    /** The numbers from 0 up to a count, by a value of each; equal ones in their own order. */
    private static List<Integer> sorted(int count, ToDoubleFunction<Integer> by) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(by))
                .toList();
    }

    // From left to right any free lane will do: the number of lanes needed is the most labels over one point.
    private static int[] attempt(List<Wish> wishes, List<Integer> kept, int most) {
        int[] lanes = new int[wishes.size()];
        Arrays.fill(lanes, -1);
        for (int item : kept) {
            int free = -1;
            for (int lane = most - 1; lane >= 0; lane--) {
                if (isFree(wishes, lanes, item, lane)
                        && (free < 0 || crossings(wishes, lanes, item, lane) <= crossings(wishes, lanes, item, free))) {
                    free = lane;
                }
            }
            if (free < 0) {
                return new int[0];
            }
            lanes[item] = free;
        }
        return lanes;
    }

    private static boolean isFree(List<Wish> wishes, int[] lanes, int item, int lane) {
        Wish wish = wishes.get(item);
        for (int other = 0; other < lanes.length; other++) {
            Wish there = wishes.get(other);
            if (lanes[other] == lane && wish.from() < there.to() + GAP && there.from() < wish.to() + GAP) {
                return false;
            }
        }
        return true;
    }

    // A pointer runs down from its label; it should not run through a label in a lower lane.
    private static int crossings(List<Wish> wishes, int[] lanes, int item, int lane) {
        Wish wish = wishes.get(item);
        int count = 0;
        for (int other = 0; other < lanes.length; other++) {
            Wish there = wishes.get(other);
            boolean mineThroughOther = lanes[other] > lane && wish.x() >= there.from() && wish.x() <= there.to();
            boolean otherThroughMine =
                    lanes[other] >= 0 && lanes[other] < lane && there.x() >= wish.from() && there.x() <= wish.to();
            if (mineThroughOther || otherThroughMine) {
                count++;
            }
        }
        return count;
    }

    /** Positions in the order of the wishes, at least {@code gap} apart, none below {@code most}. */
    static double[] apart(double[] wanted, double gap, double most) {
        List<Integer> order = sorted(wanted.length, item -> wanted[item]);
        double[] placed = wanted.clone();
        for (int at = 1; at < wanted.length; at++) {
            int above = order.get(at - 1);
            int here = order.get(at);
            double clash = placed[above] + gap - placed[here];
            if (clash > 0) {
                placed[here] += clash / 2;
                placed[above] -= clash / 2;
                for (int up = at - 1; up > 0; up--) {
                    int next = order.get(up - 1);
                    placed[next] = Math.min(placed[next], placed[order.get(up)] - gap);
                }
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
}
