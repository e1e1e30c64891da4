package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import smolny.experiment.sweep.Sweep;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.TargetScore;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * A fit to be made.
 *
 * @param id names its journal
 * @param scenario with every held parameter at its value
 * @param held parameters that are not free
 * @param visible which targets the fit may see
 * @param levers interventions applied besides the plan's
 */
public record RefitTask(
        String id, Scenario scenario, Set<Parameter> held, Predicate<RecordedTarget> visible, List<String> levers) {
    /** Distance between the first seed of the fit and the first seed of the runs that are scored. */
    private static final int FRESH = 10_000;

    /** Holds parameters at some values in a scenario with these interventions. */
    public static RefitTask of(
            String id,
            Scenario scenario,
            Map<Parameter, Double> held,
            Predicate<RecordedTarget> sees,
            List<String> levers) {
        ParameterValues values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : held.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), id);
        }
        return new RefitTask(id, scenario.with(values), held.keySet(), sees, levers);
    }

    /** Its free parameters. */
    private ParameterSpace box(Calibration plan) {
        return new ParameterSpace(plan.plan().variedParameters())
                .without(held.stream().map(Parameter::id).collect(Collectors.toSet()));
    }

    /** The model that it is fitted with. */
    private TrialSource model(Calibration plan, int threads) {
        return new SimulatedTrials(
                box(plan),
                plan.first(scenario),
                plan.plan().seeds().runs(),
                plan.given(),
                plan.scoredTargets(),
                threads);
    }

    /** A reading holds what it sets otherwise than the plan's scenario, but for what a fit has found. */
    public static RefitTask ofReading(Calibration fit, LoadedScenario reading) {
        ParameterValues base = fit.loaded().scenario().values();
        ParameterValues own = reading.scenario().values();
        Map<Parameter, Double> held = new LinkedHashMap<>();
        for (Parameter parameter : own.registry().all()) {
            if (own.of(parameter) != base.of(parameter) && !reading.fitted().contains(parameter.id())) {
                held.put(parameter, own.of(parameter));
            }
        }
        return of(
                reading.scenario().setting().id(),
                fit.loaded().scenario(),
                held,
                target -> target.use() == RecordedTarget.Use.FIT,
                List.of());
    }

    /** Where its searches start: the scenario's values with others in their place. */
    private double[] start(ParameterSpace box, Map<Parameter, Double> others) {
        ParameterValues values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : others.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), "--from");
        }
        return box.valuesIn(values);
    }

    /** Numbers of runs under vectors of the free parameters, with seeds that no fit saw. */
    private List<double[]> fresh(Calibration plan, List<Map<Parameter, Double>> vectors, int runs, int threads) {
        RunSpec first = plan.first(scenario);
        RunSpec own = new RunSpec(scenario, first.scale(), first.seed() + FRESH, 0);
        return ObservationOperator.simulated(own, vectors, plan.scoredTargets(), runs, threads, ProgressListener.NONE);
    }

    /** What distinguishes this task from others of the same plan, as text. */
    private String description(Calibration plan) {
        return "applies " + levers + ", fits to "
                + plan.scoredTargets().stream()
                        .filter(visible)
                        .map(RecordedTarget::id)
                        .toList() + ", holds "
                + held.stream()
                        .sorted(Comparator.comparing(Parameter::id))
                        .map(p -> p.id() + "=" + scenario.values().of(p))
                        .collect(Collectors.joining(" "));
    }

    /**
     * A fit that was made.
     *
     * @param task what was asked
     * @param refit what was found
     * @param numbers of each scored run, in the order of the targets
     */
    public record Result(RefitTask task, RefitSearch refit, List<double[]> numbers) {
        /** Every target with its numbers, if any run has one. */
        public List<TargetScore> scores() {
            return IntStream.range(0, refit.targets().size())
                    .mapToObj(j -> new TargetScore(
                            refit.targets().get(j),
                            numbers.stream().map(run -> run[j]).toList()))
                    .filter(TargetScore::known)
                    .toList();
        }

        /** What the fit found, as the parameters of a scenario are written. */
        public String parametersYaml() {
            StringBuilder text = new StringBuilder();
            refit.box().byParameter(refit.searchEnds().get(0).values()).forEach((parameter, value) -> {
                String number = String.format(Locale.ROOT, "%.4f", value);
                text.append("  " + parameter.id() + ": {value: \""
                        + parameter.unit().behind(number) + "\", source: fitted}\n");
            });
            return text.toString();
        }
    }

    /**
     * How every fit is made.
     *
     * @param effort of each
     * @param start values that searches start from where they are not the scenario's
     * @param runs runs that are scored of each fit
     * @param threads runs at a time; changes nothing
     */
    public record Settings(RefitSearch.Effort effort, Map<Parameter, Double> start, int runs, int threads) {
        /** Keeps its own copy, in the same order. */
        public Settings {
            start = Collections.unmodifiableMap(new LinkedHashMap<>(start));
        }
    }

    /**
     * Makes all fits, or goes on with them.
     *
     * @param folder of the trials, which are kept
     * @param progress is told of every trial made
     * @throws RequestRefusedException if the folder holds something else, or a fit may see no target or has nothing free
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    public static List<Result> fit(
            Calibration plan, List<RefitTask> tasks, Settings how, Path folder, Consumer<Sweep.Status> progress)
            throws IOException {
        int starts = how.effort().starts();
        int evaluations = how.effort().evaluations();
        Map<String, String> inputs = new LinkedHashMap<>(plan.inputs());
        inputs.put("each fit", starts + " searches of " + evaluations);
        how.start().forEach((parameter, value) -> inputs.put("start " + parameter.id(), value.toString()));
        tasks.forEach(task -> inputs.put("fit " + task.id(), task.description(plan)));
        for (RefitTask task : tasks) {
            refuseIf(
                    plan.scoredTargets().stream().noneMatch(task.visible()),
                    "the fit '" + task.id() + "' may see no target");
            refuseIf(task.box(plan).size() == 0, "the fit '" + task.id() + "' has no free parameter");
        }
        int each = starts * evaluations;
        try (TrialFolder trials = plan.trials(folder, inputs)) {
            List<Result> made = new ArrayList<>();
            for (RefitTask task : tasks) {
                TrialFolder.Told told = new TrialFolder.Told(
                        progress, plan.plan().seeds().runs(), made.size() * each, tasks.size() * each);
                made.add(task.fit(plan, how, trials, told));
            }
            return made;
        }
    }

    private Result fit(Calibration plan, Settings how, TrialFolder trials, TrialFolder.Told told) throws IOException {
        List<RecordedTarget> targets = plan.scoredTargets();
        ParameterSpace box = box(plan);
        RefitSearch refit = ReferenceSearch.refit(
                box,
                targets,
                visible,
                trials.trials(id, model(plan, how.threads()), told),
                start(box, how.start()),
                how.effort());
        trials.writeTable(id, box, targets);
        return new Result(this, refit, fresh(plan, refit.vectors(), how.runs(), how.threads()));
    }
}
