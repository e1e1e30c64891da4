package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.lab.record.Provenance;

/** Makes a figure again. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = {
            "Make a figure, table or page again from the stamp it carries, byte for byte, to see that it can be done"
                    + " or to",
            "have it anew. Everything is run again: the scenario must be as it was, and the program the one that made"
                    + " it."
        },
        footer = {
            "",
            "Examples:",
            "  smolny reproduce results/october-1917-1917/charts/record.svg --out results/again",
            "  smolny reproduce results/answer/answer.html --out results/again",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 it cannot be made again, nothing written."
        })
final class RedoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FIGURE",
            description = "svg, png, csv or html that 'run', 'what-if', 'score' or 'report' has left")
    @SuppressWarnings("NullAway.Init")
    private Path figure;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for it")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "replace a file that is there already")
    private boolean force;

    @Option(names = "--threads", paramLabel = "N", description = "runs at a time (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(figure.getFileName());
        if (!name.matches(".+\\.(svg|png|csv|html)") || !Files.isRegularFile(figure)) {
            throw new Refusal("there is no figure, table or page '" + figure + "'");
        }
        Path target = out.resolve(name);
        if (Files.exists(target) && !force) {
            throw new Refusal("'" + target + "' is there already; give another --out, or --force to replace it");
        }
        if (threads < 1) {
            throw new Refusal("--threads takes a whole number of at least 1");
        }
        Remaking remaking = Remaking.of(figure, stamp(), threads);
        Files.createDirectories(out);
        remaking.into(target);
        spec.commandLine().getOut().println("Made again: " + target);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** The figure's own stamp, or that of the folder which a table lies in. */
    private Provenance stamp() throws IOException {
        Optional<Provenance> found = Provenance.in(figure);
        Path beside = Remaking.beside(figure, Provenance.FILE);
        if (found.isEmpty() && beside != null) {
            found = Provenance.in(beside);
        }
        return found.orElseThrow(() -> new Refusal("'" + figure + "' carries no stamp of this program"));
    }
}
