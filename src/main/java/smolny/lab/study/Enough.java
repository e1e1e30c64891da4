package smolny.lab.study;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How many runs a wanted precision takes, reckoned from a pilot. The pilot's standard deviation is itself uncertain, and so
 * is that of the runs to come: both are taken at their ninth decile, so that in at least nine of ten repetitions the
 * interval is as narrow as wanted.
 */
public final class Enough {
    private static final double NORMAL_95 = 1.959963984540054;
    private static final double ASSURED = 0.9;
    private static final int LEAST = 20;
    private static final int MOST = 1_000_000;
    private static final double ACCURACY = 1e-9;

    private Enough() {}

    /**
     * Runs needed.
     *
     * @param spread standard deviation in the pilot
     * @param pilot runs of the pilot, at least 2
     * @param halfWidth wanted half-width of the 95 per cent interval, same unit, above 0
     * @return at least 20; a million stands for any greater number
     */
    public static int runs(double spread, int pilot, double halfWidth) {
        double assured =
                spread * Math.sqrt((pilot - 1) / chiSquared(pilot - 1).inverseCumulativeProbability(1 - ASSURED));
        int low = LEAST - 1;
        int high = LEAST;
        while (high < MOST && width(assured, high) > halfWidth) {
            low = high;
            high = Math.min(MOST, 2 * high);
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (width(assured, middle) > halfWidth) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double width(double spread, int runs) {
        double upper = Math.sqrt(chiSquared(runs - 1).inverseCumulativeProbability(ASSURED) / (runs - 1));
        return NORMAL_95 * spread * upper / Math.sqrt(runs);
    }

    private static ChiSquaredDistribution chiSquared(int freedom) {
        return new ChiSquaredDistribution(null, freedom, ACCURACY);
    }
}
