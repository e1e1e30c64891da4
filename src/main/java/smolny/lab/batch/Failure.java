package smolny.lab.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import smolny.lab.record.Column;
import smolny.lab.record.Table;
import smolny.lab.run.BrokenOff;

/**
 * Why a run failed.
 *
 * @param stage the phase of the day, or what was done outside the days
 * @param day from 0, negative while the country settles; null outside the days
 * @param message what the program said
 * @param stack where it said it, innermost first
 */
record Failure(String stage, @Nullable Integer day, String message, String stack) {
    /** What is packed of it. */
    static final Table TABLE = new Table(
            "failures",
            new Column("run", "", "Number of the run in the plan, from 1."),
            new Column("stage", "", "Phase of the day in which it failed, or what was done outside the days."),
            new Column("day", "days", "Days since the first day of the clock; empty outside the days."),
            new Column("message", "", "What went wrong."),
            new Column("stack", "", "Where in the program, innermost first."));

    private static final String OUR_OWN = "smolny.";

    static Failure of(Throwable thrown) {
        if (thrown instanceof BrokenOff broken && broken.getCause() != null) {
            return of(broken.stage(), broken.day(), broken.getCause());
        }
        return of("outside the days", null, thrown);
    }

    private static Failure of(String stage, @Nullable Integer day, Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new Failure(stage, day, cause.getClass().getName() + message, stack(cause));
    }

    /** Down to where the run was begun; below that, frames depend on who began it. */
    private static String stack(Throwable cause) {
        List<String> frames = new ArrayList<>();
        int last = -1;
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(Failure.class.getPackageName())) {
                break;
            }
            frames.add(frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
            last = frame.getClassName().startsWith(OUR_OWN) ? frames.size() : last;
        }
        return String.join(" < ", last < 0 ? frames : frames.subList(0, last));
    }

    byte[] packed() {
        PackedRows rows = new PackedRows(Set.of(TABLE.name()));
        rows.row(TABLE, Arrays.asList(null, stage, day, message, stack).toArray());
        return rows.packed();
    }
}
