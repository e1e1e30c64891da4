package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.calibration.TrialFolder;
import smolny.output.OutputFolder;
import smolny.report.CalibrationReport;

/** Fits parameters to the record. */
@Command(
        name = "calibrate",
        description = {
            "Calibrate the free parameters of a plan to the record.",
            "The plan says which targets are used. Trials spread over all ranges give a response surface. Each "
                    + "round draws trials from the posterior distribution found so far and fits the surface again. "
                    + "The result is a sample of parameter sets that agree with the record, and its mean. Every trial "
                    + "is kept in a journal: if the command is stopped, run it again and it continues with the same "
                    + "result."
        })
final class CalibrateCommand extends ConsoleCommand {
    @Parameters(paramLabel = "PLAN", description = "file of the plan")
    private String plan = "";

    @Option(
            names = "--given",
            paramLabel = "OUTCOME",
            description =
                    "use only runs with this outcome; other runs are replaced by runs with further seeds; for example"
                            + " government-falls")
    private String given = "";

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "rounds after the trials that are spread over all ranges (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "trials of each round, one run each (default: ${DEFAULT-VALUE})")
    private int trials = 600;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "parameter sets in the sample (default: ${DEFAULT-VALUE})")
    private int keep = 200;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the calibration (default: results/calibration-<plan>)")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        refuseIf(rounds < 1 || trials < 1 || keep < 2, "--rounds and --trials must be at least 1, --keep at least 2");
        Calibration calibration = Calibration.read(plan, given, CommandText.essential(words()));
        Path folder = out == null
                ? DefaultFolder.named("calibration-" + calibration.plan().id())
                : out;
        PosteriorFit.Effort effort = new PosteriorFit.Effort(rounds, trials, keep);
        ProgressLine line = execution.progress();
        try {
            CalibrationResult found = calibration.fit(folder, effort, execution.threads(), line::told);
            line.end();
            String sheet = OutputFolder.add(
                    folder,
                    place -> CalibrationReport.write(place, folder, calibration, found, calibration.provenance()));
            out().print(sheet);
            say("Sheet: " + folder.resolve(CalibrationReport.SHEET));
        } catch (TrialFolder.OutOfTime end) {
            line.end();
            say("The plan's " + calibration.plan().budget().minutes()
                    + " minutes are over; run the same command again to continue.");
        }
        return 0;
    }

    private void say(String line) {
        err().println(line);
    }
}
