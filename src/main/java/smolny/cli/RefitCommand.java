package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.RefitTask;
import smolny.experiment.calibration.TrialFolder;
import smolny.report.RefitSheet;
import smolny.scenario.FitVariant;
import smolny.scenario.FitVariants;
import smolny.scenario.RecordedTarget;

/** Fits a plan again in every way that a table names. */
@Command(
        name = "refit",
        description = {
            "Repeat a calibration in each of the ways that a table lists.",
            "Each row of the table holds parameters fixed or keeps targets from "
                    + "the fit: forward tests, tests that leave out places, and "
                    + "ablations. Each fit is scored on the targets it did not see, next to null models that did "
                    + "not see them either. If the command is stopped, run it again and it continues."
        })
final class RefitCommand extends ConsoleCommand {
    private static final int MISSED = 3;
    private static final String SHEET = "refit.md";

    @Parameters(index = "0", paramLabel = "PLAN", description = "file of the plan: free parameters, seeds, scale")
    private String plan = "";

    @Parameters(index = "1", paramLabel = "TABLE", description = "table of variants, one per row")
    private Path table = Path.of("");

    @Option(
            names = "--least-won",
            paramLabel = "PART",
            description =
                    "exit with code 3 if a variant predicts a smaller share of its unseen targets better than the best"
                            + " null model does")
    private @Nullable Double leastWon;

    @Option(
            names = "--without",
            paramLabel = "TABLE",
            description =
                    "also say what the fits would forecast if the parameters in the column 'hold' of this table were"
                            + " held, and with fewer and fewer parameters free; this needs no further run")
    private @Nullable Path without;

    @Mixin
    private RefitOptions refitting = new RefitOptions();

    private static void known(Calibration fit, FitVariant variant) {
        List<String> ids = fit.scoredTargets().stream().map(RecordedTarget::id).toList();
        for (String id : variant.compared()) {
            refuseUnknown("target", id, ids);
        }
    }

    @Override
    public Integer call() throws IOException {
        Calibration fit = refitting.plan(plan, words());
        List<FitVariant> variants = FitVariants.load(table);
        List<FitVariant> held = without == null ? List.of() : FitVariants.load(without);
        List<RefitTask> tasks = new ArrayList<>();
        for (FitVariant variant : variants) {
            known(fit, variant);
            tasks.add(RefitTask.of(
                    variant.id(),
                    fit.loaded().scenario(),
                    variant.heldValues(),
                    target -> fit.fits(target) && !variant.heldOut().holds(target)));
        }
        String name = String.valueOf(table.getFileName()).replace(".csv", "");
        Path folder = refitting.folder("refit-" + fit.plan().id() + "-" + name);
        try {
            List<RefitTask.Result> made = refitting.all(fit, tasks, folder);
            List<RefitSheet.Row> rows = new ArrayList<>();
            for (int i = 0; i < made.size(); i++) {
                rows.add(new RefitSheet.Row(
                        variants.get(i), made.get(i).fit(), made.get(i).scores()));
            }
            RefitSheet sheet = new RefitSheet(fit.loaded(), refitting.words(fit), rows);
            Map<String, String> texts = new LinkedHashMap<>(Map.of(
                    SHEET,
                    sheet.markdown(),
                    RefitOptions.SUMMARY,
                    sheet.summary(),
                    "together.md",
                    sheet.together(),
                    "unseen.csv",
                    sheet.unseenCsv()));
            if (!held.isEmpty()) {
                texts.put("without.md", sheet.holding(held));
            }
            refitting.give(commandLine(), folder, SHEET, texts);
            return leastWon != null && sheet.leastWon() < leastWon ? MISSED : 0;
        } catch (TrialFolder.OutOfTime end) {
            RefitOptions.outOfTime(commandLine());
            return 0;
        }
    }
}
