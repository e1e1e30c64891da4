package smolny.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How runs are executed and reported, for every command that makes many. Neither option changes a result. */
final class ExecutionOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "plain, json or none (default: plain for more than one run)")
    private ProgressLine.@Nullable Form progress;

    /**
     * How many runs are made at a time.
     *
     * @throws Refusal if it is less than 1
     */
    int threads() {
        if (threads < 1) {
            throw new Refusal("--threads takes a whole number of at least 1");
        }
        return threads;
    }

    /** Reports progress in the form that the user asked for, or in words. */
    ProgressLine progress() {
        return new ProgressLine(progress == null ? ProgressLine.Form.PLAIN : progress, System.err);
    }

    /** The same for so many runs: of one run nothing is reported unless the user asked for it. */
    ProgressLine progress(int runs) {
        return progress == null && runs == 1 ? new ProgressLine(ProgressLine.Form.NONE, System.err) : progress();
    }
}
