package smolny.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.whatif.FirstDifference;
import smolny.scenario.ExperimentPlans;
import smolny.scenario.ScenarioReader;
import smolny.scenario.format.Problem;
import smolny.scenario.format.ProblemSeverity;

/** Finds every mistake in scenario files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Find every mistake in scenario, record and plan files, each at its place.",
            "Parents, tables and the record are checked too, and every lever is pulled once. A plan is checked with",
            "the scenario it is of and the levers it names; it is not swept."
        },
        footer = {
            "",
            "Exit codes: 0 all is well; 2 there are errors (with --strict: or warnings).",
            "",
            "Examples:",
            "  smolny check october-1917",
            "  smolny check my-town.yaml other.yaml --strict",
            "  smolny check my-town.yaml --format sarif > problems.sarif",
            "  smolny check my-town.yaml --run"
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, or names in the library")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", description = "text, json or sarif (default: text)")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--strict", description = "end with 2 when there are warnings")
    private boolean strict;

    @Option(
            names = "--run",
            description =
                    "also live through each what-if and its parent, small, and see that nothing differs too early")
    private boolean run;

    @Override
    public Integer call() {
        Set<Problem> found = new LinkedHashSet<>();
        ScenarioReader reader = new ScenarioReader();
        for (String name : files) {
            Path file = ScenarioLibrary.scenarioFile(name);
            List<Problem> problems = reader.check(file);
            found.addAll(problems);
            if (run && !ExperimentPlans.isPlan(file) && ProblemFormat.count(problems, ProblemSeverity.ERROR) == 0) {
                found.addAll(FirstDifference.beforeDeclared(file));
            }
        }
        List<Problem> all = List.copyOf(found);
        PrintWriter out = spec.commandLine().getOut();
        out.println(format.of(all));
        out.flush();
        boolean refused = ProblemFormat.count(all, ProblemSeverity.ERROR) > 0 || (strict && !all.isEmpty());
        return refused ? Smolny.REFUSED : 0;
    }
}
