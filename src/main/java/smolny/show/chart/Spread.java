package smolny.show.chart;

/**
 * A share over many simulated runs: its middle and where the middle 50 % and 90 % of the runs lie, as fractions.
 *
 * <p>An interval of no width is not drawn, so a single run or a plain line is {@link #exact}.
 *
 * @param middle mean or median, in [0, 1]
 * @param low50 lower end of the 50 % interval
 * @param high50 upper end of the 50 % interval
 * @param low90 lower end of the 90 % interval
 * @param high90 upper end of the 90 % interval
 */
public record Spread(double middle, double low50, double high50, double low90, double high90) {
    /** Names of the columns in which a table gives it. */
    static final String COLUMNS = "share_pct low50_pct high50_pct low90_pct high90_pct";

    /**
     * Checks range and order.
     *
     * @throws IllegalArgumentException if a number is outside [0, 1] or the intervals are not nested
     */
    public Spread {
        boolean inside = middle >= 0 && middle <= 1 && low90 >= 0 && high90 <= 1;
        if (!inside || !(low90 <= low50 && low50 <= high50 && high50 <= high90)) {
            throw new IllegalArgumentException("shares must be in [0, 1] and intervals nested: " + middle + ", 50 % "
                    + low50 + ".." + high50 + ", 90 % " + low90 + ".." + high90);
        }
    }

    /** True if the runs differ. */
    boolean banded() {
        return high90 > low90;
    }

    /** A share without any interval. */
    public static Spread exact(double share) {
        return new Spread(share, share, share, share, share);
    }
}
