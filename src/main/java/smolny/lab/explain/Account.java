package smolny.lab.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What moved something, day by day.
 *
 * @param whose id of the unit or seat
 * @param start value before the first day, probits
 * @param end value after the last day, probits
 * @param days contributions of each day, probits; causes that did nothing are not named
 */
public record Account(String whose, double start, double end, List<Map<Cause, Double>> days) {
    /** Keeps its own copy. */
    public Account {
        days = List.copyOf(days);
    }

    /** Contributions of some days, from the first to before the last, in the order of causes. */
    public List<Part> parts(int from, int to) {
        Map<Cause, Double> sums = new EnumMap<>(Cause.class);
        for (int day = from; day < to; day++) {
            days.get(day).forEach((cause, amount) -> sums.merge(cause, amount, Double::sum));
        }
        List<Part> parts = new ArrayList<>();
        sums.forEach((cause, amount) -> parts.add(new Part(cause.words(), amount)));
        return parts;
    }

    /** Contributions over all days. */
    public List<Part> parts() {
        return parts(0, days.size());
    }
}
