package smolny.kernel.math;

/** Comparisons made without a branch, for loops in which a branch would be mispredicted half of the time. */
public final class BranchFreeSign {
    private BranchFreeSign() {}

    /** 1 if a number is above zero, else 0; not defined for NaN. */
    public static int positive(float number) {
        // Taken from zero rather than negated: minus zero has the sign bit of a negative number, 0 - 0 has not.
        return Float.floatToRawIntBits(0 - number) >>> (Integer.SIZE - 1);
    }
}
