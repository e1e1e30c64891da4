package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.chart.run.RunFigure;
import smolny.output.EnsembleSpec;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Ensemble;
import smolny.simulation.RunSpec;

/** Runs a scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Live through a scenario, once or many times, and leave tables and charts.",
        footer = {
            "",
            "Examples:",
            "  smolny run october-1917 --seed 7",
            "  smolny run october-1917 --runs 40 --out results/forty",
            "  smolny run october-1917 --do no-removal-order --scale class",
            "  smolny run october-1917 --set agitators.soviet_side=50 --set conformity=2",
            "  smolny run results/october-1917-1917/resolved.yaml --out results/again"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "name in the library, or a file")
    private String scenario = "";

    @Option(names = "--do", paramLabel = "LEVER", description = "pull a lever of the scenario; may be repeated")
    private List<String> levers = new ArrayList<>();

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(names = "--runs", paramLabel = "N", description = "how many runs, each with its own chances (default: 1)")
    private @Nullable Integer runs;

    @Mixin
    private PredictionOptions predict = new PredictionOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of the results (default: results/<scenario>-<seed>...)")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace results that are there already")
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Option(names = "--no-charts", negatable = false, description = "tables only")
    private boolean noCharts;

    @Override
    public Integer call() throws IOException {
        EnsembleSpec recipe = recipe(spec.commandLine().getParseResult().originalArgs());
        LoadedScenario loaded = recipe.loaded();
        Path folder = folder(recipe);
        loaded.warnings().forEach(warning -> spec.commandLine().getErr().println(warning));
        SealedPredictions sealed = new SealedPredictions(predict.of(loaded, null), loaded);
        try (ResultFolder results = new ResultFolder(folder, recipe, ResultExtent.ALL)) {
            sealed.seal(
                    results.folder(),
                    recipe.spec().seed(),
                    Map.of("resolved.yaml", recipe.resolvedYaml()),
                    spec.commandLine().getErr());
            Ensemble.run(
                    recipe.spec(),
                    recipe.runs(),
                    options.threads(),
                    sealed.before(results::add),
                    options.progress(recipe.runs()));
            sealed.write(sealed.scores().ofRuns());
            if (!noCharts) {
                drawCharts(results, recipe);
            }
            results.finish();
            locale.copies(folder);
            RunSummaryText.print(spec.commandLine().getOut(), results.all(), recipe, folder);
            sealed.print(sealed.scores().ofRuns(), spec.commandLine().getOut());
        }
        return 0;
    }

    /** What was asked for, which is nothing run yet. */
    EnsembleSpec recipe(List<String> command) {
        LoadedScenario loaded = ScenarioLibrary.load(scenario, levers);
        int count = runs == null ? loaded.run().runs() : runs;
        options.threads();
        if (count < 1) {
            throw new Refusal("--runs takes a whole number of at least 1");
        }
        RunSpec first = options.spec(loaded.scenario(), loaded);
        return new EnsembleSpec(loaded, first, count, options.set(), CommandText.essential(command));
    }

    private Path folder(EnsembleSpec recipe) {
        Path folder = out == null ? DefaultFolder.named(name(recipe)) : out;
        if (Files.exists(folder) && !force) {
            throw new Refusal("'" + folder + "' is there already; give another --out, or --force to replace it");
        }
        return folder;
    }

    private String name(EnsembleSpec recipe) {
        StringBuilder name =
                new StringBuilder(recipe.spec().scenario().setting().id());
        levers.forEach(lever -> name.append('-').append(lever));
        name.append('-').append(recipe.spec().seed());
        if (recipe.runs() > 1) {
            name.append("-x").append(recipe.runs());
        }
        if (!recipe.spec().scale().name().equals("standard")) {
            name.append('-').append(recipe.spec().scale().name());
        }
        recipe.settings()
                .forEach((parameter, value) ->
                        name.append('-').append(parameter.id()).append('=').append(value));
        return name.toString();
    }

    /** Draws the charts of runs among their results. */
    static void drawCharts(ResultFolder results, EnsembleSpec recipe) throws IOException {
        RunFigure.write(
                results.folder(),
                recipe.loaded(),
                recipe.spec(),
                results.all(),
                List.of(RunFigure.values()),
                recipe.provenance().json());
    }
}
