package smolny.model.observer;

import java.util.Arrays;
import smolny.model.world.World;

/** Gets reports of a run. It changes nothing: no phase asks an observer anything. */
public interface RunObserver {
    /** Ignores everything. */
    RunObserver NONE = new RunObserver() {};

    /** Several observers as one; each gets every report, in this order. */
    static RunObserver all(RunObserver... observers) {
        return new RunObserver() {
            @Override
            public boolean hearsElections() {
                return Arrays.stream(observers).anyMatch(RunObserver::hearsElections);
            }

            @Override
            public void began(World world) {
                for (RunObserver observer : observers) {
                    observer.began(world);
                }
            }

            @Override
            public void happened(RunEvent fact) {
                for (RunObserver observer : observers) {
                    observer.happened(fact);
                }
            }

            @Override
            public void dayEnded(int day, World world) {
                for (RunObserver observer : observers) {
                    observer.dayEnded(day, world);
                }
            }

            @Override
            public void ended(World world) {
                for (RunObserver observer : observers) {
                    observer.ended(world);
                }
            }
        };
    }

    /** Something happened. */
    default void happened(RunEvent fact) {}

    /**
     * False if it ignores results of elections, which are then not computed. They cost a quarter of a run and nothing else in it
     * depends on them.
     */
    default boolean hearsElections() {
        return true;
    }

    /** The world has been initialized; day 0 is still to come. */
    default void began(World world) {}

    /** A day is over. The world may be read, not changed. */
    default void dayEnded(int day, World world) {}

    /** The last day is over. */
    default void ended(World world) {}
}
