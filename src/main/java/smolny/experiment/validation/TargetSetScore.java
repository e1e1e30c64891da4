package smolny.experiment.validation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Targets of one use together.
 *
 * @param scores of targets for which the runs have numbers
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

    /** Root mean square of z. */
    public double rms() {
        return Math.sqrt(scores.stream()
                .mapToDouble(score -> score.z() * score.z())
                .average()
                .orElse(Double.NaN));
    }

    /** The largest z without its sign. */
    public double worst() {
        return scores.stream().mapToDouble(score -> Math.abs(score.z())).max().orElse(Double.NaN);
    }

    /** Mean CRPS, a share. */
    public double crps() {
        return scores.stream().mapToDouble(TargetScore::crps).average().orElse(Double.NaN);
    }

    /** Part of the targets for which something holds. */
    public double part(Predicate<TargetScore> holds) {
        return (double) scores.stream().filter(holds).count() / scores.size();
    }

    /** Energy score of all targets that every run has, a share. */
    public double energy() {
        List<TargetScore> whole = scores.stream()
                .filter(score -> score.forecast().size() == score.values().size())
                .toList();
        return whole.isEmpty() ? Double.NaN : energyScore(vectors(whole), record(whole));
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

    private static double[][] vectors(List<TargetScore> scores) {
        double[][] runs = new double[scores.get(0).values().size()][scores.size()];
        for (int run = 0; run < runs.length; run++) {
            for (int i = 0; i < scores.size(); i++) {
                runs[run][i] = scores.get(i).values().get(run);
            }
        }
        return runs;
    }

    private static double[] record(List<TargetScore> scores) {
        return scores.stream().mapToDouble(score -> score.target().value()).toArray();
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
