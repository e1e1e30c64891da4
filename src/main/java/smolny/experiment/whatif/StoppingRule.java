package smolny.experiment.whatif;

/**
 * How many pairs of runs a what-if makes. With a wanted width the interval is looked at after sixty pairs and then after
 * every ten. Fewer would miss what happens in one pair of twenty: in twenty pairs, one study in three does not see it.
 *
 * @param mostPairs pairs at most, at least 2
 * @param halfWidth of the interval at which to stop, in the unit of the answer; NaN to make all pairs
 */
public record StoppingRule(int mostPairs, double halfWidth) {
    private static final int FIRST = 60;
    private static final int STEP = 10;
    private static final int USUAL_MOST = 100;
    private static final double POINT = 1;

    /** Until the effect is known to plus or minus 1 point, at most a hundred pairs; sixty for what is not in points. */
    public static StoppingRule usual(TargetMeasure aim) {
        return aim.isInPoints() ? new StoppingRule(USUAL_MOST, POINT) : after(FIRST);
    }

    /** Exactly this number of pairs. */
    public static StoppingRule after(int pairs) {
        return new StoppingRule(pairs, Double.NaN);
    }

    /** True if the interval is looked at before the end. */
    boolean stopsEarly() {
        return !Double.isNaN(halfWidth);
    }

    /** How many pairs there are at the next look after {@code done}. */
    int nextLook(int done) {
        int next = done < FIRST ? FIRST : done + STEP;
        return stopsEarly() ? Math.min(next, mostPairs) : mostPairs;
    }

    /**
     * True if no more pairs are needed.
     *
     * @param done pairs made so far
     */
    boolean isSatisfied(int done, PairedEstimate estimate) {
        return done >= mostPairs || (stopsEarly() && estimate.interval().halfWidth() <= halfWidth);
    }
}
