package smolny.experiment.explain;

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
public record AttitudeAccount(String whose, double start, double end, List<Map<AttitudeCause, Double>> days) {
    /** Keeps its own copy. */
    public AttitudeAccount {
        days = List.copyOf(days);
    }

    /** Contributions of some days, from the first to before the last, in the order of causes. */
    public List<Contribution> parts(int from, int to) {
        Map<AttitudeCause, Double> sums = new EnumMap<>(AttitudeCause.class);
        for (int day = from; day < to; day++) {
            days.get(day).forEach((cause, amount) -> sums.merge(cause, amount, Double::sum));
        }
        List<Contribution> parts = new ArrayList<>();
        sums.forEach((cause, amount) -> parts.add(new Contribution(cause.words(), amount)));
        return parts;
    }

    /** Contributions over all days. */
    public List<Contribution> parts() {
        return parts(0, days.size());
    }
}
