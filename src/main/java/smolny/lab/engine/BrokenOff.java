package smolny.lab.engine;

/** Thrown when a run cannot be lived to its end; the cause says why. */
public final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String stage;
    private final int day;

    BrokenOff(String stage, int day, Throwable cause) {
        super("in " + stage + " of day " + day + ": " + cause, cause);
        this.stage = stage;
        this.day = day;
    }

    /** The phase in which it happened. */
    public String stage() {
        return stage;
    }

    /** The day on which it happened; negative while the country settles. */
    public int day() {
        return day;
    }
}
