package smolny.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.lab.batch.BatchFolder.Begin;

/** Where the runs of a plan are kept, and what becomes of those that are there already. */
final class FolderOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of the results (default: in results, called after the plan)")
    private @Nullable Path out;

    @Option(names = "--resume", description = "go on with what is there; begin if nothing is")
    private boolean resume;

    @Option(names = "--retry-failed", description = "the same, and make failed runs again")
    private boolean retry;

    @Option(names = "--force", description = "delete the batch that is there and begin anew")
    private boolean force;

    /** The folder; in results, under this name, unless the user says otherwise. */
    Path path(String name) {
        return out == null ? DefaultFolder.named(name) : out;
    }

    /** Whether failed runs are made again. */
    boolean retry() {
        return retry;
    }

    /**
     * What to do about what is there.
     *
     * @throws Refusal if the user asked for both ways
     */
    Begin begin() {
        if (force && (resume || retry)) {
            throw new Refusal("--force begins anew; it excludes --resume and --retry-failed");
        }
        return force ? Begin.REPLACE : resume || retry ? Begin.RESUME : Begin.NEW;
    }
}
