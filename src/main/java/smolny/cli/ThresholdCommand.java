package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.ThresholdSearch;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.output.Json;
import smolny.output.ProbabilityWords;
import smolny.scenario.LoadedScenario;
import smolny.simulation.Outcome;

/** Finds the smallest change of a parameter that turns an outcome. */
@Command(
        name = "threshold",
        description = {
            "Find the smallest change of a parameter that turns an outcome.",
            "An outcome turns when it goes from more than half of the runs to less than half, or back. "
                    + "Each parameter is changed alone. Changes are given as parts of the range of the parameter."
        })
final class ThresholdCommand extends ConsoleCommand {
    @Mixin
    private OutcomeOptions choice = new OutcomeOptions();

    @Option(
            names = "--level",
            description =
                    "parameters to try: class; teacher, those for the class included; research, all (default: teacher)")
    private ParameterLevel level = ParameterLevel.TEACHER;

    @Option(names = "--runs", paramLabel = "N", description = "runs at each value (default: ${DEFAULT-VALUE})")
    private int runs = 10;

    @Option(names = "--json", description = "print one JSON object instead of a table")
    private boolean json;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Override
    public Integer call() {
        refuseIf(runs < 1, "--runs must be at least 1");
        LoadedScenario loaded = choice.load();
        Outcome outcome = choice.in(loaded);
        List<Parameter> parameters = ModelParameters.ALL.all().stream()
                .filter(parameter -> parameter.level().compareTo(level) <= 0)
                .toList();
        ThresholdSearch.Result found = ThresholdSearch.run(
                options.spec(loaded.scenario(), loaded, "class"),
                outcome,
                parameters,
                runs,
                options.threads(),
                options.progress());
        PrintWriter out = out();
        if (json) {
            object(out, found);
        } else {
            table(out, found, outcome, loaded.scenario().values());
        }
        return 0;
    }

    private void table(PrintWriter out, ThresholdSearch.Result result, Outcome outcome, ParameterValues values) {
        List<ThresholdSearch.Threshold> found = result.thresholds();
        out.printf(
                Locale.ROOT,
                "In the scenario as it is, it is %s that %s (from %d runs).%n",
                ProbabilityWords.of(result.chanceNow()),
                outcome.words(),
                runs);
        if (found.isEmpty()) {
            out.println(
                    "No single parameter up to the level " + level.word() + " turns this outcome within its range.");
            return;
        }
        ThresholdSearch.Threshold least = found.get(0);
        out.printf(
                Locale.ROOT,
                "The smallest change that turns it: %s from %.4g to %.4g %s, %.0f %% of its range.%n",
                least.parameter().id(),
                least.from(),
                least.to(),
                least.parameter().unit().word(),
                100 * least.size());
        for (ThresholdSearch.Threshold threshold : found) {
            out.printf(
                    Locale.ROOT,
                    "  %-26s %8.4g to %8.4g  %3.0f %% of its range  %s; one step less: %s; %s%n",
                    threshold.parameter().id(),
                    threshold.from(),
                    threshold.to(),
                    100 * threshold.size(),
                    ProbabilityWords.of(threshold.chance()),
                    ProbabilityWords.of(threshold.chanceBefore()),
                    values.estimate(threshold.parameter()).identified().words());
        }
    }

    private static void object(PrintWriter out, ThresholdSearch.Result result) {
        List<Object> pushes = new ArrayList<>();
        for (ThresholdSearch.Threshold threshold : result.thresholds()) {
            pushes.add(Json.object(
                    "parameter", threshold.parameter().id(),
                    "from", threshold.from(),
                    "to", threshold.to(),
                    "steps", threshold.steps(),
                    "of_range", threshold.size(),
                    "chance", threshold.chance(),
                    "chance_a_step_less", threshold.chanceBefore()));
        }
        out.println(Json.indented(Json.object("chance_now", result.chanceNow(), "pushes", pushes)));
    }
}
