package smolny.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.lab.batch.Batch;
import smolny.lab.batch.RunExecutor;
import smolny.lab.batch.Store;
import smolny.lab.record.Dialect;

/** How the runs of a plan are made and written, the same for every command that makes them. */
final class BatchOptions {
    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "where runs are kept for other plans (default: results/.store)")
    private @Nullable Path store;

    @Option(
            names = "--no-store",
            negatable = false,
            description = "make every run anew and keep none; changes no result")
    private boolean noStore;

    @Option(names = "--locale", paramLabel = "C|ru", description = "how tables are written (default: the plan's, C)")
    private @Nullable Dialect dialect;

    @Option(names = "--progress", description = "plain, json or none (default: ${DEFAULT-VALUE})")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    /**
     * Executes the runs.
     *
     * @throws Refusal if the number of threads is no whole number of at least 1
     */
    RunExecutor executor() {
        return new RunExecutor(threads.count());
    }

    /** Where runs made before are found. */
    Store store(Batch batch) {
        if (noStore) {
            return new Store(null, batch);
        }
        return new Store(store == null ? DefaultFolder.named(".store") : store, batch);
    }

    /** How tables are written. */
    Dialect dialect(Batch batch) {
        return dialect == null ? Dialect.of(batch.plan().write().locale()) : dialect;
    }

    /** Who is told how far it is. */
    ProgressLine progress() {
        return new ProgressLine(progress, System.err);
    }
}
