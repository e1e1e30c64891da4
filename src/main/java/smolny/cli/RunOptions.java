package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.history.LoadedScenario;
import smolny.kernel.param.Parameter;
import smolny.lab.record.Recipe;
import smolny.lab.run.RunSpec;
import smolny.model.event.Scenario;

/** What may be said of runs on the command line, the same for every command that lives through a scenario. */
final class RunOptions {
    @Option(names = "--seed", description = "64-bit number on which all chances rest (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(names = "--runs", paramLabel = "N", description = "how many runs, each with its own chances (default: 1)")
    private @Nullable Integer runs;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "set a parameter; may be repeated")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--scale", paramLabel = "SCALE", description = "class, standard, full, or a factor on standard")
    private @Nullable String scale;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--progress", description = "plain, json or none (default: plain for more than one run)")
    private ProgressLine.@Nullable Form progress;

    /** All that the runs depend on. */
    Recipe recipe(LoadedScenario loaded, List<String> command) {
        Map<Parameter, Double> set = Settings.read(assignments);
        int count = runs == null ? loaded.run().runs() : runs;
        threads.count();
        if (count < 1) {
            throw new Refusal("--runs takes a whole number of at least 1");
        }
        Scenario values =
                loaded.scenario().with(Settings.applied(loaded.scenario().values(), set));
        long chances = seed == null ? loaded.run().seed() : seed;
        String size = scale == null ? loaded.run().scale() : scale;
        return new Recipe(
                loaded,
                new RunSpec(values, Settings.scale(size), chances, 0),
                count,
                set,
                CommandText.essential(command));
    }

    /** How many runs at a time. */
    int threads() {
        return threads.count();
    }

    /** Who is told how far they are. */
    ProgressLine progress(int count) {
        ProgressLine.Form standard = count == 1 ? ProgressLine.Form.NONE : ProgressLine.Form.PLAIN;
        return new ProgressLine(progress == null ? standard : progress, System.err);
    }
}
