package smolny.model.rule;

import java.util.function.IntPredicate;
import smolny.model.world.BaseUnit;

/**
 * A unit's people parted into those who are for and the rest, each side in the order of the unit, so that the nth of a side
 * is found without a search. The object is used again for one meeting after another.
 */
public final class SupporterPartition {
    private int[] inFavour = new int[0];
    private int[] others = new int[0];
    private int first;
    private int votes;
    private int size;

    /** Parts the people of a unit; the previous unit is forgotten. */
    public SupporterPartition partition(BaseUnit unit, IntPredicate isFor) {
        first = unit.firstPerson;
        size = unit.size();
        if (inFavour.length < size) {
            inFavour = new int[size];
            others = new int[size];
        }
        int against = 0;
        votes = 0;
        for (int i = unit.firstPerson; i < unit.endPerson; i++) {
            // both sides are written and one of them is kept: no branch, which a divided unit would make dear
            int vote = isFor.test(i) ? 1 : 0;
            inFavour[votes] = i;
            others[against] = i;
            votes += vote;
            against += 1 - vote;
        }
        return this;
    }

    /** Share that is for, in [0, 1]. */
    public double share() {
        return (double) votes / size;
    }

    /**
     * A member of a side; of the whole unit if the side has none.
     *
     * @param isFor which side
     * @param rank in [0, 1): which of its members
     */
    int member(boolean isFor, double rank) {
        int members = isFor ? votes : size - votes;
        if (members == 0) {
            return first + (int) (rank * size);
        }
        return (isFor ? inFavour : others)[(int) (rank * members)];
    }
}
