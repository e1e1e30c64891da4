package smolny.model.world;

import java.util.List;

/** Where a home body sends its speakers: units, each with the weight by which it is chosen. */
public final class Itinerary {
    /** The body that sends. */
    public final Institution home;

    private final List<BaseUnit> units;
    private final double[] cumulative;

    Itinerary(Institution home, List<BaseUnit> units, double[] weights) {
        this.home = home;
        this.units = List.copyOf(units);
        this.cumulative = weights.clone();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
    }

    /** Sum of weights: how many fully exposed units these amount to. */
    public double weight() {
        return cumulative.length == 0 ? 0 : cumulative[cumulative.length - 1];
    }

    /** The unit that a uniform number in (0, 1) points to. */
    public BaseUnit unitAt(double uniform) {
        double target = uniform * weight();
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return units.get(low);
    }
}
