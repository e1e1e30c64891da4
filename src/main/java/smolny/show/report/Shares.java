package smolny.show.report;

import smolny.show.chart.Spread;

/** Turns shares over runs into what figures draw. */
final class Shares {
    private Shares() {}

    /** Mean and intervals of shares, at least one; those outside [0, 1] by a rounding error are moved to the edge. */
    static Spread of(double[] shares) {
        smolny.lab.study.Spread over = smolny.lab.study.Spread.of(shares);
        // Interpolated quantiles of almost equal numbers can be out of order in the last digit.
        double low90 = inside(over.q05());
        double low50 = Math.max(low90, inside(over.q25()));
        double high50 = Math.max(low50, inside(over.q75()));
        double high90 = Math.max(high50, inside(over.q95()));
        return new Spread(inside(over.mean()), low50, high50, low90, high90);
    }

    /** The mean of shares, at least one. */
    static double mean(double[] shares) {
        return inside(smolny.lab.study.Spread.of(shares).mean());
    }

    private static double inside(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
