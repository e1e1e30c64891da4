package smolny.model.fact;

import smolny.model.world.World;

/** Gets reports of a run. It changes nothing: no phase asks an observer anything. */
public interface Observer {
    /** Ignores everything. */
    Observer NOBODY = new Observer() {};

    /** Several observers as one; each gets every report, in this order. */
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

    /** The world has been initialized; day 0 is still to come. */
    default void began(World world) {}

    /** A day is over. The world may be read, not changed. */
    default void dayEnded(int day, World world) {}

    /** The last day is over. */
    default void ended(World world) {}
}
