package smolny.lab.score;

/**
 * The energy score, the CRPS of several numbers together: E|X - y| - E|X - X'| / 2 with Euclidean distances (Gneiting and
 * Raftery 2007, eq. 22). It also sees how the numbers go together.
 */
public final class EnergyScore {
    private EnergyScore() {}

    /**
     * The score of an ensemble.
     *
     * @param runs one vector a run, at least one
     * @param observed the recorded vector, as long as each
     */
    public static double of(double[][] runs, double[] observed) {
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

    /** Euclidean distance. */
    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
