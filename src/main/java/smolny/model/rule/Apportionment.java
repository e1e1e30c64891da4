package smolny.model.rule;

/** Whole seats for shares of a whole. */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Seats by largest remainder, ties to the first in the list.
     *
     * @param total seats to be given out
     * @param weights not negative, not all zero
     */
    public static int[] byLargestRemainder(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] rest = new double[weights.length];
        int[] due = new int[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            due[i] = (int) Math.floor(exact);
            rest[i] = exact - due[i];
            given += due[i];
        }
        while (given++ < total) {
            int best = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[best]) {
                    best = i;
                }
            }
            due[best]++;
            rest[best] = -1;
        }
        return due;
    }
}
