package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.calibration.RefitTask;
import smolny.experiment.calibration.TrialFolder;
import smolny.output.Folders;
import smolny.output.OutputFolder;

/** Options of the commands that fit a plan again in several ways. */
final class RefitOptions {
    /** File with the summary of a sheet. */
    static final String SUMMARY = "summary.md";

    @Option(
            names = "--given",
            paramLabel = "OUTCOME",
            description = "use only runs with this outcome, as in 'calibrate'")
    private String given = "";

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "rounds of each fit after the trials that are spread over all ranges (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "trials of each fit in each round, one run each (default: ${DEFAULT-VALUE})")
    private int trials = 120;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description =
                    "runs scored for each fit, each with parameter values drawn anew from what the fit found and with random"
                            + " numbers that no fit has used (default: ${DEFAULT-VALUE})")
    private int runs = 40;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the trials and the sheet")
    private @Nullable Path out;

    /**
     * Reads the plan.
     *
     * @param words the command line
     */
    Calibration plan(String file, List<String> words) {
        refuseIf(rounds < 1 || trials < 1 || runs < 2, "--rounds and --trials must be at least 1, --runs at least 2");
        return Calibration.read(file, given, CommandText.essential(words));
    }

    /** How many runs at a time. */
    int threads() {
        return execution.threads();
    }

    /** The folder for results of this name. */
    Path folder(String usual) {
        return out == null ? DefaultFolder.named(usual) : out;
    }

    /** In a few words how each fit is made. */
    String words(Calibration plan) {
        return plan.summary(plan.plan().variedParameters().size()) + "; each fit " + rounds + " rounds of " + trials
                + " trials; scored on " + runs + " further runs";
    }

    /**
     * Makes all fits, or goes on with them.
     *
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    List<RefitTask.Result> all(Calibration plan, List<RefitTask> tasks, Path folder) throws IOException {
        RefitTask.Settings how =
                new RefitTask.Settings(new PosteriorFit.Effort(rounds, trials, runs), runs, execution.threads());
        ProgressLine line = execution.progress();
        List<RefitTask.Result> made = RefitTask.fit(plan, tasks, how, folder, line::told);
        line.end();
        return made;
    }

    /**
     * Writes a sheet and other texts into the folder of the fits, and prints the sheet.
     *
     * @param sheet name of its file
     * @param texts by the name of the file, the sheet among them
     */
    void give(CommandLine line, Path folder, String sheet, Map<String, String> texts) throws IOException {
        OutputFolder.add(folder, place -> {
            Folders.write(place, texts);
            return place;
        });
        line.getOut().print(texts.get(sheet));
    }

    /** Says that the plan's minutes ended before the fits did. */
    static void outOfTime(CommandLine line) {
        line.getErr().println("\nThe plan's minutes are over; run the same command again to continue.");
    }
}
