package smolny.lab.study;

/**
 * When enough pairs have been lived through: looked at after twenty pairs and then after every ten.
 *
 * @param most pairs at most, at least 2
 * @param halfWidth of the interval at which to stop, in the unit of the answer; NaN to live through all of them
 */
public record Stop(int most, double halfWidth) {
    private static final int FIRST = 20;
    private static final int STEP = 10;
    private static final int USUAL_MOST = 100;
    private static final int USUAL_OTHERWISE = 40;
    private static final double POINT = 1;

    /**
     * What holds unless the user says otherwise: as soon as the effect is known to plus or minus 1 point, after a hundred
     * pairs at the latest (MODEL 12); forty pairs for what is not told in points.
     */
    public static Stop usual(Aim aim) {
        return aim.inPoints() ? new Stop(USUAL_MOST, POINT) : after(USUAL_OTHERWISE);
    }

    /** After so many. */
    public static Stop after(int pairs) {
        return new Stop(pairs, Double.NaN);
    }

    /** True if the interval is looked at before the end. */
    public boolean looks() {
        return !Double.isNaN(halfWidth);
    }

    /** How many pairs there are at the next look after {@code done}. */
    public int nextLook(int done) {
        int next = done < FIRST ? FIRST : done + STEP;
        return looks() ? Math.min(next, most) : most;
    }

    /** True if no more are needed. */
    public boolean satisfied(Paired so) {
        return so.pairs() + so.missing() >= most || (looks() && so.interval().halfWidth() <= halfWidth);
    }
}
