package smolny.experiment.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Targets scored together. Lists of one ballot depend on one another, so in every mean a ballot counts once: its targets share
 * one weight (see {@link TargetKind}).
 *
 * @param scores of targets for which the forecast has numbers
 */
public record TargetSetScore(List<TargetScore> scores) {
    /** Bins of the PIT histogram. */
    public static final int BINS = 10;

    /** Keeps its own copy. */
    public TargetSetScore {
        scores = List.copyOf(scores);
    }

    /** How many. */
    public int size() {
        return scores.size();
    }

    /** How many ballots they are of. */
    public int ballots() {
        return weights().size();
    }

    /** Root mean square of z. */
    public double rms() {
        return Math.sqrt(mean(score -> score.z() * score.z()));
    }

    /** The largest z without its sign. */
    public double worst() {
        return scores.stream().mapToDouble(score -> Math.abs(score.z())).max().orElse(Double.NaN);
    }

    /** Mean CRPS, a share. */
    public double crps() {
        return mean(TargetScore::crps);
    }

    /** Mean distance of the medians from the record, a share. */
    public double error() {
        return mean(TargetScore::error);
    }

    /** Part of the targets for which something holds. */
    public double part(Predicate<TargetScore> holds) {
        return mean(score -> holds.test(score) ? 1 : 0);
    }

    /** Those of one kind. */
    public TargetSetScore of(TargetKind kind) {
        return new TargetSetScore(
                scores.stream().filter(score -> score.kind() == kind).toList());
    }

    /** Mean over ballots of the mean over the targets of each; NaN of none. */
    public double mean(ToDoubleFunction<TargetScore> of) {
        return StatUtils.mean(ballotMeans(of));
    }

    /** The mean of something over the targets of each ballot, ballots in the order of their first target. */
    public double[] ballotMeans(ToDoubleFunction<TargetScore> of) {
        return scores.stream()
                .collect(Collectors.groupingBy(
                        score -> TargetKind.ballot(score.target()), LinkedHashMap::new, Collectors.averagingDouble(of)))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Map<String, Long> weights() {
        return scores.stream()
                .collect(Collectors.groupingBy(score -> TargetKind.ballot(score.target()), Collectors.counting()));
    }

    /** Energy score of all targets that every run has, a share; each target weighs one over the targets of its ballot. */
    public double energy() {
        List<TargetScore> whole = scores.stream()
                .filter(score -> score.forecast().size() == score.values().size())
                .toList();
        if (whole.isEmpty()) {
            return Double.NaN;
        }
        Map<String, Long> lists = new TargetSetScore(whole).weights();
        double[] scale = whole.stream()
                .mapToDouble(score -> 1 / Math.sqrt(lists.getOrDefault(TargetKind.ballot(score.target()), 1L)))
                .toArray();
        double[][] runs = new double[whole.get(0).values().size()][scale.length];
        double[] record = new double[scale.length];
        for (int i = 0; i < scale.length; i++) {
            record[i] = scale[i] * whole.get(i).target().value();
            for (int run = 0; run < runs.length; run++) {
                runs[run][i] = scale[i] * whole.get(i).values().get(run);
            }
        }
        return energyScore(runs, record);
    }

    /**
     * The energy score of an ensemble, the CRPS of several numbers together: E|X - y| - E|X - X'| / 2 with Euclidean distances
     * (Gneiting and Raftery 2007, eq. 22). It also sees how the numbers go together.
     *
     * @param runs one vector a run, at least one
     * @param observed the recorded vector, as long as each
     */
    static double energyScore(double[][] runs, double[] observed) {
        double far = 0;
        double apart = 0;
        for (int i = 0; i < runs.length; i++) {
            far += distance(runs[i], observed);
            for (int j = 0; j < i; j++) {
                apart += distance(runs[i], runs[j]);
            }
        }
        double n = runs.length;
        return far / n - apart / (n * n);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    /** How many records fall into each tenth of their forecast: even if the forecasts are right. */
    public int[] histogram() {
        int[] counts = new int[BINS];
        for (TargetScore score : scores) {
            counts[Math.min(BINS - 1, (int) (score.pit() * BINS))]++;
        }
        return counts;
    }
}
