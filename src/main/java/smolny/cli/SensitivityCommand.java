package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.sensitivity.Sensitivity;
import smolny.experiment.sweep.Batch;
import smolny.experiment.sweep.Shard;
import smolny.experiment.whatif.TargetMeasure;
import smolny.output.Provenance;
import smolny.report.SensitivityReport;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;

/** Says which parameters move an outcome. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say which parameters of a plan move an outcome, by how much, and how sure that is. A plan with 'design:"
                    + " morris'",
            "gives elementary effects (few runs, many parameters), one with 'design: saltelli' Sobol's indices (many"
                    + " runs).",
            "For each lever under 'also' it says what moves the lever's effect. The runs are made as by 'sweep': none"
                    + " is lost,",
            "--resume makes only those that are missing, and asking about another measure of the same day costs none."
        },
        footer = {
            "",
            "Examples:",
            "  smolny sensitivity what-moves-the-congress",
            "  smolny sensitivity my-plan.yaml --of petrograd_soviet.soviet_power --of petrograd_soviet.units --on"
                    + " 1917-09-25",
            "  smolny sensitivity my-plan.yaml --of petrograd_soviet.units --on 1917-09-25 --resume",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused; 130 ended before all runs were made."
        })
final class SensitivityCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "a file, or a name in scenarios/plans")
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
        int code = options.sweep(batch, file, path, Shard.WHOLE, System::nanoTime, spec.commandLine());
        if (code != InterruptionHandler.INTERRUPTED) {
            SensitivityReport report = new SensitivityReport(batch.plan(), Sensitivity.analyse(path, batch, asked));
            PrintWriter out = spec.commandLine().getOut();
            report.print(out);
            out.println();
            out.println("Page: " + report.write(path, stamp(batch.plan(), path)));
            out.flush();
        }
        return code;
    }

    private Provenance stamp(ExperimentPlan plan, Path folder) throws IOException {
        List<String> words =
                CommandText.essential(spec.commandLine().getParseResult().originalArgs());
        String resolved = Files.readString(folder.resolve("resolved.yaml"));
        return Provenance.of(words, plan.seeds().first(), plan.scale(), List.of(Provenance.sha256Of(resolved)));
    }
}
