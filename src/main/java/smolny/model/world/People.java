package smolny.model.world;

/**
 * All persons, one array per property: the only place where a thing is an index. Persons of a unit lie side by side.
 * Attitudes are probits: above zero is for power to the soviets rather than a coalition with the propertied parties.
 */
public final class People {
    /** What a person leans to when nothing happens. */
    public final double[] disposition;
    /** How strongly a person answers to events; mean 1 within a group, 0 for the committed. */
    public final double[] response;
    /** How easily a person is made to fear; mean 1. */
    public final double[] caution;
    /** What a person privately thinks today. */
    public final double[] attitude;
    /** True for a moderate whom neither events nor company move. */
    public final boolean[] committed;
    /** What a person showed at the last meeting of the unit. */
    public final boolean[] expressed;

    /** Room for so many persons. */
    public People(int count) {
        disposition = new double[count];
        response = new double[count];
        caution = new double[count];
        attitude = new double[count];
        committed = new boolean[count];
        expressed = new boolean[count];
    }

    /** How many of a unit's people privately stand above a bar, probits; above 0 is for soviet power. */
    public int supporters(BaseUnit unit, double bar) {
        int count = 0;
        for (int i = unit.first; i < unit.end; i++) {
            count += attitude[i] > bar ? 1 : 0;
        }
        return count;
    }

    /** How many there are. */
    public int count() {
        return attitude.length;
    }
}
