package smolny.show.gui;

/** Who is told what was clicked in a view. Called on the thread that paints. */
interface Selection {
    /** Nobody. */
    Selection NOBODY = new Selection() {};

    /** A base unit, by its id. */
    default void unit(String id) {}

    /** A seat, by its id: the unit's, {@code /seat-} and a number from 1. */
    default void seat(String id) {}

    /** A party speaker, by id. */
    default void agitator(String id) {}

    /** A body, by id. */
    default void body(String id) {}

    /** Something on the time line, by id: dated, conditional, or only on record. */
    default void event(String id) {}
}
