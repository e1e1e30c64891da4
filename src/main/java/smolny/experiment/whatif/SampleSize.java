package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.StatUtils;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * How many runs a wanted precision takes, estimated from a pilot. The pilot's standard deviation is itself uncertain, and so
 * is that of the runs to come: both are taken at their ninth decile, so that in at least nine of ten repetitions the
 * interval is as narrow as wanted.
 *
 * @param runs needed, or pairs of runs; at least 20; a million stands for any greater number
 * @param sd standard deviation in the pilot, in the unit of the answer
 */
public record SampleSize(int runs, double sd) {
    /** Fewest runs of a pilot. */
    public static final int LEAST_PILOT = 5;

    private static final double NORMAL_95 = 1.959963984540054;
    private static final double ASSURED = 0.9;
    private static final int LEAST = 20;
    private static final int MOST = 1_000_000;
    private static final double ACCURACY = 1e-9;

    /**
     * For the mean of a measure.
     *
     * @param halfWidth wanted half-width of the 95 per cent interval, in the unit of the answer, above 0
     * @param pilot how many runs to estimate it from, at least {@link #LEAST_PILOT}
     * @throws NoSuchElementException if the measure has a value in fewer than {@link #LEAST_PILOT} of them
     */
    public static SampleSize ofMean(
            RunSpec spec, TargetMeasure target, double halfWidth, int pilot, int threads, ProgressListener progress) {
        List<Double> values = new ArrayList<>();
        Set<String> measures = Set.of(target.measure());
        int[] done = new int[1];
        new OrderedExecutor(threads)
                .run(
                        0,
                        pilot,
                        number -> Simulation.runRecording(spec.replicate(number), measures)
                                .seriesOf(target.measure())[target.day()],
                        value -> {
                            if (!Double.isNaN(value)) {
                                values.add(target.factor() * value);
                            }
                            progress.done(++done[0], pilot);
                        });
        return of(values.stream().mapToDouble(v -> v).toArray(), target, halfWidth);
    }

    /**
     * For the effect of a change.
     *
     * @param request whose stopping rule says how many pairs the pilot has
     * @throws NoSuchElementException if the effect has a value in fewer than {@link #LEAST_PILOT} of them
     */
    public static SampleSize ofEffect(WhatIfRequest request, double halfWidth, int threads, ProgressListener progress) {
        return of(WhatIf.pairs(request, threads, progress).differences(), request.target(), halfWidth);
    }

    private static SampleSize of(double[] pilot, TargetMeasure target, double halfWidth) {
        if (pilot.length < LEAST_PILOT) {
            throw new NoSuchElementException(target.measure());
        }
        double sd = Math.sqrt(StatUtils.variance(pilot));
        return new SampleSize(runs(sd, pilot.length, halfWidth), sd);
    }

    /**
     * Runs needed.
     *
     * @param sd standard deviation in the pilot
     * @param pilot runs of the pilot, at least 2
     * @param halfWidth wanted half-width of the 95 per cent interval, same unit, above 0
     */
    public static int runs(double sd, int pilot, double halfWidth) {
        double assured = sd * Math.sqrt((pilot - 1) / chiSquared(pilot - 1).inverseCumulativeProbability(1 - ASSURED));
        int low = LEAST - 1;
        int high = LEAST;
        while (high < MOST && halfWidth(assured, high) > halfWidth) {
            low = high;
            high = Math.min(MOST, 2 * high);
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (halfWidth(assured, middle) > halfWidth) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double halfWidth(double sd, int runs) {
        double upper = Math.sqrt(chiSquared(runs - 1).inverseCumulativeProbability(ASSURED) / (runs - 1));
        return NORMAL_95 * sd * upper / Math.sqrt(runs);
    }

    private static ChiSquaredDistribution chiSquared(int freedom) {
        return new ChiSquaredDistribution(null, freedom, ACCURACY);
    }
}
