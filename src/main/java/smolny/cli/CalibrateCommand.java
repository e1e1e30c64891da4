package smolny.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.Trial;
import smolny.show.report.FitSheet;

/** Fits parameters to the record. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fit the parameters that a plan varies to the targets that a fit may see: a reference point by CMA-ES, waves of",
            "history matching with an emulator, and a sample of what is left. Every trial goes to a journal: the same",
            "command after a break goes on where it was and ends with the same result."
        },
        footer = {
            "",
            "Examples:",
            "  smolny calibrate scenarios/plans/calibration.yaml --given government-falls",
            "  smolny calibrate scenarios/plans/calibration.yaml --waves 0 --evaluations 2000 --out results/reference-point",
            "",
            "The plan's points are the first wave's and the number of trials in later ones; its seeds are those of each",
            "trial, at least 8 are advised; its budget in minutes ends the fit, to be gone on with.",
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
            names = "--evaluations",
            paramLabel = "N",
            description = "trials of the search for a reference point; 0 for none (default: ${DEFAULT-VALUE})")
    private int evaluations = 400;

    @Option(
            names = "--waves",
            paramLabel = "N",
            description = "waves of history matching; 0 for none and no sample (default: ${DEFAULT-VALUE})")
    private int waves = 3;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "vectors that the sample is to have (default: ${DEFAULT-VALUE})")
    private int keep = 200;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "plain, json or none (default: plain)")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of the fit (default: results/calibration-<plan>)")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (evaluations < 0 || waves < 0 || keep < 1 || threads < 1) {
            throw new Refusal("--evaluations and --waves take a whole number of at least 0, --keep and --threads of at"
                    + " least 1");
        }
        FitPlan fit = FitPlan.read(plan, given);
        Path folder =
                out == null ? Path.of("results", "calibration-" + fit.plan().id()) : out;
        Fitting.Effort effort = new Fitting.Effort(evaluations, waves, keep);
        try {
            Fitting found = fit.fit(folder, effort, threads, new ProgressLine(progress, System.err));
            String how = String.format(
                    Locale.ROOT,
                    "Plan %s: %d parameters, %d seeds a trial, scale %s%s",
                    fit.plan().id(),
                    found.box().size(),
                    fit.plan().seeds().runs(),
                    fit.plan().scale(),
                    given.isEmpty() ? "" : ", given " + given);
            write(folder, found, new FitSheet(fit.loaded(), how, found).markdown());
        } catch (FitPlan.OutOfTime end) {
            spec.commandLine()
                    .getErr()
                    .println("The plan's " + fit.plan().budget().minutes()
                            + " minutes are over; the same command goes on where it stopped.");
            spec.commandLine().getErr().flush();
        }
        return 0;
    }

    private void write(Path folder, Fitting found, String sheet) throws IOException {
        Files.writeString(folder.resolve("calibration.md"), sheet, StandardCharsets.UTF_8);
        if (found.reference() != null) {
            table(folder.resolve("reference.csv"), found, List.of(found.reference()));
        }
        if (!found.sample().isEmpty()) {
            table(folder.resolve("sample.csv"), found, found.sample());
        }
        spec.commandLine().getOut().print(sheet);
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().println("Sheet: " + folder.resolve("calibration.md"));
        spec.commandLine().getErr().flush();
    }

    /** A row a vector, a column a parameter. */
    private static void table(Path file, Fitting found, List<Trial> trials) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", found.box().ids())).append('\n');
        for (Trial trial : trials) {
            for (int i = 0; i < trial.values().length; i++) {
                text.append(i == 0 ? "" : ",")
                        .append(BigDecimal.valueOf(trial.values()[i]).toPlainString());
            }
            text.append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
