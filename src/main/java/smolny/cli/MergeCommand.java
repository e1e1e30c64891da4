package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.BatchFolder;
import smolny.experiment.sweep.BatchTables;
import smolny.experiment.sweep.Shard;
import smolny.experiment.sweep.ShardMerge;
import smolny.experiment.sweep.Sweep;
import smolny.output.CsvDialect;
import smolny.scenario.ExperimentPlans;

/** Puts shards together. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Put the shards of a plan together: the tables are those of a sweep that was made in one piece, to the"
                    + " byte,",
            "whatever the order of the folders. A missing shard is refused by name; one given twice counts once."
        },
        footer = {
            "",
            "Examples:",
            "  smolny sweep agitation --shard 1/2 --out results/part-1",
            "  smolny sweep agitation --shard 2/2 --out results/part-2",
            "  smolny merge results/part-1 results/part-2 --out results/agitation",
            "",
            "Exit codes: 0 done; 1 there are failed runs among them; 2 refused."
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "folders that 'sweep --shard' made")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder of the whole")
    private Path out = Path.of("");

    @Option(names = "--plan", paramLabel = "FILE", description = "the plan, if it is not where it was")
    private @Nullable Path plan;

    @Option(names = "--locale", paramLabel = "C|ru", description = "how tables are written (default: the plan's, C)")
    private @Nullable CsvDialect dialect;

    @Option(names = "--force", description = "delete the batch that is there first")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Path file = plan == null ? ShardMerge.planOf(folders.get(0)) : plan;
        if (!Files.isRegularFile(file)) {
            throw new Refusal("the plan '" + file + "' is not there; say where it is with --plan FILE");
        }
        for (Path folder : folders) {
            if (Files.exists(out) && Files.isSameFile(out, folder)) {
                throw new Refusal("--out names one of the shards, '" + folder + "'");
            }
        }
        Batch batch = Batch.of(ExperimentPlans.load(file));
        BatchFolder.Begin begin = force ? BatchFolder.Begin.REPLACE : BatchFolder.Begin.NEW;
        BatchFolder.Origin origin =
                new BatchFolder.Origin(file, spec.commandLine().getParseResult().originalArgs());
        try (ShardMerge merging = new ShardMerge(batch, folders)) {
            merging.checkComplete();
            try (BatchFolder whole = BatchFolder.open(out, batch, Shard.WHOLE, begin, origin)) {
                Sweep.Status status = merging.mergeInto(whole);
                new BatchTables(batch)
                        .write(
                                whole,
                                dialect == null
                                        ? CsvDialect.of(batch.plan().output().locale())
                                        : dialect);
                spec.commandLine()
                        .getOut()
                        .println(status.done() + " runs, failed " + status.failed() + ", are in " + whole.path());
                return status.failed() > 0 ? 1 : 0;
            }
        }
    }
}
