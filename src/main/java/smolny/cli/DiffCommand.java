package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.whatif.FirstDifference;
import smolny.scenario.LoadedScenario;
import smolny.scenario.describe.ScenarioDifference;

/** Lists the differences between two scenarios. */
@Command(
        name = "diff",
        description = {
            "List the differences between two scenarios.",
            "Everything that the scenarios inherit is included. With --seed, both are also run and the "
                    + "first day on which the runs differ is given."
        })
final class DiffCommand extends ConsoleCommand {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "name of a scenario in the library, or a file; +INTERVENTION applies an intervention")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "the scenario to compare with, written in the same way")
    private String other = "";

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "also run both scenarios with this random seed and compare them day by day")
    private @Nullable Long seed;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "size of the population: class, standard, full, or a factor on standard (default:"
                    + " ${DEFAULT-VALUE})")
    private String scale = "standard";

    @Override
    public Integer call() {
        PrintWriter out = out();
        LoadedScenario first = loaded(one);
        LoadedScenario second = loaded(other);
        List<ScenarioDifference> found = ScenarioDifference.between(first.resolved(), second.resolved());
        found.forEach(out::println);
        out.println(found.size() == 1 ? "1 difference" : found.size() + " differences");
        if (seed != null) {
            Optional<FirstDifference> day =
                    FirstDifference.between(first, second, ParameterAssignments.scale(scale), seed);
            out.println(day.map(d -> "first day on which the runs differ: " + d.inWords())
                    .orElse("the runs do not differ on any day"));
        }
        return 0;
    }

    private static LoadedScenario loaded(String name) {
        List<String> parts = List.of(name.split("\\+", -1));
        return ScenarioLibrary.load(parts.get(0), parts.subList(1, parts.size()));
    }
}
