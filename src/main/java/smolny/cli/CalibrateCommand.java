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
import smolny.experiment.calibration.TrialFolder;
import smolny.output.OutputFolder;
import smolny.report.CalibrationReport;

/** Fits parameters to the record. */
@Command(
        name = "calibrate",
        description = {
            "Calibrate the free parameters of a plan to the record.",
            "Only the targets marked for fitting are used. The steps are: Morris screening, a search for "
                    + "reference points (CMA-ES), waves of history matching with an emulator, and a sample of "
                    + "parameter sets that agree with the record. Every trial is kept in a journal: if the command "
                    + "is stopped, run it again and it continues with the same result."
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
            names = "--screening",
            paramLabel = "N",
            description =
                    "trajectories of the Morris screening, each with one trial more than there are parameters; 0 for"
                            + " none (default: ${DEFAULT-VALUE})")
    private int screening = 20;

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "searches for a reference point, each from a different start (default: ${DEFAULT-VALUE})")
    private int starts = 4;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "trials of each search; 0 for none (default: ${DEFAULT-VALUE})")
    private int evaluations = 800;

    @Option(
            names = "--waves",
            paramLabel = "N",
            description = "waves of history matching; 0 for no waves and no sample (default: ${DEFAULT-VALUE})")
    private int waves = 4;

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
        refuseIf(
                screening < 0 || starts < 1 || evaluations < 0 || waves < 0 || keep < 1,
                "--screening, --evaluations and --waves must be at least 0, --starts and --keep" + " at least 1");
        Calibration calibration = Calibration.read(plan, given, CommandText.essential(words()));
        Path folder = out == null
                ? DefaultFolder.named("calibration-" + calibration.plan().id())
                : out;
        CalibrationResult.Effort effort = new CalibrationResult.Effort(screening, starts, evaluations, waves, keep);
        ProgressLine line = execution.progress();
        try {
            CalibrationResult found = calibration.fit(folder, effort, execution.threads(), line::told);
            line.end();
            String sheet = OutputFolder.add(
                    folder, place -> CalibrationReport.write(place, calibration, found, calibration.provenance()));
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
