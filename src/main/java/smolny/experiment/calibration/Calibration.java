package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import smolny.experiment.sweep.BatchProvenance;
import smolny.experiment.sweep.DesignPoint;
import smolny.experiment.sweep.DesignPoints;
import smolny.experiment.sweep.Sweep;
import smolny.experiment.validation.ScoreCard;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.output.Provenance;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.ExperimentPlans;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.Scenarios;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;
import smolny.simulation.RunSpec;

/**
 * A plan that says what is calibrated: free parameters with their ranges, seeds and scale.
 *
 * @param file the plan's file, as the user named it
 * @param plan the plan
 * @param loaded its scenario with the plan's interventions applied
 * @param given outcome that a run must have, empty for none
 * @param command the words of the command line that change a result
 */
public record Calibration(String file, ExperimentPlan plan, LoadedScenario loaded, String given, List<String> command) {
    /** Keeps its own copy. */
    public Calibration {
        command = List.copyOf(command);
    }

    /**
     * Reads it.
     *
     * @param given outcome that a run must have, empty for none
     * @param command the words of the command line that change a result
     * @throws RequestRefusedException if there is no such plan, nothing to fit to, or no such outcome
     */
    public static Calibration read(String file, String given, List<String> command) {
        Path path = Path.of(file);
        refuseIf(!Files.isRegularFile(path) || !ExperimentPlans.isPlan(path), "'" + file + "' is not a plan");
        ExperimentPlan plan = ExperimentPlans.load(path);
        LoadedScenario loaded = Scenarios.load(plan.scenarioFile(), plan.interventions());
        List<String> flat = plan.variedParameters().stream()
                .filter(axis -> !(axis.high() > axis.low()))
                .map(ExperimentPlan.Varied::parameter)
                .toList();
        if (!flat.isEmpty()) {
            throw new RequestRefusedException(
                    "'" + file + "' gives " + flat.get(0) + " no range; give it one, or remove it from 'vary'");
        }
        List<String> known = Outcomes.of(loaded).stream().map(Outcome::id).toList();
        if (!given.isEmpty() && !known.contains(given)) {
            throw RequestRefusedException.unknown("outcome", given, known, "outcomes are: " + String.join(", ", known));
        }
        Calibration fit = new Calibration(file, plan, loaded, given, command);
        refuseIf(
                fit.fittingTargets().isEmpty(),
                "'" + plan.scenarioId() + "' has no record with targets for calibration");
        return fit;
    }

    /** Every target that runs are scored against, whatever its use. */
    public List<RecordedTarget> scoredTargets() {
        HistoricalRecord record = loaded.record();
        return record == null ? List.of() : ScoreCard.scored(record);
    }

    /** Those that a fit may see. */
    List<RecordedTarget> fittingTargets() {
        return scoredTargets().stream()
                .filter(target -> target.use() == Use.FIT)
                .toList();
    }

    /** The first run of each trial. */
    RunSpec first(Scenario scenario) {
        return new RunSpec(scenario, scale(), plan.seeds().first(), 0);
    }

    /** In a few words what was run. */
    public String summary(int parameters) {
        return String.format(
                Locale.ROOT,
                "Plan %s: %d parameters, %d seeds a trial, scale %s%s",
                plan.id(),
                parameters,
                plan.seeds().runs(),
                plan.scale(),
                given.isEmpty() ? "" : ", given " + given);
    }

    /** The stamp of what a fit leaves. */
    public Provenance provenance() {
        return Provenance.of(
                command, plan.seeds().first(), plan.scale(), List.of(Provenance.sha256Of(inputs().toString())));
    }

    /** All that trials depend on besides the program, by name. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("plan", plan.id());
        inputs.put("scenario", Provenance.sha256Of(loaded.resolvedYaml()));
        inputs.put("seeds", plan.seeds().runs() + " from " + plan.seeds().first());
        inputs.put("scale", plan.scale());
        inputs.put("design", plan.design().name() + " of " + plan.points());
        inputs.put("given", given);
        plan.variedParameters()
                .forEach(axis -> inputs.put("vary " + axis.parameter(), axis.low() + " to " + axis.high()));
        scoredTargets()
                .forEach(target -> inputs.put(
                        "target " + target.id(),
                        target.use().word() + " " + target.value() + " +- " + target.tolerance()));
        return inputs;
    }

    private PopulationScale scale() {
        try {
            return PopulationScale.of(plan.scale());
        } catch (IllegalArgumentException e) {
            throw new RequestRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Fits, or goes on with a fit that lies in the folder.
     *
     * @param folder of the trials, which are kept
     * @param effort how much is to be done
     * @param threads runs at a time; changes nothing
     * @param progress is told of every trial made
     * @throws RequestRefusedException if the folder holds something else
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    public CalibrationResult fit(
            Path folder, CalibrationResult.Effort effort, int threads, Consumer<Sweep.Status> progress)
            throws IOException {
        ParameterSpace box = new ParameterSpace(plan.variedParameters());
        List<RecordedTarget> targets = fittingTargets();
        List<DesignPoint> points = DesignPoints.of(plan);
        TrialSource made = screened(simulation(box, targets, "", threads), simulation(box, targets, given, threads));
        TrialFolder.Told told =
                new TrialFolder.Told(progress, plan.seeds().runs(), 0, effort.trials(box.size(), points.size()));
        double[] start = box.valuesIn(loaded.scenario().values());
        List<double[]> firstWave = points.stream()
                .map(point -> box.ids().stream()
                        .mapToDouble(id -> point.values().get(id))
                        .toArray())
                .toList();
        try (TrialFolder trials = trials(folder, inputs())) {
            CalibrationResult found = fit(box, targets, trials.trials("trials", made, told), start, firstWave, effort);
            trials.writeTable("trials", box, targets);
            return found;
        }
    }

    /** Opens the folder of a fit with this plan. */
    TrialFolder trials(Path folder, Map<String, String> inputs) throws IOException {
        return TrialFolder.open(
                folder, BatchProvenance.of(file, inputs), command, plan.budget().minutes());
    }

    private TrialSource simulation(ParameterSpace box, List<RecordedTarget> targets, String outcome, int threads) {
        return new SimulatedTrials(box, first(loaded.scenario()), plan.seeds().runs(), outcome, targets, threads);
    }

    /**
     * What is screened is not conditional: in the corners of a box the outcome that the fit is given may never come, and a
     * parameter of which nothing was seen would be taken for one that moves nothing.
     */
    private static TrialSource screened(TrialSource free, TrialSource conditional) {
        return (id, values) -> (id.startsWith(MorrisScreening.PREFIX) ? free : conditional).run(id, values);
    }

    /**
     * All steps of a fit, with any experiment.
     *
     * @param targets in the order of the trials' statistics
     * @param experiment tries values
     * @param start values of the scenario
     * @param points of the first wave, values of the parameters
     */
    static CalibrationResult fit(
            ParameterSpace box,
            List<RecordedTarget> targets,
            TrialSource experiment,
            double[] start,
            List<double[]> points,
            CalibrationResult.Effort effort) {
        CalibrationTrial first = experiment.run("start", start);
        MorrisScreening screening =
                effort.walks() == 0 ? null : MorrisScreening.of(box, targets, experiment, effort.walks());
        List<CalibrationTrial> searched = new ArrayList<>();
        TrialSource noting = (id, values) -> {
            CalibrationTrial trial = experiment.run(id, values);
            searched.add(trial);
            return trial;
        };
        List<CalibrationTrial> ends = effort.evaluations() == 0
                ? List.of()
                : new ReferenceSearch(box, targets, noting).search(start, effort.starts(), effort.evaluations());
        if (effort.waves() == 0) {
            return new CalibrationResult(box, targets, first, screening, ends, List.of(), List.of(), List.of());
        }
        int[] active = screening == null ? IntStream.range(0, box.size()).toArray() : screening.active();
        if (screening != null) {
            searched.addAll(screening.trials());
        }
        HistoryMatching waves = new HistoryMatching(box, targets, experiment, active, searched);
        waves.runFirstWave(points);
        List<CalibrationTrial> spread = waves.trials();
        for (int wave = 1; wave < effort.waves(); wave++) {
            waves.runNextWave(points.size());
        }
        List<CalibrationTrial> sample = waves.sample(effort.keep());
        if (sample.size() < effort.keep() / 2 && !ends.isEmpty()) {
            CalibrationTrial best = ends.stream()
                    .min(Comparator.comparingDouble(end -> end.loss(targets)))
                    .orElseThrow();
            sample = new LaplaceSample(box, targets, experiment)
                    .sample(best, searched, effort.keep(), waves::isConfirmed);
        }
        List<ParameterIdentification> identified = ParameterIdentification.of(box, spread, sample, screening);
        return new CalibrationResult(box, targets, first, screening, ends, waves.waves(), identified, sample);
    }
}
