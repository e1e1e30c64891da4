package smolny.model.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a home body sends its agitators: units, each with the weight by which it is chosen. Units of a place that follow one
 * another weigh the same and make one stop, so that an itinerary over ten thousand units is a short list.
 */
public final class Itinerary {
    /** The body that sends. */
    public final Institution home;

    private final Stop[] stops;
    /** Weight up to the end of each stop. */
    private final double[] ends;

    private final double weight;
    /** For each of as many equal parts of (0, 1) as there are stops: at which of them to begin to look. */
    private final int[] guide;

    /**
     * A way past some units.
     *
     * @param units in the order of the way
     * @param weights of each, at least 0
     */
    Itinerary(Institution home, List<BaseUnit> units, double[] weights) {
        this.home = home;
        List<Stop> all = new ArrayList<>();
        double sum = 0;
        int from = 0;
        for (int to = 1; to <= weights.length; to++) {
            if (to == weights.length
                    || weights[to] != weights[from]
                    || !units.get(to).place.id().equals(units.get(from).place.id())) {
                Stop stop = new Stop(units.subList(from, to), weights[from], sum);
                all.add(stop);
                sum = stop.end;
                from = to;
            }
        }
        this.stops = all.toArray(Stop[]::new);
        this.ends = all.stream().mapToDouble(stop -> stop.end).toArray();
        this.weight = sum;
        this.guide = new int[stops.length];
        int at = 0;
        for (int part = 0; part < guide.length; part++) {
            at = firstAbove(part * weight / guide.length, at);
            guide[part] = at;
        }
    }

    /** Sum of weights: how many fully exposed units these amount to. */
    double weight() {
        return weight;
    }

    /** The stop that a uniform number in (0, 1) points to. */
    public Stop stopAt(double uniform) {
        return stops[firstAbove(uniform * weight, guide[(int) (uniform * guide.length)])];
    }

    private int firstAbove(double target, int from) {
        int at = from;
        while (at < ends.length - 1 && ends[at] <= target) {
            at++;
        }
        return at;
    }

    /** Some units of one place. */
    public final class Stop {
        private final BaseUnit any;
        private final int[] indices;
        private final double begin;
        private final double end;
        private final double perWeight;

        private Stop(List<BaseUnit> units, double each, double begin) {
            this.any = units.get(0);
            this.indices = units.stream().mapToInt(unit -> unit.index).toArray();
            this.begin = begin;
            this.end = begin + each * indices.length;
            this.perWeight = 1 / each;
        }

        /** One of them: what holds for all units of the place can be asked of it. */
        public BaseUnit any() {
            return any;
        }

        /** Index of the unit that the number points to, which itself is not looked at. */
        public int unitAt(double uniform) {
            return indices[Math.min(indices.length - 1, (int) ((uniform * weight - begin) * perWeight))];
        }
    }
}
