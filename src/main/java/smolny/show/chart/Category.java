package smolny.show.chart;

import java.awt.Color;

/**
 * A side or party in a hemicycle.
 *
 * @param label name as printed
 * @param color colour of its seats
 * @param mark shape of its seats
 */
public record Category(String label, Color color, Mark mark) {
    /** For soviet power. */
    public static final Category SOVIET_POWER = new Category("Soviet power", Theme.SOVIET_POWER, Mark.DISC);
    /** For a government of all socialist parties, or in between. */
    public static final Category MIDDLE = new Category("Middle", Theme.MIDDLE, Mark.DIAMOND);
    /** For coalition. */
    public static final Category COALITION = new Category("Coalition", Theme.COALITION, Mark.RING);
    /** Abstaining, absent or unknown. */
    public static final Category NO_SIDE = new Category("No side", Theme.NO_SIDE, Mark.DOT);

    /** A party with the next of the eight colours and a mark that sets it off from its neighbours in the list. */
    public static Category party(String label, int position) {
        Mark[] marks = Mark.values();
        return new Category(label, Theme.PARTIES.get(position % Theme.PARTIES.size()), marks[position % marks.length]);
    }
}
