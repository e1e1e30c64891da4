package smolny.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.whatif.FirstDifference;
import smolny.scenario.ExperimentPlans;
import smolny.scenario.Problem;
import smolny.scenario.ProblemSeverity;
import smolny.scenario.ScenarioReader;

/** Finds every mistake in scenario files. */
@Command(
        name = "check",
        description = {
            "Check scenario, record and plan files for mistakes.",
            "Each mistake is reported with file, line and column. Parents, tables and the record are "
                    + "checked too, and each intervention is applied once. Of a plan, its scenario and the "
                    + "interventions it names are checked; no runs are made."
        })
final class CheckCommand extends ConsoleCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, or names of scenarios in the library")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", description = "format of the report: text, json or sarif (default: text)")
    private ProblemFormat format = ProblemFormat.TEXT;

    @Option(names = "--strict", description = "exit with code 2 if there are warnings")
    private boolean strict;

    @Option(
            names = "--run",
            description =
                    "also run each changed scenario and its parent at a small scale, and check that they do not differ"
                            + " before the declared day")
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
        PrintWriter out = out();
        out.println(format.of(all));
        boolean refused = ProblemFormat.count(all, ProblemSeverity.ERROR) > 0 || (strict && !all.isEmpty());
        return refused ? Smolny.REFUSED : 0;
    }
}
