package smolny.experiment.whatif;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Why two runs of the unchanged version differ, in the unit of what is compared: the mean distance of two runs that differ by one
 * cause alone. Squares of both add up to the square of {@link PairedEstimate#runToRun} if runs are normally distributed.
 *
 * @param events of two runs with the same people: what the model means as accident, such as who attends, who is elected and where
 *     agitators go; NaN if it was not estimated
 * @param sample of the expected results of two samples of people: the sampling noise of the scale, which falls as more people are
 *     simulated
 */
public record RandomVariation(double events, double sample) {
    /** Mean distance of two normal values with standard deviation 1. */
    private static final double DISTANCE = 2 / Math.sqrt(Math.PI);

    /**
     * From runs of the unchanged version, some of them repeated with the same people and other events.
     *
     * @param runs one value of each; NaN where there is none
     * @param repeated of the first runs, in their order
     */
    static RandomVariation of(double[] runs, double[] repeated) {
        double[] differences = IntStream.range(0, repeated.length)
                .mapToDouble(i -> repeated[i] - runs[i])
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        double events = StatUtils.sumSq(differences) / (2 * differences.length);
        double total = StatUtils.variance(DoubleStream.concat(Arrays.stream(runs), Arrays.stream(repeated))
                .filter(value -> !Double.isNaN(value))
                .toArray());
        return new RandomVariation(DISTANCE * Math.sqrt(events), DISTANCE * Math.sqrt(Math.max(0, total - events)));
    }
}
