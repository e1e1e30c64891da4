package smolny.chart;

import java.util.List;

/**
 * A body of delegates on one day, seat by seat.
 *
 * @param label printed above, for example the date
 * @param categories sides or parties in the order of the totals, the first being the one whose majority the caption gives
 * @param seats index into {@code categories} for each seat; the same seat must have the same place in every list
 */
public record SeatedAssembly(String label, List<SeatCategory> categories, List<Integer> seats) {

    /**
     * Copies and checks the lists.
     *
     * @throws IllegalArgumentException if there is no seat or a seat has no category
     */
    public SeatedAssembly {
        categories = List.copyOf(categories);
        seats = List.copyOf(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("assembly \"" + label + "\" has no seats");
        }
        for (int seat : seats) {
            if (seat < 0 || seat >= categories.size()) {
                throw new IllegalArgumentException(
                        "assembly \"" + label + "\": category " + seat + " is not in 0.." + (categories.size() - 1));
            }
        }
    }

    int count(int category) {
        return (int) seats.stream().filter(seat -> seat == category).count();
    }

    double share(int category) {
        return count(category) / (double) seats.size();
    }

    /** The least number that is more than half of all seats. */
    int majority() {
        return seats.size() / 2 + 1;
    }
}
