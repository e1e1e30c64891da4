package smolny.show.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smolny.show.chart.SeatPlan;

/**
 * The seats of a soviet day by day, in one history or in two side by side: moved by a slider where there is a script, and a
 * few days standing still where there is none.
 *
 * @param days dates as they are shown, earliest first
 * @param histories name of each history, with a sign a seat for every day: + for soviet power
 * @param still by history, an SVG document of a few days
 */
public record Hall(List<String> days, Map<String, List<String>> histories, Map<String, String> still) {
    private static final double RADIUS = 100;
    private static final double MARK = 0.43;

    /** Keeps its own copies, in order. */
    public Hall {
        days = List.copyOf(days);
        histories = new LinkedHashMap<>(histories);
        still = new LinkedHashMap<>(still);
    }

    Map<String, Object> block() {
        List<Map<String, Object>> sides = new ArrayList<>();
        histories.forEach((name, seats) -> sides.add(Map.of("name", name, "seats", seats(seats))));
        return Map.of("sides", sides, "last", days.size() - 1, "data", data());
    }

    private static List<Map<String, Object>> seats(List<String> byDay) {
        int most = byDay.stream().mapToInt(String::length).max().orElse(0);
        List<Map<String, Object>> circles = new ArrayList<>();
        if (most > 0) {
            SeatPlan plan = SeatPlan.of(most);
            for (SeatPlan.Seat seat : plan.seats()) {
                circles.add(Map.of(
                        "x", shown(RADIUS * seat.x()),
                        "y", shown(-RADIUS * seat.y()),
                        "r", shown(RADIUS * plan.spacing() * MARK)));
            }
        }
        return circles;
    }

    private static String shown(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    // Only letters, digits, blanks, brackets and signs, so nothing needs escaping.
    private String data() {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            List<String> row = new ArrayList<>(List.of(quoted(days.get(day))));
            for (List<String> seats : histories.values()) {
                row.add(quoted(seats.get(day)));
            }
            rows.add("[" + String.join(",", row) + "]");
        }
        return "[" + String.join(",\n", rows) + "]";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
