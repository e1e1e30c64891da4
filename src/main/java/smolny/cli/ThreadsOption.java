package smolny.cli;

import picocli.CommandLine.Option;

/** How many runs at a time. */
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * How many.
     *
     * @throws Refusal if it is less than 1
     */
    int count() {
        if (threads < 1) {
            throw new Refusal("--threads takes a whole number of at least 1");
        }
        return threads;
    }
}
