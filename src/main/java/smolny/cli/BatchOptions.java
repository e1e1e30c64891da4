package smolny.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.lab.batch.Batch;
import smolny.lab.batch.BatchFolder;
import smolny.lab.batch.Store;
import smolny.lab.batch.Threads;
import smolny.lab.record.Dialect;

/** How the runs of a plan are made and written, the same for every command that makes them. */
final class BatchOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "where runs are kept for other plans (default: ${DEFAULT-VALUE})")
    private Path store = Path.of("results", ".store");

    @Option(
            names = "--no-store",
            negatable = false,
            description = "make every run anew and keep none; changes no result")
    private boolean noStore;

    @Option(names = "--locale", paramLabel = "C|ru", description = "how tables are written (default: the plan's, C)")
    private @Nullable Dialect dialect;

    @Option(names = "--progress", description = "plain, json or none (default: ${DEFAULT-VALUE})")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    /** So many at a time. */
    Threads threads() {
        if (threads < 1) {
            throw new Refusal("--threads takes a whole number of at least 1");
        }
        return new Threads(threads);
    }

    /** Where known runs are, null if they are not to be used. */
    @Nullable
    Store store(Batch batch) {
        return noStore ? null : new Store(store, batch);
    }

    /** How tables are written. */
    Dialect dialect(Batch batch) {
        return dialect == null ? Dialect.of(batch.plan().write().locale()) : dialect;
    }

    /** Who is told how far it is. */
    ProgressLine progress() {
        return new ProgressLine(progress, System.err);
    }

    /** What may meet a disk that is full or gone. */
    interface Writing {
        /** Does it; gives the exit code. */
        int done() throws IOException;
    }

    /** Does it; if something cannot be written, says so, and what is safe, instead of a stack. */
    int orAdvice(BatchFolder folder, Writing writing) {
        try {
            return writing.done();
        } catch (UncheckedIOException e) {
            return advice(folder, e.getCause());
        } catch (IOException e) {
            return advice(folder, e);
        }
    }

    private int advice(BatchFolder folder, @Nullable IOException cause) {
        spec.commandLine()
                .getErr()
                .println("error: cannot write: " + (cause == null ? "" : cause.getMessage()) + "; "
                        + folder.journal().held() + " runs are safe in '" + folder.path()
                        + "'; when there is room, go on with --resume");
        return 1;
    }
}
