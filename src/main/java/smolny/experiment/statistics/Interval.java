package smolny.experiment.statistics;

/**
 * From where to where.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    /** Half of its width. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** True if the value lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** -1 if it lies wholly below zero, 1 if wholly above, 0 if it holds zero. */
    public int sign() {
        return high < 0 ? -1 : low > 0 ? 1 : 0;
    }
}
