package smolny.chart;

import java.util.List;
import java.util.stream.Stream;
import smolny.output.NumberFormats;
import smolny.simulation.QuantileSummary;

/**
 * A share over many simulated runs: its middle and where the middle 50 % and 90 % of the runs lie, as fractions.
 *
 * <p>An interval of no width is not drawn, so a single run or a plain line has five equal values.
 *
 * @param centre mean or median, in [0, 1]
 * @param low50 lower end of the 50 % interval
 * @param high50 upper end of the 50 % interval
 * @param low90 lower end of the 90 % interval
 * @param high90 upper end of the 90 % interval
 */
public record ShareSummary(double centre, double low50, double high50, double low90, double high90) {
    /** Names of the columns in which a table gives it. */
    static final String COLUMNS = "share_pct low50_pct high50_pct low90_pct high90_pct";

    /**
     * Checks range and order.
     *
     * @throws IllegalArgumentException if a number is outside [0, 1] or the intervals are not nested
     */
    public ShareSummary {
        boolean inside = centre >= 0 && centre <= 1 && low90 >= 0 && high90 <= 1;
        if (!inside || !(low90 <= low50 && low50 <= high50 && high50 <= high90)) {
            throw new IllegalArgumentException("shares must be in [0, 1] and intervals nested: " + centre + ", 50 % "
                    + low50 + ".." + high50 + ", 90 % " + low90 + ".." + high90);
        }
    }

    /** The five numbers as percent: middle, 50 % interval, 90 % interval. */
    List<String> percents() {
        return Stream.of(centre, low50, high50, low90, high90)
                .map(NumberFormats::percent)
                .toList();
    }

    /** The 90 % interval as percent, "48.2 to 55.0". */
    String interval90() {
        return NumberFormats.percent(low90) + " to " + NumberFormats.percent(high90);
    }

    /** True if the runs differ. */
    boolean hasInterval() {
        return high90 > low90;
    }

    /** Mean and intervals of shares over runs, at least one; those outside [0, 1] by a rounding error are moved to the edge. */
    public static ShareSummary ofRuns(double[] shares) {
        QuantileSummary over = QuantileSummary.of(shares);
        // Interpolated quantiles of almost equal numbers can be out of order in the last digit.
        double low90 = inside(over.q05());
        double low50 = Math.max(low90, inside(over.q25()));
        double high50 = Math.max(low50, inside(over.q75()));
        double high90 = Math.max(high50, inside(over.q95()));
        return new ShareSummary(inside(over.mean()), low50, high50, low90, high90);
    }

    private static double inside(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
