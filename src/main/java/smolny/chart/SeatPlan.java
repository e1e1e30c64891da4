package smolny.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Where the seats of a hemicycle are: concentric rows, seats numbered from the left by angle. It depends on the number of
 * seats alone, so a delegate always has the same place.
 *
 * @param seats places in the order of seats, for an outer radius of 1 about the origin, y upward
 * @param spacing least distance between two seats
 */
public record SeatPlan(List<Seat> seats, double spacing) {
    private static final double INNER = 0.36;

    /** A place; {@code turn} is 0 at the far left and 1 at the far right, {@code radius} is the row's. */
    public record Seat(double x, double y, double turn, double radius) {}

    /** The plan with the widest spacing that holds {@code count} seats, at least 1. */
    public static SeatPlan ofSeats(int count) {
        double spacing = spacing(count);
        List<Seat> seats = new ArrayList<>();
        List<Integer> filled = fill(capacity(spacing), count);
        for (int row = 0; row < filled.size(); row++) {
            seats.addAll(row(1 - row * spacing, filled.get(row)));
        }
        seats.sort(Comparator.comparingDouble(Seat::turn).thenComparing(Seat::radius, Comparator.reverseOrder()));
        return new SeatPlan(List.copyOf(seats), spacing);
    }

    /** The widest spacing of a plan that holds {@code count} seats. */
    static double spacing(int count) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            if (capacity(middle).stream().mapToInt(Integer::intValue).sum() >= count) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Seat> row(double radius, int count) {
        List<Seat> seats = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double turn = count == 1 ? 0.5 : at / (double) (count - 1);
            double angle = Math.PI * (1 - turn);
            seats.add(new Seat(radius * FastMath.cos(angle), radius * FastMath.sin(angle), turn, radius));
        }
        return seats;
    }

    // A chord is shorter than its arc, so the arc between neighbours is made a little longer than the spacing.
    private static List<Integer> capacity(double spacing) {
        List<Integer> rows = new ArrayList<>();
        for (double radius = 1; radius >= INNER; radius -= spacing) {
            double turn = 2 * FastMath.asin(Math.min(1, spacing / (2 * radius)));
            rows.add((int) Math.floor(Math.PI / turn) + 1);
        }
        return rows;
    }

    // Seats are shared out in proportion to the room in each row; what rounding leaves goes to the outer rows first.
    private static List<Integer> fill(List<Integer> rooms, int count) {
        int all = rooms.stream().mapToInt(Integer::intValue).sum();
        List<Integer> filled = new ArrayList<>();
        int left = count;
        for (int room : rooms) {
            int share = (int) ((long) room * count / all);
            filled.add(share);
            left -= share;
        }
        for (int row = 0; left > 0; row = (row + 1) % rooms.size()) {
            if (filled.get(row) < rooms.get(row)) {
                filled.set(row, filled.get(row) + 1);
                left--;
            }
        }
        return filled;
    }
}
