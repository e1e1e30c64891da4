package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.RunObservables;
import smolny.experiment.validation.TargetTable;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.Json;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.Outcomes;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** One run whose numbers are given back, not written. */
@Command(name = "run")
final class ServedRun extends ConsoleCommand {
    /** What a request may say; the first is the word without a name. */
    static final List<String> PARAMS =
            List.of("scenario", "do", "set", "seed", "scale", "run", "measures", "on", "every", "targets", "outcomes");

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(names = "--run")
    private int run = 1;

    @Option(names = "--measures")
    private List<String> measures = List.of();

    @Option(names = "--on")
    private List<String> dates = List.of();

    @Option(names = "--every")
    private @Nullable Integer every;

    @Option(names = "--targets", negatable = false)
    private boolean targets;

    @Option(names = "--outcomes", negatable = false)
    private boolean outcomes;

    private final Map<List<Object>, LoadedScenario> read;

    /** With the scenarios that requests have read so far, each as it was when it was first asked for. */
    ServedRun(Map<List<Object>, LoadedScenario> read) {
        this.read = read;
    }

    @Override
    public Integer call() {
        refuseIf(measures.isEmpty() && !targets && !outcomes, "ask for 'measures', 'targets' or 'outcomes'");
        refuseIf(run < 1, "'run' must be at least 1");
        LoadedScenario loaded =
                read.computeIfAbsent(List.of(scenario.name(), scenario.interventions()), name -> scenario.load());
        checkMeasures(loaded);
        List<RecordedTarget> scored = targets ? targets(loaded) : List.of();
        List<Integer> days = days(loaded.scenario().setting().clock());
        RunSpec spec = options.spec(loaded.scenario(), loaded).replicate(run - 1);
        // A run of which only measures are asked takes half the time.
        RunResult result =
                targets || outcomes ? Simulation.run(spec) : Simulation.runRecording(spec, Set.copyOf(measures));
        out().print(Json.line(found(result, spec, days, scored)));
        return 0;
    }

    private Map<String, @Nullable Object> found(
            RunResult result, RunSpec spec, List<Integer> days, List<RecordedTarget> scored) {
        ScenarioCalendar clock = spec.scenario().setting().clock();
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        if (!measures.isEmpty()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (String name : measures) {
                double[] series = result.seriesOf(name);
                values.put(name, days.stream().map(day -> series[day]).toList());
            }
            found.put(
                    "on", days.stream().map(day -> clock.dateOf(day).toString()).toList());
            found.put("measures", values);
        }
        if (targets) {
            RunObservables observed = RunObservables.of(result);
            ObservationOperator operator = new ObservationOperator(clock);
            Map<String, Object> values = new LinkedHashMap<>();
            scored.forEach(target -> values.put(target.id(), operator.of(target, observed)));
            found.put("targets", values);
        }
        if (outcomes) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            Outcomes.columns(spec.scenario()).forEach(column -> {
                Object cell = column.cell().apply(result);
                values.put(column.name(), cell instanceof OldStyleDate date ? date.toString() : cell);
            });
            found.put("outcomes", values);
        }
        return found;
    }

    private void checkMeasures(LoadedScenario loaded) {
        List<String> known = TargetMeasure.namesOf(loaded.scenario().setting());
        for (String name : measures) {
            refuseUnknown("measure", name, known, "'smolny list measures' lists them");
        }
    }

    /** Targets of the record that runs are scored against. */
    static List<RecordedTarget> targets(LoadedScenario loaded) {
        List<RecordedTarget> scored = TargetTable.scored(loaded);
        refuseIf(scored.isEmpty(), "the scenario names no record, or one without targets");
        return scored;
    }

    /** The days of which measures are given: those asked for, or else the last. */
    private List<Integer> days(ScenarioCalendar clock) {
        Set<Integer> days = new TreeSet<>();
        dates.forEach(date -> days.add(TargetOptions.day(date, clock)));
        int step = every == null ? clock.days() : every;
        refuseIf(step < 1, "'every' must be at least 1");
        if (every != null) {
            IntStream.iterate(clock.days() - 1, day -> day >= 0, day -> day - step)
                    .forEach(days::add);
        } else if (days.isEmpty()) {
            days.add(clock.days() - 1);
        }
        return List.copyOf(days);
    }
}
