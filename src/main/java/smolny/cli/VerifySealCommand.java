package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import smolny.experiment.preregistration.Preregistration;
import smolny.output.DamagedResultsException;
import smolny.output.Provenance;
import smolny.output.StampedFiles;

/** Says whether a sealed prediction is still what it was before the first run. */
@Command(
        name = "verify-seal",
        description = {
            "Check that sealed predictions have not been changed.",
            "The check covers the predictions in a result folder and the scenarios they were sealed with "
                    + "before the first run."
        })
final class VerifySealCommand extends ConsoleCommand {
    private static final int BROKEN = 3;

    @Parameters(paramLabel = "DIR", description = "folder of a run or a what-if")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Preregistration sealed = read();
        List<String> changed = sealed.changesIn(folder);
        if (changed.isEmpty() && Files.exists(folder.resolve(Provenance.FILE))) {
            StampedFiles.read(folder).check();
        }
        PrintWriter out = out();
        if (changed.isEmpty()) {
            out.println("The seal is intact: " + sealed.hash());
            out.println("Sealed on " + sealed.time() + " (universal time), before the first run:");
            sealed.predictions().forEach(line -> out.println("- " + line));
        }
        PrintWriter err = err();
        changed.forEach(err::println);
        return changed.isEmpty() ? 0 : BROKEN;
    }

    private Preregistration read() throws IOException {
        refuseIf(
                !Files.isRegularFile(folder.resolve(Preregistration.FILE)),
                "there is no seal in '" + folder + "'; --predict makes one");
        try {
            return Preregistration.read(folder);
        } catch (IllegalArgumentException noSeal) {
            throw new DamagedResultsException(String.valueOf(noSeal.getMessage()));
        }
    }
}
