package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.history.PlanFiles;
import smolny.lab.batch.Batch;
import smolny.lab.batch.BatchFolder;
import smolny.lab.batch.BatchFolder.Begin;
import smolny.lab.batch.BatchTables;
import smolny.lab.batch.Lived;
import smolny.lab.batch.Shard;
import smolny.lab.batch.Standing;
import smolny.lab.batch.Store;
import smolny.lab.batch.Sweep;
import smolny.lab.batch.Threads;
import smolny.lab.run.Run;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;

/** Makes the runs of a plan. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make all runs of a plan and leave tables. Every run is on disk as soon as it is done: after a crash, Ctrl-C or",
            "the end of the plan's minutes, --resume makes only what is missing, and the tables are the same to the byte."
        },
        footer = {
            "",
            "Examples:",
            "  smolny sweep scenarios/plans/agitation.yaml --out results/agitation",
            "  smolny sweep scenarios/plans/agitation.yaml --out results/agitation --resume",
            "  smolny sweep agitation --retry-failed",
            "  smolny sweep agitation --shard 2/3 --out results/part-2",
            "  smolny sweep agitation --locale ru --out results/dlya-excel",
            "",
            "Runs made before are taken from the store, a folder that may be deleted at any time.",
            "Exit codes: 0 done; 1 a run failed; 2 input refused; 130 ended before all runs were made."
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "a file, or a name in scenarios/plans")
    private String plan = "";

    @Option(names = "--out", paramLabel = "DIR", description = "folder of the results (default: results/<plan>)")
    private @Nullable Path out;

    @Option(names = "--resume", description = "go on with what is there; begin if nothing is")
    private boolean resume;

    @Option(names = "--retry-failed", description = "the same, and make failed runs again")
    private boolean retry;

    @Option(names = "--force", description = "delete the batch that is there and begin anew")
    private boolean force;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "only every n-th run, from the i-th; 'smolny merge' puts shards together")
    private String shard = Shard.WHOLE.toString();

    @Mixin
    private BatchOptions options = new BatchOptions();

    private final Function<RunSpec, RunRecord> life;

    SweepCommand() {
        this(Run::of);
    }

    SweepCommand(Function<RunSpec, RunRecord> life) {
        this.life = life;
    }

    @Override
    public Integer call() {
        Path file = PlanChoice.file(plan);
        Shard part = Shard.parse(shard);
        Threads threads = options.threads();
        if (force && (resume || retry)) {
            throw new Refusal("--force begins anew; it excludes --resume and --retry-failed");
        }
        Batch batch = Batch.of(PlanFiles.load(file), life);
        Path path = out == null ? standard(batch, part) : out;
        Begin begin = force ? Begin.REPLACE : resume || retry ? Begin.RESUME : Begin.NEW;
        BatchFolder.Origin origin =
                new BatchFolder.Origin(file, spec.commandLine().getParseResult().originalArgs());
        try (Interruption interruption = new Interruption(batch.plan().budget().minutes());
                BatchFolder folder = BatchFolder.open(path, batch, part, begin, origin)) {
            return options.orAdvice(folder, () -> sweep(batch, folder, threads, interruption));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private int sweep(Batch batch, BatchFolder folder, Threads threads, Interruption interruption) throws IOException {
        ProgressLine progress = options.progress();
        Store store = options.store(batch);
        IntFunction<Lived> work = store == null ? batch::live : store;
        Standing standing = new Sweep(batch, folder, retry, progress::told).run(threads, work, interruption);
        progress.end();
        new BatchTables(batch).write(folder, options.dialect(batch));
        PrintWriter print = spec.commandLine().getOut();
        int reused = store == null ? 0 : Math.min(store.reused(), standing.fresh());
        print.println("computed " + (standing.fresh() - reused) + ", reused " + reused + ", failed "
                + standing.failed() + "; " + standing.done() + " of " + standing.total() + " runs are in "
                + folder.path());
        if (!standing.complete()) {
            print.println("ended before all was done; the same command with --resume goes on");
        } else if (standing.failed() > 0) {
            print.println("failures.csv says what failed; --retry-failed makes it again");
        }
        print.flush();
        return !standing.complete() ? Interruption.INTERRUPTED : standing.failed() > 0 ? 1 : 0;
    }

    private static Path standard(Batch batch, Shard shard) {
        String part = shard.of() == 1 ? "" : "-" + shard.part() + "-of-" + shard.of();
        return Path.of("results", batch.plan().id() + part);
    }
}
