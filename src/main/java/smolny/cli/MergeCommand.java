package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.BatchFolder;
import smolny.experiment.sweep.BatchTables;
import smolny.experiment.sweep.JournalFolder.Begin;
import smolny.experiment.sweep.Shard;
import smolny.experiment.sweep.ShardMerge;
import smolny.experiment.sweep.Sweep;
import smolny.output.CsvDialect;
import smolny.scenario.ExperimentPlans;

/** Puts shards together. */
@Command(
        name = "merge",
        description = {
            "Merge the shards of a plan into one result folder.",
            "The tables are those of an undivided sweep, byte for byte, in whatever order the folders are "
                    + "given. A missing shard is reported by its number. A shard given twice counts once."
        })
final class MergeCommand extends ConsoleCommand {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "folders written by 'sweep --shard'")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the merged results")
    private Path out = Path.of("");

    @Option(names = "--plan", paramLabel = "FILE", description = "the file of the plan, if it has moved")
    private @Nullable Path plan;

    @Option(names = "--locale", paramLabel = "C|ru", description = "format of the tables (default: the plan's, C)")
    private @Nullable CsvDialect dialect;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Path file = plan == null ? ShardMerge.planOf(folders.get(0)) : plan;
        refuseIf(!Files.isRegularFile(file), "the plan '" + file + "' does not exist; give its file with --plan FILE");
        for (Path folder : folders) {
            refuseIf(
                    Files.exists(out) && Files.isSameFile(out, folder),
                    "--out names one of the shards, '" + folder + "'");
        }
        Batch batch = Batch.of(ExperimentPlans.load(file));
        Begin begin = force ? Begin.REPLACE : Begin.NEW;
        BatchFolder.Origin origin = new BatchFolder.Origin(file, words());
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
                out().println(status.done() + " runs, failed " + status.failed() + ", are in " + whole.path());
                return status.failed() > 0 ? 1 : 0;
            }
        }
    }
}
