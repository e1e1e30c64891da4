package smolny.model.world;

import smolny.kernel.math.BranchFreeSign;

/**
 * All persons, one array per property: the only place where a thing is an index. Persons of a unit lie side by side.
 * Attitudes are probits: above zero is for power to the soviets rather than a coalition with the propertied parties.
 * They are floats because the time of a night is spent on reading them from memory; a float is exact to a ten-millionth of a
 * probit.
 */
public final class People {
    /** The attitude that a person returns to when nothing happens. */
    public final float[] disposition;
    /** How strongly a person answers to events; mean 1 within a group, 0 for the committed. */
    public final float[] response;
    /** How easily a person is frightened; mean 1. */
    public final float[] caution;
    /** What a person privately thinks today. */
    public final float[] attitude;
    /** True for a moderate whom neither events nor other people move. */
    public final boolean[] committed;

    /** Space for this number of persons. */
    People(int count) {
        disposition = new float[count];
        response = new float[count];
        caution = new float[count];
        attitude = new float[count];
        committed = new boolean[count];
    }

    /** How many of a unit's people privately stand for soviet power. */
    public int supporters(BaseUnit unit) {
        int count = 0;
        for (int i = unit.firstPerson; i < unit.endPerson; i++) {
            count += BranchFreeSign.positive(attitude[i]);
        }
        return count;
    }

    /** How many there are. */
    public int count() {
        return attitude.length;
    }
}
