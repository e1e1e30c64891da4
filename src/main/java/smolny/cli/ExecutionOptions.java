package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.scenario.RequestRefusedException;

/** How runs are executed and reported, for every command that makes many. Neither option changes a result. */
final class ExecutionOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at the same time (default: one per core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            paramLabel = "FORM",
            description = "progress report: plain, json or none (default: plain if there are several runs)")
    private ProgressLine.@Nullable Form progress;

    /**
     * Runs at the same time.
     *
     * @throws RequestRefusedException if it is less than 1
     */
    int threads() {
        refuseIf(threads < 1, "--threads must be at least 1");
        return threads;
    }

    /** Reports progress in the form that the user asked for, or in words. */
    ProgressLine progress() {
        return new ProgressLine(progress == null ? ProgressLine.Form.PLAIN : progress, System.err);
    }

    /** The same for this many runs. One run is reported only if the user asked for it. */
    ProgressLine progress(int runs) {
        return progress == null && runs == 1 ? new ProgressLine(ProgressLine.Form.NONE, System.err) : progress();
    }
}
