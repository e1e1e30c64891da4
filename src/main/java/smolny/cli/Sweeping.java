package smolny.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import smolny.lab.batch.Batch;
import smolny.lab.batch.BatchFolder;
import smolny.lab.batch.RunExecutor;
import smolny.lab.batch.Shard;
import smolny.lab.batch.Standing;
import smolny.lab.batch.Store;
import smolny.lab.batch.Sweep;

/**
 * Makes the missing runs of a batch and its tables, and says what came of it.
 *
 * @param plan the plan's file
 */
record Sweeping(Batch batch, Path plan, FolderOptions choice, BatchOptions options, CommandLine line) {
    /**
     * In a folder; gives the exit code.
     *
     * @param clock counts nanoseconds
     * @throws UncheckedIOException if the folder cannot be opened
     */
    int in(Path path, Shard shard, LongSupplier clock) {
        RunExecutor executor = options.executor();
        BatchFolder.Origin origin =
                new BatchFolder.Origin(plan, line.getParseResult().originalArgs());
        try (Interruption interruption = new Interruption(batch.plan().budget().minutes(), clock);
                BatchFolder folder = BatchFolder.open(path, batch, shard, choice.begin(), origin)) {
            return orAdvice(folder, executor, interruption);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** If something cannot be written, says so, and what is safe, instead of a stack. */
    private int orAdvice(BatchFolder folder, RunExecutor executor, Interruption interruption) {
        try {
            return swept(folder, executor, interruption);
        } catch (IOException e) {
            return advice(folder, e.getMessage());
        } catch (UncheckedIOException e) {
            return advice(folder, e.getMessage());
        }
    }

    private int advice(BatchFolder folder, @Nullable String reason) {
        line.getErr()
                .println("error: cannot write: " + reason + "; "
                        + folder.journal().held() + " runs are safe in '" + folder.path()
                        + "'; when there is room, go on with --resume");
        return 1;
    }

    private int swept(BatchFolder folder, RunExecutor executor, Interruption interruption) throws IOException {
        var progress = options.progress();
        Store store = options.store(batch);
        Sweep sweep = new Sweep(batch, folder, choice.retry(), progress::told);
        Standing standing = sweep.run(executor, store, interruption);
        progress.end();
        sweep.write(options.dialect(batch));
        int reused = Math.min(store.reused(), standing.fresh());
        var out = line.getOut();
        out.println("computed " + (standing.fresh() - reused) + ", reused " + reused + ", failed " + standing.failed()
                + "; " + standing.done() + " of " + standing.total() + " runs are in " + folder.path());
        if (!standing.complete()) {
            out.println("ended before all was done; the same command with --resume goes on");
        } else if (standing.failed() > 0) {
            out.println("failures.csv says what failed; --retry-failed makes it again");
        }
        out.flush();
        return !standing.complete() ? Interruption.INTERRUPTED : standing.failed() > 0 ? 1 : 0;
    }
}
