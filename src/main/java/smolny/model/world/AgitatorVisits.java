package smolny.model.world;

import java.util.Arrays;

/**
 * Speakers let in today, by side and unit. They go where chance sends them, so that what is counted at the doors is kept
 * close together and not with the units, which lie all over memory.
 */
public final class AgitatorVisits {
    /** How many of the soviet side, by index of the unit. */
    public final int[] soviets;
    /** How many of the moderate side, by index of the unit. */
    public final int[] moderates;

    AgitatorVisits(int units) {
        soviets = new int[units];
        moderates = new int[units];
    }

    /** All have left. */
    public void leave() {
        Arrays.fill(soviets, 0);
        Arrays.fill(moderates, 0);
    }
}
