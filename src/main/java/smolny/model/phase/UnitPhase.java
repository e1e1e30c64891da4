package smolny.model.phase;

import java.util.List;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * A phase that deals with every unit by itself: its work reads what is the same for all units, and of the units only the
 * one it is dealing with. So units may be taken in any order, on several threads, and several such phases may be run over
 * a few units at a time.
 */
public interface UnitPhase extends Phase {
    /** Prepares the work of one day. */
    Work<?> begin(World world, StepContext today);

    @Override
    default void run(World world, StepContext today) {
        run(begin(world, today), world, today);
    }

    private static <R> void run(Work<R> work, World world, StepContext today) {
        today.executor().execute(world.units, work::over).forEach(work::report);
        work.end();
    }

    /**
     * What a phase does to the units on one day.
     *
     * @param <R> what there is to report of some units
     */
    interface Work<R> {
        /** Deals with some neighbouring units, on any thread; every unit is dealt with once. */
        R over(List<BaseUnit> units);

        /** Reports of some units: called on one thread, in the order of units, when all have been dealt with. */
        void report(R found);

        /** Called when everything has been reported. */
        default void end() {}
    }

    /** Work of which there is nothing to report. */
    interface QuietWork extends Work<QuietWork> {
        /** Deals with some neighbouring units. */
        void on(List<BaseUnit> units);

        @Override
        default QuietWork over(List<BaseUnit> units) {
            on(units);
            return this;
        }

        @Override
        default void report(QuietWork found) {}
    }
}
