package smolny.chart;

import java.awt.Color;

/**
 * A side or party in a hemicycle.
 *
 * @param label name as printed
 * @param color colour of its seats
 * @param mark shape of its seats
 */
public record SeatCategory(String label, Color color, MarkerShape mark) {
    /** For soviet power. */
    public static final SeatCategory SOVIET_POWER =
            new SeatCategory("Soviet power", Theme.SOVIET_POWER, MarkerShape.DISC);
    /** For coalition. */
    public static final SeatCategory COALITION = new SeatCategory("Coalition", Theme.COALITION, MarkerShape.RING);

    /** A party with the next of the eight colours and a mark that sets it off from its neighbours in the list. */
    public static SeatCategory party(String label, int position) {
        MarkerShape[] marks = MarkerShape.values();
        return new SeatCategory(
                label, Theme.PARTIES.get(position % Theme.PARTIES.size()), marks[position % marks.length]);
    }
}
