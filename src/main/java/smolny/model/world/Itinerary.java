package smolny.model.world;

import java.util.List;

/** Where a home body sends its speakers: units, each with the weight by which it is chosen. */
public final class Itinerary {
    /** The body that sends. */
    public final Institution home;

    private final List<BaseUnit> units;
    private final double[] cumulative;
    /** For each of as many equal parts of (0, 1) as there are units: where to begin to look. */
    private final int[] guide;

    Itinerary(Institution home, List<BaseUnit> units, double[] weights) {
        this.home = home;
        this.units = List.copyOf(units);
        this.cumulative = weights.clone();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
        this.guide = new int[cumulative.length];
        int at = 0;
        for (int part = 0; part < guide.length; part++) {
            at = firstAbove(part * weight() / guide.length, at);
            guide[part] = at;
        }
    }

    /** Sum of weights: how many fully exposed units these amount to. */
    public double weight() {
        return cumulative.length == 0 ? 0 : cumulative[cumulative.length - 1];
    }

    /** The unit that a uniform number in (0, 1) points to. */
    public BaseUnit unitAt(double uniform) {
        return units.get(firstAbove(uniform * weight(), guide[(int) (uniform * guide.length)]));
    }

    private int firstAbove(double target, int from) {
        int at = from;
        while (at < cumulative.length - 1 && cumulative[at] <= target) {
            at++;
        }
        return at;
    }
}
