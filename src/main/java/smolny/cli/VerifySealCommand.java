package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.preregistration.Preregistration;

/** Says whether a sealed prediction is still what it was before the first run. */
@Command(
        name = "verify-seal",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say whether the predictions sealed in a result folder, and the scenarios they",
            "were sealed with, are still what they were before the first run."
        },
        footer = {
            "",
            "Examples:",
            "  smolny verify-seal results/guess",
            "",
            "Exit codes: 0 the seal holds; 2 there is no seal; 3 something was changed."
        })
final class VerifySealCommand implements Callable<Integer> {
    private static final int BROKEN = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "folder of a run or an answer")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Preregistration sealed = read();
        List<String> changed = sealed.changesIn(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (changed.isEmpty()) {
            out.println("The seal holds: " + sealed.hash());
            out.println("Closed " + sealed.time() + " (universal time), before the first run:");
            sealed.predictions().forEach(line -> out.println("- " + line));
        }
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        changed.forEach(err::println);
        err.flush();
        return changed.isEmpty() ? 0 : BROKEN;
    }

    private Preregistration read() throws IOException {
        if (!Files.isRegularFile(folder.resolve(Preregistration.FILE))) {
            throw new Refusal("there is no seal in '" + folder + "'; --predict makes one");
        }
        try {
            return Preregistration.read(folder);
        } catch (IllegalArgumentException noSeal) {
            throw new Refusal(String.valueOf(noSeal.getMessage()));
        }
    }
}
