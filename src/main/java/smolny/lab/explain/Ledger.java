package smolny.lab.explain;

import java.util.EnumMap;
import java.util.Map;

/** A day's contributions in the making. */
final class Ledger {
    private final Map<Cause, Double> sums = new EnumMap<>(Cause.class);

    void add(Cause cause, double amount) {
        if (amount != 0) {
            sums.merge(cause, amount, Double::sum);
        }
    }

    /** Everything added so far, multiplied. */
    Map<Cause, Double> times(double factor) {
        Map<Cause, Double> scaled = new EnumMap<>(Cause.class);
        sums.forEach((cause, amount) -> scaled.put(cause, factor * amount));
        return scaled;
    }
}
