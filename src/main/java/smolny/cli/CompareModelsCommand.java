package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.calibration.Calibration;
import smolny.experiment.calibration.ModelComparison;
import smolny.experiment.calibration.RefitTask;
import smolny.experiment.calibration.TrialFolder;
import smolny.report.ModelComparisonSheet;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.LoadedScenario;

/** Rival readings, each fitted again, on the same record. */
@Command(
        name = "compare-models",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fit rival readings again, each with the parameters that it sets held and all others of the plan free, and"
                    + " print",
            "how well each tells what it was fitted to and what was held out. First it is asked whether the record"
                    + " could tell",
            "them apart at all: data made by one must be won by it in at least nine of ten cases. It goes on after a"
                    + " break."
        },
        footer = {
            "",
            "Examples:",
            "  smolny compare-models reading-mass-insurrection reading-minority-coup --given government-falls",
            "  smolny compare-models reading-mass-insurrection reading-responsive-party reading-minority-coup"
                    + " reading-decisive-leadership reading-structural-background --given government-falls",
            "",
            "All must leave equally many parameters free. Exit codes: 0 done, or stopped by the budget; 1 a run"
                    + " failed; 2",
            "input refused, nothing written."
        })
final class CompareModelsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "READING",
            description = "names of scenarios in the library, or their files")
    private List<String> readings = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "file of the plan: what is free, seeds, scale (default: ${DEFAULT-VALUE})")
    private String plan = "scenarios/plans/duel.yaml";

    @Option(
            names = "--recoveries",
            paramLabel = "N",
            description = "sets of data of the recovery test, for each ordered pair (default: ${DEFAULT-VALUE})")
    private int recoveries = 100;

    @Mixin
    private RefitOptions refitting = new RefitOptions();

    @Override
    public Integer call() throws IOException {
        if (recoveries < 1) {
            throw new Refusal("--recoveries takes a whole number of at least 1");
        }
        Calibration fit = refitting.plan(plan);
        List<LoadedScenario> loaded = readings.stream()
                .map(name -> ScenarioLibrary.load(name, List.of()))
                .toList();
        List<RefitTask> tasks =
                loaded.stream().map(one -> RefitTask.ofReading(fit, one)).toList();
        equal(fit.plan(), tasks);
        String names = tasks.stream().map(RefitTask::id).collect(Collectors.joining("-"));
        Path folder = refitting.folder("duel-" + names);
        try {
            List<RefitTask.Result> made = refitting.all(fit, tasks, folder);
            ModelComparisonSheet sheet =
                    new ModelComparisonSheet(refitting.words(fit), sides(loaded, made), recovered(made), recoveries);
            for (RefitTask.Result one : made) {
                Files.writeString(folder.resolve(one.task().id() + ".parameters.yaml"), one.parametersYaml());
            }
            refitting.give(spec.commandLine(), folder.resolve("duel.md"), sheet.summary(), sheet.markdown());
        } catch (TrialFolder.OutOfTime end) {
            RefitOptions.outOfTime(spec.commandLine());
        }
        return 0;
    }

    private static void equal(ExperimentPlan plan, List<RefitTask> tasks) {
        Map<String, Integer> free = new LinkedHashMap<>();
        for (RefitTask task : tasks) {
            free.put(task.id(), (int) plan.variedParameters().stream()
                    .filter(axis -> task.held().stream().noneMatch(p -> p.id().equals(axis.parameter())))
                    .count());
        }
        if (free.size() < tasks.size()) {
            throw new Refusal("a reading cannot be its own rival");
        }
        if (new TreeSet<>(free.values()).size() > 1) {
            throw new Refusal("they do not leave equally many parameters free: "
                    + free.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", "))
                    + "; let the plan vary every parameter that any of them sets");
        }
    }

    private static List<ModelComparisonSheet.Side> sides(List<LoadedScenario> loaded, List<RefitTask.Result> made) {
        List<ModelComparisonSheet.Side> sides = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            String id = made.get(i).task().id();
            sides.add(new ModelComparisonSheet.Side(
                    loaded.get(i).titles().getOrDefault("en", id),
                    made.get(i).refit(),
                    made.get(i).scores(),
                    ModelComparison.logLikelihood(
                            made.get(i).refit().searchEnds().get(0),
                            made.get(i).refit().targets())));
        }
        return sides;
    }

    private List<List<Integer>> recovered(List<RefitTask.Result> made) {
        ModelComparison contest =
                new ModelComparison(made.stream().map(RefitTask.Result::refit).toList());
        List<List<Integer>> won = new ArrayList<>();
        for (int maker = 0; maker < made.size(); maker++) {
            List<Integer> row = new ArrayList<>();
            for (int other = 0; other < made.size(); other++) {
                row.add(
                        other == maker
                                ? 0
                                : contest.recoveryWins(
                                        maker, other, made.get(maker).numbers(), recoveries, refitting.threads()));
            }
            won.add(row);
        }
        return won;
    }
}
