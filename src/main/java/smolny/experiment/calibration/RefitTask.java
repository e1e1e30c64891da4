package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import smolny.model.ModelParameters;
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
 */
public record RefitTask(String id, Scenario scenario, Set<Parameter> held, Predicate<RecordedTarget> visible) {
    /** Distance between the first seed of the fit and the first seed of the runs that are scored. */
    private static final int FRESH = 10_000;

    /** Holds parameters at some values in a scenario. */
    public static RefitTask of(
            String id, Scenario scenario, Map<Parameter, Double> held, Predicate<RecordedTarget> sees) {
        ParameterValues values = scenario.values();
        for (Map.Entry<Parameter, Double> entry : held.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), id);
        }
        return new RefitTask(id, scenario.with(values), held.keySet(), sees);
    }

    /** The parameters that trials vary: those that are held outside their range, or are not in the plan, are set throughout. */
    private ParameterSpace box(Calibration plan) {
        return ParameterSpace.of(plan.plan())
                .without(held.stream()
                        .map(Parameter::id)
                        .filter(id -> !within(plan, id))
                        .collect(Collectors.toSet()));
    }

    private boolean within(Calibration plan, String id) {
        return plan.plan().variedParameters().stream()
                .anyMatch(axis -> axis.parameter().equals(id) && axis.low() <= value(id) && value(id) <= axis.high());
    }

    private double value(String id) {
        return scenario.values().of(Objects.requireNonNull(ModelParameters.ALL.find(id)));
    }

    private PosteriorFit.Question question(Calibration plan) {
        ParameterSpace box = box(plan);
        double[] places = box.toUnitCube(box.valuesIn(scenario.values()));
        double[] fixed = new double[places.length];
        Set<String> ids = held.stream().map(Parameter::id).collect(Collectors.toSet());
        Arrays.setAll(fixed, axis -> ids.contains(box.ids().get(axis)) ? places[axis] : Double.NaN);
        List<RecordedTarget> targets = plan.scoredTargets();
        int[] seen = IntStream.range(0, targets.size())
                .filter(nth -> visible.test(targets.get(nth)))
                .toArray();
        return new PosteriorFit.Question(id, seen, fixed);
    }

    /** What trials depend on besides the plan: tasks that agree in it share their trials. */
    private String model(Calibration plan) {
        return held.stream()
                .filter(parameter -> !within(plan, parameter.id()))
                .sorted(Comparator.comparing(Parameter::id))
                .map(parameter -> parameter.id() + "=" + value(parameter.id()))
                .collect(Collectors.joining(" "));
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
        return of(reading.scenario().setting().id(), fit.loaded().scenario(), held, fit::fits);
    }

    /** Numbers of runs under vectors of the free parameters, with seeds that no fit saw. */
    private List<double[]> fresh(Calibration plan, List<Map<Parameter, Double>> vectors, int runs, int threads) {
        RunSpec first = plan.first(scenario);
        RunSpec own = new RunSpec(first.scenario(), first.scale(), first.seed() + FRESH, 0);
        return ObservationOperator.simulated(own, vectors, plan.scoredTargets(), runs, threads, ProgressListener.NONE);
    }

    /** What distinguishes this task from others of the same plan, as text. */
    private String description(Calibration plan) {
        return "fits to "
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
     * @param fit what was found
     * @param numbers of each scored run, in the order of the targets
     */
    public record Result(RefitTask task, PosteriorFit fit, List<double[]> numbers) {
        /** Keeps its own copy. */
        public Result {
            numbers = List.copyOf(numbers);
        }

        /** Every target with its numbers, if any run has one. */
        public List<TargetScore> scores() {
            return IntStream.range(0, fit.targets().size())
                    .mapToObj(j -> new TargetScore(
                            fit.targets().get(j),
                            numbers.stream().map(run -> run[j]).toList()))
                    .filter(TargetScore::known)
                    .toList();
        }

        /** What the fit found, as the parameters of a scenario are written. */
        public String parametersYaml() {
            StringBuilder text = new StringBuilder();
            fit.box().byParameter(fit.centre()).forEach((parameter, value) -> {
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
     * @param runs runs that are scored of each fit
     * @param threads runs at a time; changes nothing
     */
    public record Settings(PosteriorFit.Effort effort, int runs, int threads) {}

    /**
     * Makes all fits, or goes on with them. Tasks with the same model share their trials.
     *
     * @param folder of the trials, which are kept
     * @param progress is told of every trial made
     * @throws RequestRefusedException if the folder holds something else, or a fit may see no target or has nothing free
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    public static List<Result> fit(
            Calibration plan, List<RefitTask> tasks, Settings how, Path folder, Consumer<Sweep.Status> progress)
            throws IOException {
        Map<String, String> inputs = new LinkedHashMap<>(plan.inputs());
        inputs.put(
                "each fit", how.effort().rounds() + " rounds of " + how.effort().trials());
        tasks.forEach(task -> inputs.put("fit " + task.id(), task.description(plan)));
        Map<String, List<RefitTask>> models = new LinkedHashMap<>();
        for (RefitTask task : tasks) {
            refuseIf(
                    plan.scoredTargets().stream().noneMatch(task.visible()),
                    "the fit '" + task.id() + "' may see no target");
            refuseIf(task.free(plan) == 0, "the fit '" + task.id() + "' has no free parameter");
            models.computeIfAbsent(task.model(plan), model -> new ArrayList<>()).add(task);
        }
        int total = how.effort().trials(plan.plan().points() * models.size(), tasks.size());
        Map<RefitTask, Result> made = new LinkedHashMap<>();
        try (TrialFolder trials = plan.trials(folder, inputs)) {
            for (List<RefitTask> sharing : models.values()) {
                fit(plan, sharing, how, trials, new TrialFolder.Told(progress, total))
                        .forEach(result -> made.put(result.task(), result));
            }
        }
        return tasks.stream()
                .map(task -> Objects.requireNonNull(made.get(task)))
                .toList();
    }

    private long free(Calibration plan) {
        return plan.plan().variedParameters().stream()
                .filter(axis ->
                        held.stream().noneMatch(parameter -> parameter.id().equals(axis.parameter())))
                .count();
    }

    /** Fits of one model. */
    private static List<Result> fit(
            Calibration plan, List<RefitTask> tasks, Settings how, TrialFolder folder, TrialFolder.Told told)
            throws IOException {
        RefitTask first = tasks.get(0);
        List<RecordedTarget> targets = plan.scoredTargets();
        ParameterSpace box = first.box(plan);
        TrialSource model = new SimulatedTrials(box, plan.first(first.scenario), plan.given(), targets);
        List<PosteriorFit> fits = PosteriorFit.of(
                box,
                targets,
                tasks.stream().map(task -> task.question(plan)).toList(),
                plan.design(box),
                folder.trials(first.id, model, how.threads(), told),
                how.effort());
        folder.writeTable(first.id, box, targets);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            results.add(new Result(
                    tasks.get(i),
                    fits.get(i),
                    tasks.get(i).fresh(plan, fits.get(i).vectors(), how.runs(), how.threads())));
        }
        return results;
    }
}
