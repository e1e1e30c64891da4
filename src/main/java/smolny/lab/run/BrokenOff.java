package smolny.lab.run;

import java.util.function.Supplier;

/** Thrown when a run fails: the phase and day in which it did, with the cause. */
public final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String stage;
    private final int day;

    BrokenOff(String stage, int day, Throwable cause) {
        super("in " + stage + " of day " + day + ": " + cause, cause);
        this.stage = stage;
        this.day = day;
    }

    /** Does a step; whatever goes wrong in it says where it was. */
    static <T> T during(String stage, int day, Supplier<T> step) {
        try {
            return step.get();
        } catch (BrokenOff told) {
            throw told;
        } catch (RuntimeException | Error cause) {
            throw new BrokenOff(stage, day, cause);
        }
    }

    /** The same for a step that answers nothing. */
    static void during(String stage, int day, Runnable step) {
        during(stage, day, () -> {
            step.run();
            return day;
        });
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
