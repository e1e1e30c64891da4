package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.lab.seal.Seal;
import smolny.lab.seal.SealFile;

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
        Seal seal = read();
        List<String> changed = changed(seal);
        PrintWriter out = spec.commandLine().getOut();
        if (changed.isEmpty()) {
            out.println("The seal holds: " + seal.hash());
            out.println("Closed " + seal.time() + " (universal time), before the first run:");
            seal.predictions().forEach(line -> out.println("- " + line));
        }
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        changed.forEach(err::println);
        err.flush();
        return changed.isEmpty() ? 0 : BROKEN;
    }

    private Seal read() throws IOException {
        if (!Files.isRegularFile(folder.resolve(SealFile.NAME))) {
            throw new Refusal("there is no seal in '" + folder + "'; --predict makes one");
        }
        try {
            return SealFile.read(folder);
        } catch (IllegalArgumentException noSeal) {
            throw new Refusal(String.valueOf(noSeal.getMessage()));
        }
    }

    private List<String> changed(Seal seal) throws IOException {
        List<String> changed = new ArrayList<>();
        if (!seal.holds()) {
            changed.add("broken: '" + folder.resolve(SealFile.NAME) + "' was changed after it was sealed");
        }
        for (Seal.Sealed sealed : seal.scenarios()) {
            Path file = folder.resolve(sealed.file());
            if (!Files.isRegularFile(file)) {
                changed.add("broken: '" + file + "' was sealed and is no longer there");
            } else if (!sealed.equals(Seal.Sealed.of(sealed.file(), Files.readString(file, StandardCharsets.UTF_8)))) {
                changed.add("broken: '" + file + "' was changed after it was sealed");
            }
        }
        if (!SealFile.scoresBelong(folder, seal)) {
            changed.add("broken: the scores in '" + folder + "' were given for another seal");
        }
        return changed;
    }
}
