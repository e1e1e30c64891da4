package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.chart.FontIdentity;
import smolny.chart.run.RunFigure;
import smolny.experiment.validation.TargetTable;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Ensemble;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunSpec;

/** Runs a scenario. */
@Command(
        name = "run",
        description = {
            "Run a scenario once or many times; write tables and charts.",
            "With several runs the tables give the mean and the range of the runs."
        })
final class RunCommand extends ConsoleCommand {
    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "number of runs, each with its own random numbers (default: 1)")
    private @Nullable Integer runs;

    @Mixin
    private PredictionOptions predict = new PredictionOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the results (default: results/<scenario>-<seed>..., with a number if it exists)")
    private @Nullable Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Option(names = "--no-charts", negatable = false, description = "write tables only")
    private boolean noCharts;

    @Override
    public Integer call() throws IOException {
        EnsembleSpec recipe = recipe(words());
        LoadedScenario loaded = recipe.loaded();
        Path folder = folder(recipe);
        loaded.warnings().forEach(warning -> err().println(warning));
        SealedPredictions sealed = new SealedPredictions(predict.of(loaded, null), loaded);
        EnsembleResult all = OutputFolder.write(folder, force, place -> write(place, recipe, sealed));
        RunSummaryText.print(out(), all, recipe, folder);
        sealed.print(sealed.scores().ofRuns(), out());
        return 0;
    }

    private EnsembleResult write(Path place, EnsembleSpec recipe, SealedPredictions sealed) throws IOException {
        try (ResultFolder results =
                new ResultFolder(place, recipe, ResultExtent.ALL, TargetTable.all(recipe.loaded(), recipe.runs()))) {
            sealed.seal(results.folder(), recipe.spec().seed(), Map.of("resolved.yaml", recipe.resolvedYaml()), err());
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
            locale.copies(place);
            return results.all();
        }
    }

    /** The runs that were requested; none has been made yet. */
    EnsembleSpec recipe(List<String> command) {
        LoadedScenario loaded = scenario.load();
        int count = runs == null ? loaded.run().runs() : runs;
        options.threads();
        refuseIf(count < 1, "--runs must be at least 1");
        RunSpec first = options.spec(loaded.scenario(), loaded);
        return new EnsembleSpec(loaded, first, count, options.set(), CommandText.essential(command));
    }

    private Path folder(EnsembleSpec recipe) throws IOException {
        if (out == null) {
            return force ? DefaultFolder.named(name(recipe)) : DefaultFolder.free(name(recipe));
        }
        OutputFolder.refuse(out, force);
        return out;
    }

    private String name(EnsembleSpec recipe) {
        StringBuilder name =
                new StringBuilder(recipe.spec().scenario().setting().id());
        scenario.interventions().forEach(id -> name.append('-').append(id));
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
        results.drawnWith(FontIdentity.current());
        RunFigure.write(
                results.folder(),
                recipe.loaded(),
                recipe.spec(),
                results.all(),
                List.of(RunFigure.values()),
                recipe.provenance());
    }
}
