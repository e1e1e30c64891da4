package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.CalibrationResult;
import smolny.experiment.calibration.TrialFolder;
import smolny.report.CalibrationReport;

/** Fits parameters to the record. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fit the parameters that a plan varies to the targets that a fit may see: a screening of what moves"
                    + " anything,",
            "reference points by CMA-ES, waves of history matching with an emulator, and a sample of what is left."
                    + " Every",
            "trial goes to a journal: the same command after a break goes on where it was and ends with the same"
                    + " result."
        },
        footer = {
            "",
            "Examples:",
            "  smolny calibrate scenarios/plans/calibration.yaml --given government-falls",
            "  smolny calibrate scenarios/plans/calibration.yaml --waves 0 --evaluations 2000 --out"
                    + " results/reference-point",
            "",
            "The plan's points are the first wave's and the number of trials in later ones; its seeds are those of"
                    + " each",
            "trial, at least 8 are advised; its budget in minutes ends the fit, to be gone on with. Written are the"
                    + " sheet",
            "calibration.md with its charts, identifiability.md, reference.csv, sample.csv, parameters.csv and every"
                    + " trial.",
            "A scenario reads parameters.csv if it names it: 'calibration: {table: my-scenario/parameters.csv}'.",
            "Exit codes: 0 done, or stopped by the budget; 1 a run failed; 2 input refused, nothing written."
        })
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "file of the plan")
    private String plan = "";

    @Option(
            names = "--given",
            paramLabel = "OUTCOME",
            description = "fit given this outcome: runs without it are replaced by further seeds, for example"
                    + " government-falls")
    private String given = "";

    @Option(
            names = "--screening",
            paramLabel = "N",
            description = "trajectories of Morris's screening, each of one trial more than there are parameters; 0 for"
                    + " none (default: ${DEFAULT-VALUE})")
    private int screening = 20;

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "searches for a reference point, each from a place of its own (default: ${DEFAULT-VALUE})")
    private int starts = 4;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "trials of each search; 0 for none (default: ${DEFAULT-VALUE})")
    private int evaluations = 800;

    @Option(
            names = "--waves",
            paramLabel = "N",
            description = "waves of history matching; 0 for none and no sample (default: ${DEFAULT-VALUE})")
    private int waves = 4;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "vectors that the sample is to have (default: ${DEFAULT-VALUE})")
    private int keep = 200;

    @Mixin
    private ExecutionOptions execution = new ExecutionOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of the fit (default: results/calibration-<plan>)")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (screening < 0 || starts < 1 || evaluations < 0 || waves < 0 || keep < 1) {
            throw new Refusal(
                    "--screening, --evaluations and --waves take a whole number of at least 0, --starts and --keep of"
                            + " at least 1");
        }
        Calibration calibration = Calibration.read(plan, given);
        Path folder = out == null
                ? DefaultFolder.named("calibration-" + calibration.plan().id())
                : out;
        CalibrationResult.Effort effort = new CalibrationResult.Effort(screening, starts, evaluations, waves, keep);
        List<String> words =
                CommandText.essential(spec.commandLine().getParseResult().originalArgs());
        ProgressLine line = execution.progress();
        try {
            CalibrationResult found = calibration.fit(folder, effort, execution.threads(), line::told);
            line.end();
            String sheet = CalibrationReport.write(folder, calibration, found, calibration.provenance(words));
            spec.commandLine().getOut().print(sheet);
            spec.commandLine().getOut().flush();
            say("Sheet: " + folder.resolve(CalibrationReport.SHEET));
        } catch (TrialFolder.OutOfTime end) {
            line.end();
            say("The plan's " + calibration.plan().budget().minutes()
                    + " minutes are over; the same command goes on where it stopped.");
        }
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
