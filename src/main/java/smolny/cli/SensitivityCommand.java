package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.Shard;
import smolny.experiment.whatif.TargetMeasure;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.report.SensitivityReport;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;

/** Says which parameters move an outcome. */
@Command(
        name = "sensitivity",
        description = {
            "Find which parameters change an outcome most.",
            "A plan with 'design: morris' gives elementary effects (few runs, many parameters). A plan "
                    + "with 'design: saltelli' gives Sobol indices (many runs). For each intervention under 'also' "
                    + "the command reports what changes the effect of that intervention. Runs are made and saved as "
                    + "by 'sweep': --resume makes only the missing ones, and other measures of the same day need no "
                    + "new runs."
        })
final class SensitivityCommand extends ConsoleCommand {
    @Parameters(paramLabel = "PLAN", description = "a file, or the name of a plan in scenarios/plans")
    private String plan = "";

    @Mixin
    private TargetOptions aims = new TargetOptions();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Override
    public Integer call() throws IOException {
        Path file = ScenarioLibrary.planFile(plan);
        options.check();
        Batch plain = Batch.of(Sensitivity.checked(ExperimentPlans.load(file)));
        List<TargetMeasure> asked = aims.all(plain.scenarios().get(0));
        Batch batch = plain.keepingMeasuresOf(asked.get(0).day());
        Path path = options.path(batch.plan().id() + "-sensitivity");
        int code = options.sweep(batch, file, path, Shard.WHOLE, System::nanoTime, commandLine());
        if (code != InterruptionHandler.INTERRUPTED) {
            SensitivityReport report = new SensitivityReport(batch.plan(), Sensitivity.analyse(path, batch, asked));
            PrintWriter out = out();
            report.print(out);
            out.println();
            Path page = OutputFolder.add(
                    path, place -> report.write(place, path, stamp(batch.plan(), path), options.dialect(batch.plan())));
            out.println("Page: " + path.resolve(page.getFileName()));
        }
        return code;
    }

    private Provenance stamp(ExperimentPlan plan, Path folder) throws IOException {
        List<String> words = CommandText.essential(words());
        String resolved = Files.readString(folder.resolve("resolved.yaml"));
        return Provenance.of(words, plan.seeds().first(), plan.scale(), List.of(Provenance.sha256Of(resolved)));
    }
}
