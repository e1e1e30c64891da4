package smolny.model.phase;

import java.util.List;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/**
 * A phase in which every unit is dealt with by itself: its work reads what is the same for all, and of units only the one
 * it is at. So units may be taken in any order, by several workers, and several such phases a few units at a time.
 */
public interface UnitPhase extends Phase {
    /** Makes ready the work of a day. */
    Work begin(World world, Today today);

    @Override
    default void run(World world, Today today) {
        Work work = begin(world, today);
        today.workers().share(world.units, work::over).forEach(Runnable::run);
        work.end();
    }

    /** What a day does to units. */
    interface Work {
        /** Nothing is left to tell. */
        Runnable SILENCE = () -> {};

        /**
         * Does it to some units, neighbours all; every unit's turn comes once.
         *
         * @return tells of it, when every unit has had its turn, in the order of units
         */
        Runnable over(List<BaseUnit> units);

        /** When all has been told. */
        default void end() {}
    }
}
