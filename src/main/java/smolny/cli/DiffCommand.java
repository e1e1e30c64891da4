package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.whatif.FirstDifference;
import smolny.scenario.LoadedScenario;
import smolny.scenario.describe.ScenarioDifference;

/** What sets two scenarios apart. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tell where two scenarios differ once everything they extend is put in.",
            "With --seed, live through both and tell the first day on which the runs differ."
        },
        footer = {
            "",
            "A scenario with levers pulled is written with plus signs: october-1917+no-removal-order",
            "",
            "Examples:",
            "  smolny diff october-1917 october-1917+no-removal-order",
            "  smolny diff october-1917 october-1917+no-removal-order --seed 7 --scale class"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "name in the library, or a file; +LEVER pulls a lever")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "the same")
    private String other = "";

    @Option(names = "--seed", description = "live through both with the chances of this number")
    private @Nullable Long seed;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "class, standard, full, or a factor on standard (default: ${DEFAULT-VALUE})")
    private String scale = "standard";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LoadedScenario first = loaded(one);
        LoadedScenario second = loaded(other);
        List<ScenarioDifference> found = ScenarioDifference.between(first.resolved(), second.resolved());
        found.forEach(out::println);
        out.println(found.size() == 1 ? "1 difference" : found.size() + " differences");
        if (seed != null) {
            Optional<FirstDifference> day =
                    FirstDifference.between(first, second, ParameterAssignments.scale(scale), seed);
            out.println(day.map(d -> "first day on which the runs differ: " + d.inWords())
                    .orElse("the runs differ on no day"));
        }
        out.flush();
        return 0;
    }

    private static LoadedScenario loaded(String name) {
        List<String> parts = List.of(name.split("\\+", -1));
        return ScenarioLibrary.load(parts.get(0), parts.subList(1, parts.size()));
    }
}
