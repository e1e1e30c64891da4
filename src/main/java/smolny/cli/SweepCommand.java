package smolny.cli;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.Shard;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;

/** Makes the runs of a plan. */
@Command(
        name = "sweep",
        description = {
            "Make all runs of an experiment plan; write tables.",
            "Each run is saved as soon as it is done. After a crash, Ctrl-C or the end of the time budget "
                    + "of the plan, --resume makes only the missing runs. The tables are the same, byte for byte."
        })
final class SweepCommand extends ConsoleCommand {
    @Parameters(paramLabel = "PLAN", description = "a file, or the name of a plan in scenarios/plans")
    private String plan = "";

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "make only every N-th run, starting with the I-th; 'smolny merge' merges the shards")
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
        return options.sweep(batch, file, folder, part, clock, commandLine());
    }

    private static String standard(Batch batch, Shard shard) {
        String part = shard.of() == 1 ? "" : "-" + shard.part() + "-of-" + shard.of();
        return batch.plan().id() + part;
    }
}
