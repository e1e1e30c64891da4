package smolny.chart;

/**
 * One recorded share and what the simulation gives for it.
 *
 * @param group heading under which it stands
 * @param label what was voted or elected
 * @param date as printed, Old Style
 * @param simulated share over the runs
 * @param recorded share in the sources, in [0, 1]
 * @param heldOut false if the model was fitted to it, true if it was kept apart
 * @param assumed true if nobody counted it and {@code recorded} is an assumption
 */
public record RecordedShare(
        String group,
        String label,
        String date,
        ShareSummary simulated,
        double recorded,
        boolean heldOut,
        boolean assumed) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the recorded share is outside [0, 1]
     */
    public RecordedShare {
        if (!(recorded >= 0 && recorded <= 1)) {
            throw new IllegalArgumentException(label + ", " + date + ": recorded " + recorded + " is not in [0, 1]");
        }
    }

    /** Of a share that was counted. */
    public RecordedShare(
            String group, String label, String date, ShareSummary simulated, double recorded, boolean heldOut) {
        this(group, label, date, simulated, recorded, heldOut, false);
    }

    /** Simulated middle less recorded share. */
    double residual() {
        return simulated.centre() - recorded;
    }

    boolean inside90() {
        return recorded >= simulated.low90() && recorded <= simulated.high90();
    }
}
