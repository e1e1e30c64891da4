package smolny.show.gui;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import smolny.lab.session.DaySnapshot;

/** Share of each body's deputies for soviet power, counted from the seats, so that there is one on the eve as well. */
final class Supports {
    private static final int KEPT = 4;

    private final IdentityHashMap<DaySnapshot, Map<String, Double>> counted = new IdentityHashMap<>();

    /** A body's share in a snapshot; NaN if it has no deputies. */
    double of(DaySnapshot snapshot, String body) {
        Map<String, Double> shares = counted.get(snapshot);
        if (shares == null) {
            if (counted.size() >= KEPT) {
                counted.clear();
            }
            shares = count(snapshot);
            counted.put(snapshot, shares);
        }
        return shares.getOrDefault(body, Double.NaN);
    }

    private static Map<String, Double> count(DaySnapshot snapshot) {
        Map<String, int[]> counts = new HashMap<>();
        for (DaySnapshot.SeatState seat : snapshot.seats()) {
            int[] count = counts.computeIfAbsent(seat.info().body(), body -> new int[2]);
            count[0] += seat.forSoviets() ? 1 : 0;
            count[1]++;
        }
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((body, count) -> shares.put(body, count[0] / (double) count[1]));
        return shares;
    }
}
