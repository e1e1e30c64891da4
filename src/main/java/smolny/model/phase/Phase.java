package smolny.model.phase;

import smolny.model.world.World;

/** One thing that happens in the course of a day. */
public interface Phase {
    /** Carries out this phase of the day. */
    void run(World world, StepContext today);

    /** Its name in the schedule. */
    default String name() {
        return getClass().getSimpleName();
    }
}
