package smolny.model.fact;

import smolny.model.world.World;

/** Someone who watches a run. Watching changes nothing: no phase asks an observer anything. */
public interface Observer {
    /** Nobody. */
    Observer NOBODY = new Observer() {};

    /** Something happened. */
    default void happened(Fact fact) {}

    /** The world has been founded; day 0 is yet to come. */
    default void began(World world) {}

    /** A day is over; the world may be looked at, not touched. */
    default void dayEnded(int day, World world) {}

    /** The last day is over. */
    default void ended(World world) {}
}
