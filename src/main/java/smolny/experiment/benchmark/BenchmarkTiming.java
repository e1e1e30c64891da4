package smolny.experiment.benchmark;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How long something took, round by round; tasks that are compared take turns within a round, so that what slows the
 * machine slows both.
 */
public final class BenchmarkTiming {
    private final String what;
    private final double units;
    private final double[] nanos;

    /**
     * A pace.
     *
     * @param what was done, in words
     * @param units persons or runs that one timing covers, to divide by
     * @param nanos CPU time of each round, nanoseconds
     */
    public BenchmarkTiming(String what, double units, double[] nanos) {
        this.what = what;
        this.units = units;
        this.nanos = nanos.clone();
    }

    /** What was done, in words. */
    public String what() {
        return what;
    }

    /** Median over rounds, nanoseconds for one unit. */
    public double median() {
        return new Percentile(50).evaluate(nanos) / units;
    }

    /** Lower and upper quartile, nanoseconds for one unit. */
    public double[] quartiles() {
        return new double[] {new Percentile(25).evaluate(nanos) / units, new Percentile(75).evaluate(nanos) / units};
    }

    /** Units done in a second of CPU time, median. */
    public double rate() {
        return 1e9 / median();
    }

    /** How many times slower another task is for one unit, round by round: lower quartile, median, upper quartile. */
    public double[] costRatioOf(BenchmarkTiming other) {
        double[] ratios = new double[Math.min(nanos.length, other.nanos.length)];
        Arrays.setAll(ratios, i -> other.nanos[i] / other.units / (nanos[i] / units));
        return new double[] {
            new Percentile(25).evaluate(ratios),
            new Percentile(50).evaluate(ratios),
            new Percentile(75).evaluate(ratios)
        };
    }
}
