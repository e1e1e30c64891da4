package smolny.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.Shard;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;

/** Makes the runs of a plan. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make all runs of a plan and leave tables. Every run is on disk as soon as it is done: after a crash,"
                    + " Ctrl-C or",
            "the end of the plan's minutes, --resume makes only what is missing, and the tables are the same to the"
                    + " byte."
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

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "only every n-th run, from the i-th; 'smolny merge' puts shards together")
    private String shard = Shard.WHOLE.toString();

    @Mixin
    private SweepOptions options = new SweepOptions();

    private final Function<ExperimentPlan, Batch> batches;
    private final LongSupplier clock;

    SweepCommand() {
        this(Batch::of, System::nanoTime);
    }

    SweepCommand(Function<ExperimentPlan, Batch> batches, LongSupplier clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path file = ScenarioLibrary.planFile(plan);
        Shard part = Shard.parse(shard);
        options.check();
        Batch batch = batches.apply(ExperimentPlans.load(file));
        Path folder = options.path(standard(batch, part));
        return options.sweep(batch, file, folder, part, clock, spec.commandLine());
    }

    private static String standard(Batch batch, Shard shard) {
        String part = shard.of() == 1 ? "" : "-" + shard.part() + "-of-" + shard.of();
        return batch.plan().id() + part;
    }
}
