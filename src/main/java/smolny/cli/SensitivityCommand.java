package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.history.Plan;
import smolny.history.Plan.Design;
import smolny.history.PlanFiles;
import smolny.lab.sensitivity.Trial;
import smolny.lab.study.Aim;
import smolny.show.influence.Influence;

/** Says which parameters move an outcome. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say which parameters of a plan move an outcome, by how much, and how sure that is. A plan with 'design: morris'",
            "gives elementary effects (few runs, many parameters), one with 'design: saltelli' Sobol's indices (many runs).",
            "For each lever under 'also' it says what moves the lever's effect."
        },
        footer = {
            "",
            "Examples:",
            "  smolny sensitivity scenarios/plans/what-moves-the-congress.yaml",
            "  smolny sensitivity my-plan.yaml --of petrograd_soviet.soviet_power --of petrograd_soviet.seats --on 1917-09-25",
            "  smolny sensitivity my-plan.yaml --out results/sensitivity",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused, nothing written; 130 interrupted."
        })
final class SensitivityCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "a plan's file")
    private Path file = Path.of("");

    @Mixin
    private AimOptions aims = new AimOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "plain, json or none (default: plain)")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    @Mixin
    private InfluenceOutput output = new InfluenceOutput();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new Refusal("--threads takes a whole number of at least 1");
        }
        Plan plan = PlanFiles.load(file);
        if (plan.design() != Design.MORRIS && plan.design() != Design.SALTELLI) {
            throw new Refusal("the points of a "
                    + plan.design().name().toLowerCase(java.util.Locale.ROOT)
                    + " design do not tell what moves an outcome; write 'design: morris' or 'design: saltelli'");
        }
        output.check();
        Trial trial = Trial.of(plan, Settings.scale(plan.scale()));
        List<Aim> asked = aims.all(trial.histories().get(0));
        double[][][][] outcomes = trial.outcomes(asked, threads, new ProgressLine(progress, System.err));
        List<Influence> found = new ArrayList<>();
        for (int aim = 0; aim < asked.size(); aim++) {
            for (int history = 0; history < outcomes.length; history++) {
                found.add(new Influences(trial, asked.get(aim)).of(history, outcomes[0][aim], outcomes[history][aim]));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        output.give(plan, found, out, spec.commandLine().getErr());
        return 0;
    }
}
