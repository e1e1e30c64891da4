package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import smolny.scenario.RecordedTarget;

/**
 * Posterior predictive distribution of one target: what runs with the parameter sets of a sample give, taken as normal.
 *
 * @param target which
 * @param mean over parameter sets and seeds; NaN if no run had it
 * @param between standard deviation of the means of the sets
 * @param luck standard deviation from seed to seed, mean over parameter sets
 */
public record PosteriorPredictive(RecordedTarget target, double mean, double between, double luck) {
    /** One for each target. */
    public static List<PosteriorPredictive> of(List<RecordedTarget> targets, List<CalibrationTrial> sample) {
        List<PosteriorPredictive> all = new ArrayList<>();
        for (int j = 0; j < targets.size(); j++) {
            int nth = j;
            List<CalibrationTrial> having = sample.stream()
                    .filter(trial -> !Double.isNaN(trial.mean(nth)))
                    .toList();
            double[] means =
                    having.stream().mapToDouble(trial -> trial.mean(nth)).toArray();
            double luck = having.stream()
                    .mapToDouble(trial -> trial.deviation(nth) * trial.deviation(nth))
                    .average()
                    .orElse(0);
            all.add(new PosteriorPredictive(
                    targets.get(j),
                    StatUtils.mean(means),
                    means.length < 2 ? 0 : Math.sqrt(StatUtils.variance(means)),
                    Math.sqrt(luck)));
        }
        return all;
    }

    /** Standard deviation of a single run. */
    public double deviation() {
        return Math.sqrt(between * between + luck * luck);
    }

    /** The number below which a run lies with this chance, in (0, 1). */
    public double quantile(double chance) {
        return deviation() > 0
                ? new NormalDistribution(null, mean, deviation()).inverseCumulativeProbability(chance)
                : mean;
    }

    /** Simulated mean less record, in tolerances. */
    public double z() {
        return (mean - target.value()) / target.tolerance();
    }

    /** True if the record lies in the middle nine tenths of the runs widened by the tolerance. */
    public boolean inside90() {
        double wide = Math.sqrt(deviation() * deviation() + target.tolerance() * target.tolerance());
        double part = new NormalDistribution(null, mean, wide).cumulativeProbability(target.value());
        return part >= 0.05 && part <= 0.95;
    }
}
