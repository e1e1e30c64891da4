package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
        description = {
            "Compare rival readings, each calibrated to the same record.",
            "Each reading keeps the parameters that it sets; all others of the plan are fitted. The "
                    + "result says how well each reading agrees with the targets it was fitted to and with those "
                    + "held out. A recovery test first checks whether the record can distinguish the readings: of "
                    + "data simulated under one reading, that reading must win in nine of ten cases. If the command "
                    + "is stopped, run it again and it continues."
        })
final class CompareModelsCommand extends ConsoleCommand {
    private static final String SHEET = "duel.md";

    @Parameters(
            arity = "2..*",
            paramLabel = "READING",
            description = "names of readings in the library, or their files")
    private List<String> readings = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "file of the plan: free parameters, seeds, scale (default: the plan 'duel' of the library)")
    private @Nullable String plan;

    @Option(
            names = "--recoveries",
            paramLabel = "N",
            description = "simulated data sets in the recovery test, for each ordered pair (default: ${DEFAULT-VALUE})")
    private int recoveries = 100;

    @Mixin
    private RefitOptions refitting = new RefitOptions();

    @Override
    public Integer call() throws IOException {
        refuseIf(recoveries < 1, "--recoveries must be at least 1");
        Calibration fit =
                refitting.plan(plan == null ? ScenarioLibrary.planFile("duel").toString() : plan, words());
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
            ModelComparison contest =
                    new ModelComparison(made.stream().map(RefitTask.Result::fit).toList());
            ModelComparisonSheet sheet = new ModelComparisonSheet(
                    refitting.words(fit), sides(loaded, made, contest), recovered(made, contest), recoveries);
            Map<String, String> texts = new LinkedHashMap<>();
            made.forEach(one -> texts.put(one.task().id() + ".parameters.yaml", one.parametersYaml()));
            texts.put(RefitOptions.SUMMARY, sheet.summary());
            texts.put(SHEET, sheet.markdown());
            refitting.give(commandLine(), folder, SHEET, texts);
        } catch (TrialFolder.OutOfTime end) {
            RefitOptions.outOfTime(commandLine());
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
        refuseIf(free.size() < tasks.size(), "a reading cannot be its own rival");
        refuseIf(
                new TreeSet<>(free.values()).size() > 1,
                "the readings do not leave equally many parameters free: "
                        + free.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", "))
                        + "; let the plan vary every parameter that any of them sets");
    }

    private static List<ModelComparisonSheet.Side> sides(
            List<LoadedScenario> loaded, List<RefitTask.Result> made, ModelComparison contest) {
        List<ModelComparisonSheet.Side> sides = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            sides.add(new ModelComparisonSheet.Side(
                    loaded.get(i).title(), made.get(i).fit(), made.get(i).scores(), contest.logDensity(i)));
        }
        return sides;
    }

    private List<List<Integer>> recovered(List<RefitTask.Result> made, ModelComparison contest) {
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
