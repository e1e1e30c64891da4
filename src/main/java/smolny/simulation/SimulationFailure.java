package smolny.simulation;

import java.util.function.Supplier;

/** Thrown when a run fails: the phase and day in which it did, with the cause. */
public final class SimulationFailure extends RuntimeException {
    private final String phase;
    private final int day;

    SimulationFailure(String stage, int day, Throwable cause) {
        super("in " + stage + " of day " + day + ": " + cause, cause);
        this.phase = stage;
        this.day = day;
    }

    /** Runs a step; an exception in it is wrapped with the phase and the day. */
    static <T> T inPhase(String stage, int day, Supplier<T> step) {
        try {
            return step.get();
        } catch (SimulationFailure known) {
            throw known;
        } catch (RuntimeException | Error cause) {
            throw new SimulationFailure(stage, day, cause);
        }
    }

    /** The same for a step without a result. */
    static void inPhase(String stage, int day, Runnable step) {
        inPhase(stage, day, () -> {
            step.run();
            return day;
        });
    }

    /** The phase in which it happened. */
    public String phase() {
        return phase;
    }

    /** The day of the clock on which it happened; negative in the spin-up. */
    public int day() {
        return day;
    }
}
