package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.BatchFolder;
import smolny.experiment.sweep.JournalFolder.Begin;
import smolny.experiment.sweep.RunExecutor;
import smolny.experiment.sweep.RunStore;
import smolny.experiment.sweep.Shard;
import smolny.experiment.sweep.Sweep;
import smolny.output.CsvDialect;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.RequestRefusedException;

/** How the runs of a plan are executed, kept and written, the same for every command that makes them. */
final class SweepOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "folder for the results (default: results/<plan>)")
    private @Nullable Path out;

    @Option(names = "--resume", description = "continue an existing batch; start it if there is none")
    private boolean resume;

    @Option(names = "--retry-failed", description = "like --resume, and make failed runs again")
    private boolean retry;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "folder in which runs are kept for other plans (default: results/.store)")
    private @Nullable Path store;

    @Option(
            names = "--no-store",
            negatable = false,
            description = "use no stored runs and store none; changes no result")
    private boolean noStore;

    @Option(names = "--locale", paramLabel = "C|ru", description = "format of the tables (default: the plan's, C)")
    private @Nullable CsvDialect dialect;

    /**
     * Checks the options that need no plan.
     *
     * @throws RequestRefusedException if --force is given with --resume or --retry-failed, or if there is no thread
     */
    void check() {
        refuseIf(force && (resume || retry), "--force cannot be combined with --resume or --retry-failed");
        execution.threads();
    }

    /** How tables are written: as the user says, or else the plan. */
    CsvDialect dialect(ExperimentPlan plan) {
        return dialect == null ? CsvDialect.of(plan.output().locale()) : dialect;
    }

    /** The folder; in results, under this name, unless the user says otherwise. */
    Path path(String name) {
        return out == null ? DefaultFolder.named(name) : out;
    }

    /**
     * Makes the missing runs of a batch and its tables, and prints what came of it.
     *
     * @param plan the plan's file
     * @param path the folder
     * @param clock counts nanoseconds
     * @return the exit code
     * @throws UncheckedIOException if the folder cannot be opened
     */
    int sweep(Batch batch, Path plan, Path path, Shard shard, LongSupplier clock, CommandLine line) {
        Begin begin = force ? Begin.REPLACE : resume || retry ? Begin.RESUME : Begin.NEW;
        BatchFolder.Origin origin =
                new BatchFolder.Origin(plan, line.getParseResult().originalArgs());
        try (InterruptionHandler interruption =
                        new InterruptionHandler(batch.plan().budget().minutes(), clock);
                BatchFolder folder = BatchFolder.open(path, batch, shard, begin, origin)) {
            return sweep(batch, folder, interruption, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** If something cannot be written, says so, and which runs are safe, instead of a stack trace. */
    private int sweep(Batch batch, BatchFolder folder, InterruptionHandler interruption, CommandLine line) {
        try {
            return sweepOrFail(batch, folder, interruption, line);
        } catch (IOException | UncheckedIOException e) {
            String reason = SystemFailure.sentence(Objects.requireNonNull(SystemFailure.of(e)));
            line.getErr()
                    .println("error: " + (reason.startsWith("cannot") ? "" : "cannot write: ") + reason + "; "
                            + folder.journal().count() + " runs are safe in '" + folder.path()
                            + "'; continue with --resume when the folder can be written");
            return Smolny.FAILED;
        }
    }

    private int sweepOrFail(Batch batch, BatchFolder folder, InterruptionHandler interruption, CommandLine line)
            throws IOException {
        if (folder.journal().damagedBytes() > 0) {
            line.getErr()
                    .println("warning: " + folder.journal().damagedBytes() + " bytes of the journal in '"
                            + folder.path() + "' are damaged; the runs in them are made again");
        }
        ProgressLine told = execution.progress();
        RunStore kept = new RunStore(noStore ? null : store == null ? DefaultFolder.named(".store") : store, batch);
        Sweep sweep = new Sweep(batch, folder, retry, told::told);
        Sweep.Status status = sweep.run(new RunExecutor(execution.threads()), kept, interruption);
        told.end();
        sweep.writeTables(dialect(batch.plan()));
        int reused = Math.min(kept.reusedCount(), status.fresh());
        var print = line.getOut();
        print.println("computed " + (status.fresh() - reused) + ", reused " + reused + ", failed " + status.failed()
                + "; " + status.done() + " of " + status.total() + " runs are in " + folder.path());
        if (!status.complete()) {
            print.println("stopped before all runs were made; continue with --resume");
        } else if (status.failed() > 0) {
            print.println("failures.csv lists the failed runs; --retry-failed makes them again");
        }
        return !status.complete() ? InterruptionHandler.INTERRUPTED : status.failed() > 0 ? 1 : 0;
    }
}
