package smolny.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.lab.batch.Batch;
import smolny.lab.batch.BatchFolder.Begin;
import smolny.lab.batch.BatchFolder.Origin;
import smolny.lab.batch.Shard;
import smolny.lab.batch.Workers;

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

    private final Function<Plan, Batch> batches;

    SweepCommand() {
        this(Batch::of);
    }

    SweepCommand(Function<Plan, Batch> batches) {
        this.batches = batches;
    }

    @Override
    public Integer call() {
        Path file = PlanChoice.file(plan);
        Shard part = Shard.parse(shard);
        if (force && (resume || retry)) {
            throw new Refusal("--force begins anew; it excludes --resume and --retry-failed");
        }
        Workers workers = options.workers();
        Batch batch = batches.apply(PlanFiles.load(file));
        Begin begin = force ? Begin.REPLACE : resume || retry ? Begin.RESUME : Begin.NEW;
        Origin origin = new Origin(file, spec.commandLine().getParseResult().originalArgs());
        return new Sweeping(batch, options, retry, spec.commandLine())
                .in(out == null ? standard(batch, part) : out, part, begin, origin, workers);
    }

    private static Path standard(Batch batch, Shard shard) {
        String part = shard.of() == 1 ? "" : "-" + shard.part() + "-of-" + shard.of();
        return Path.of("results", batch.plan().id() + part);
    }
}
