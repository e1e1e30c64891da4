package smolny.model.world;

import java.util.Arrays;

/**
 * Numbers of agitators let in today, by side and unit. They are kept in arrays of their own because agitators visit units in
 * random order, and the units are spread over memory.
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
