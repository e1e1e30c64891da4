package smolny.model.fact;

import smolny.model.world.World;

/** Someone who watches a run. Watching changes nothing: no phase asks an observer anything. */
public interface Observer {
    /** Nobody. */
    Observer NOBODY = new Observer() {};

    /** Several observers as one, told in turn. */
    static Observer all(Observer... observers) {
        return new Observer() {
            @Override
            public void began(World world) {
                for (Observer observer : observers) {
                    observer.began(world);
                }
            }

            @Override
            public void happened(Fact fact) {
                for (Observer observer : observers) {
                    observer.happened(fact);
                }
            }

            @Override
            public void dayEnded(int day, World world) {
                for (Observer observer : observers) {
                    observer.dayEnded(day, world);
                }
            }

            @Override
            public void ended(World world) {
                for (Observer observer : observers) {
                    observer.ended(world);
                }
            }
        };
    }

    /** Something happened. */
    default void happened(Fact fact) {}

    /** The world has been founded; day 0 is yet to come. */
    default void began(World world) {}

    /** A day is over; the world may be looked at, not touched. */
    default void dayEnded(int day, World world) {}

    /** The last day is over. */
    default void ended(World world) {}
}
