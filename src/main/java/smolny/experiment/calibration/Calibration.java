package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import smolny.experiment.sweep.BatchProvenance;
import smolny.experiment.sweep.DesignPoints;
import smolny.experiment.sweep.Sweep;
import smolny.experiment.validation.ScoreCard;
import smolny.experiment.validation.TargetSetScore;
import smolny.model.event.Scenario;
import smolny.model.world.PlaceCharacter;
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
        refuseIf(
                plan.design() != ExperimentPlan.Design.LHS || plan.seeds().runs() != 1,
                "a calibration needs 'design: lhs' and one run at each point: write 'runs: 1' under 'seeds' in '" + file
                        + "'");
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
        return scoredTargets().stream().filter(target -> fits(target)).toList();
    }

    /** Whether a fit may see a target. */
    public boolean fits(RecordedTarget target) {
        return plan.fitsAll() || target.use() == Use.FIT;
    }

    /** What the run before the first trial would depend on: without levels of places if the plan varies how much they differ. */
    RunSpec first(Scenario scenario) {
        boolean anew = plan.variedParameters().stream().anyMatch(axis -> PlaceCharacter.isSpread(axis.parameter()));
        Scenario blank =
                anew ? scenario.with(scenario.setting().covariates().without(PlaceCharacter.LEVELS)) : scenario;
        return new RunSpec(blank, scale(), plan.seeds().first(), 0);
    }

    /** Values of the first trials, spread over all ranges. */
    List<double[]> design(ParameterSpace box) {
        return DesignPoints.of(plan).stream()
                .map(point -> box.ids().stream()
                        .mapToDouble(id -> point.values().get(id))
                        .toArray())
                .toList();
    }

    /** In a few words what was run. */
    public String summary(int parameters) {
        return String.format(
                Locale.ROOT,
                "Plan %s: %d parameters, %d trials spread over their ranges, one run each, scale %s, fitted to %s%s",
                plan.id(),
                parameters,
                plan.points(),
                plan.scale(),
                plan.fitsAll() ? "all targets" : "the targets marked for fitting",
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
        inputs.put("seed", Long.toString(plan.seeds().first()));
        inputs.put("scale", plan.scale());
        inputs.put("design", plan.design().name() + " of " + plan.points());
        inputs.put("given", given);
        plan.variedParameters()
                .forEach(axis -> inputs.put("vary " + axis.parameter(), axis.low() + " to " + axis.high()));
        scoredTargets()
                .forEach(target -> inputs.put(
                        "target " + target.id(),
                        (fits(target) ? "seen " : "not seen ") + target.value() + " +- " + target.tolerance()));
        return inputs;
    }

    private PopulationScale scale() {
        try {
            return PopulationScale.of(plan.scale());
        } catch (IllegalArgumentException e) {
            throw new RequestRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** Opens the folder of a fit with this plan. */
    TrialFolder trials(Path folder, Map<String, String> inputs) throws IOException {
        return TrialFolder.open(
                folder, BatchProvenance.of(file, inputs), command, plan.budget().minutes());
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
    public CalibrationResult fit(Path folder, PosteriorFit.Effort effort, int threads, Consumer<Sweep.Status> progress)
            throws IOException {
        RefitTask all = RefitTask.of("trials", loaded.scenario(), Map.of(), target -> fits(target));
        RefitTask.Result made = RefitTask.fit(
                        this, List.of(all), new RefitTask.Settings(effort, effort.keep(), threads), folder, progress)
                .get(0);
        return new CalibrationResult(
                made.fit(),
                ParameterIdentification.of(made.fit().box(), made.fit().sample()),
                made.fit().levels(SimulatedTrials.levels(loaded.scenario())),
                new TargetSetScore(made.scores()));
    }
}
