package smolny;

/**
 * Tests that repeat something at random have a small form, which every build runs, and a long one, which runs in the Maven
 * profile {@code long} ({@code -Dtest.long=true}). Both hold the same assertions.
 */
public final class LongTests {
    private LongTests() {}

    /** How often to repeat. */
    public static int times(int small, int full) {
        return Boolean.getBoolean("test.long") ? full : small;
    }
}
