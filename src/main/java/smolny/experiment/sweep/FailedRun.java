package smolny.experiment.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import smolny.output.ColumnType;
import smolny.output.TableColumn;
import smolny.output.TableSchema;
import smolny.simulation.SimulationFailure;

/**
 * Why a run failed.
 *
 * @param stage the phase of the day, or what was done outside the days
 * @param day from 0, negative while the country settles; null outside the days
 * @param message what the program said
 * @param stack where it said it, innermost first
 */
record FailedRun(String stage, @Nullable Integer day, String message, String stack) {
    /** What is packed of it. */
    static final TableSchema TABLE = new TableSchema(
            "failures",
            new TableColumn("run", ColumnType.INTEGER, "", "Number of the run in the plan, from 1."),
            new TableColumn("stage", "", "Phase of the day in which it failed, or what was done outside the days."),
            new TableColumn("day", "days", "Days since the first day of the clock; empty outside the days."),
            new TableColumn("message", "", "What went wrong."),
            new TableColumn("stack", "", "Where in the program, innermost first."));

    private static final String OUR_OWN = "smolny.";

    static FailedRun of(Throwable thrown) {
        if (thrown instanceof SimulationFailure broken && broken.getCause() != null) {
            return of(broken.phase(), broken.day(), broken.getCause());
        }
        return of("outside the days", null, thrown);
    }

    private static FailedRun of(String stage, @Nullable Integer day, Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new FailedRun(stage, day, cause.getClass().getName() + message, stack(cause));
    }

    /** Down to where the run was begun; below that, frames depend on who began it. */
    private static String stack(Throwable cause) {
        List<String> frames = new ArrayList<>();
        int last = -1;
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(FailedRun.class.getPackageName())) {
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
