package smolny.lab.study;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How far apart two runs of the unchanged history are. Each run is set against the next one, the last against the first.
 *
 * @param typical mean distance of two runs
 * @param band which holds 95 per cent of the differences; zero is its middle, for neither run comes first
 */
public record Luck(double typical, Interval band) {
    private static final double MOST = 95;

    /** Of these runs; NaN for fewer than two. */
    public static Luck of(double[] values) {
        int n = values.length;
        if (n < 2) {
            return new Luck(Double.NaN, new Interval(Double.NaN, Double.NaN));
        }
        double[] apart = new double[n];
        for (int i = 0; i < n; i++) {
            apart[i] = Math.abs(values[(i + 1) % n] - values[i]);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        double most = percentile.evaluate(apart, MOST);
        return new Luck(StatUtils.mean(apart), new Interval(-most, most));
    }
}
