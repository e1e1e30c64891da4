package smolny.lab.study;

import org.apache.commons.math3.stat.StatUtils;

/**
 * What became of an outcome.
 *
 * @param outcome which
 * @param before part of the runs of the unchanged history in which it came, or its mean probability, in [0, 1]
 * @param after the same of the changed one
 * @param changed part of the pairs in which it came in one history only; of a probability the mean distance
 * @param dayBefore median day on which it came in the unchanged history; NaN if it never came
 * @param dayAfter the same of the changed one
 * @param moved part of the pairs in which it came in both, but not on the same day
 */
public record OutcomeChange(
        Outcome outcome, double before, double after, double changed, double dayBefore, double dayAfter, double moved) {

    /** True if neither whether it comes nor when is touched in any pair. */
    public boolean untouched() {
        return changed == 0 && moved == 0;
    }

    static OutcomeChange of(Outcome outcome, int index, Pairs pairs) {
        int n = pairs.count();
        double[] before = new double[n];
        double[] after = new double[n];
        double apart = 0;
        int moved = 0;
        for (int i = 0; i < n; i++) {
            before[i] = pairs.before(i).chances()[index];
            after[i] = pairs.after(i).chances()[index];
            apart += Math.abs(after[i] - before[i]);
            int dayBefore = pairs.before(i).days()[index];
            int dayAfter = pairs.after(i).days()[index];
            boolean both = dayBefore != Outcome.NEVER && dayAfter != Outcome.NEVER;
            moved += both && dayBefore != dayAfter ? 1 : 0;
        }
        return new OutcomeChange(
                outcome,
                StatUtils.mean(before),
                StatUtils.mean(after),
                apart / n,
                medianDay(index, pairs, false),
                medianDay(index, pairs, true),
                (double) moved / n);
    }

    private static double medianDay(int index, Pairs pairs, boolean after) {
        double[] days = java.util.stream.IntStream.range(0, pairs.count())
                .mapToDouble(i -> (after ? pairs.after(i) : pairs.before(i)).days()[index])
                .filter(day -> day != Outcome.NEVER)
                .sorted()
                .toArray();
        return days.length == 0 ? Double.NaN : days[(days.length - 1) / 2];
    }
}
