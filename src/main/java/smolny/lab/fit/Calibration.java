package smolny.lab.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.history.Scenarios;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.history.text.NearestName;
import smolny.lab.batch.RefusedBatch;
import smolny.lab.batch.Sweep;
import smolny.lab.design.Point;
import smolny.lab.design.Points;
import smolny.lab.record.Provenance;
import smolny.lab.run.RunSpec;
import smolny.lab.score.ScoreCard;
import smolny.lab.study.Outcome;
import smolny.lab.study.Outcomes;
import smolny.model.event.Scenario;
import smolny.model.world.Scale;

/**
 * A plan that says what is calibrated: free parameters with their ranges, seeds and scale.
 *
 * @param plan the plan
 * @param loaded its scenario with the plan's levers pulled
 * @param given mark that a run must have, empty for none
 */
public record Calibration(Plan plan, LoadedScenario loaded, String given) {
    /**
     * Reads it.
     *
     * @throws RefusedBatch if there is no such plan, nothing to fit to, or no such outcome
     */
    public static Calibration read(String file, String given) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !PlanFiles.isPlan(path)) {
            throw new RefusedBatch("error: '" + file + "' is no plan");
        }
        Plan plan = PlanFiles.load(path);
        LoadedScenario loaded = Scenarios.load(plan.scenario(), plan.levers());
        List<String> flat = plan.varied().stream()
                .filter(axis -> !(axis.high() > axis.low()))
                .map(Plan.Varied::parameter)
                .toList();
        if (!flat.isEmpty()) {
            throw new RefusedBatch(
                    "error: '" + file + "' leaves " + flat.get(0) + " no range; give it one, or take it out of 'vary'");
        }
        List<String> known = Outcomes.of(loaded).stream().map(Outcome::id).toList();
        if (!given.isEmpty() && !known.contains(given)) {
            throw new RefusedBatch("error: no outcome is called '" + given + "'"
                    + NearestName.of(given, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; outcomes are: " + String.join(", ", known)));
        }
        Calibration fit = new Calibration(plan, loaded, given);
        if (fit.seen().isEmpty()) {
            throw new RefusedBatch("error: '" + plan.of() + "' has no record with targets to be fitted to");
        }
        return fit;
    }

    /** Every target that runs are scored against, whatever its use. */
    public List<Target> scored() {
        HistoricalRecord record = loaded.record();
        return record == null ? List.of() : ScoreCard.scored(record);
    }

    /** Those that a fit may see. */
    public List<Target> seen() {
        return scored().stream().filter(target -> target.use() == Use.FIT).toList();
    }

    /** The first run of each trial. */
    RunSpec first(Scenario scenario) {
        return new RunSpec(scenario, scale(), plan.seeds().first(), 0);
    }

    /** In a few words what was run. */
    public String words(int parameters) {
        return String.format(
                Locale.ROOT,
                "Plan %s: %d parameters, %d seeds a trial, scale %s%s",
                plan.id(),
                parameters,
                plan.seeds().runs(),
                plan.scale(),
                given.isEmpty() ? "" : ", given " + given);
    }

    /**
     * The stamp of what a fit leaves.
     *
     * @param command the words of the command line that change a result
     */
    public Provenance provenance(List<String> command) {
        return Provenance.of(command, plan.seeds().first(), plan.scale(), List.of(Provenance.hash(recipe())));
    }

    /** All that trials depend on, as text. */
    String recipe() {
        List<String> lines = new ArrayList<>();
        lines.add("plan " + plan.id() + ", seeds from " + plan.seeds().first() + ", "
                + plan.seeds().runs()
                + " a trial, scale " + plan.scale() + ", design " + plan.design() + ", points " + plan.points()
                + ", given '" + given + "'");
        plan.varied().forEach(axis -> lines.add(axis.parameter() + " " + axis.low() + " to " + axis.high()));
        scored().forEach(target -> lines.add(
                target.id() + " " + target.use().word() + " " + target.value() + " +- " + target.tolerance()));
        lines.add(loaded.resolvedYaml());
        return String.join("\n", lines) + "\n";
    }

    private Scale scale() {
        try {
            return Scale.of(plan.scale());
        } catch (IllegalArgumentException e) {
            throw new RefusedBatch("error: " + e.getMessage());
        }
    }

    /**
     * Fits, or goes on with a fit that lies in the folder.
     *
     * @param folder of the trials, which are kept
     * @param effort how much is to be done
     * @param threads runs at a time; changes nothing
     * @param progress is told of every trial made
     * @throws RefusedBatch if the folder holds something else
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    public Fitting fit(Path folder, Fitting.Effort effort, int threads, Consumer<Sweep.Status> progress)
            throws IOException {
        Box box = new Box(plan.varied());
        List<Target> targets = seen();
        List<Point> points = Points.of(plan);
        TrialFolder trials = TrialFolder.claimed(folder, recipe(), plan.budget().minutes());
        Experiment made = screened(simulation(box, targets, "", threads), simulation(box, targets, given, threads));
        TrialFolder.Told told =
                new TrialFolder.Told(progress, plan.seeds().runs(), 0, effort.trials(box.size(), points.size()));
        Experiment journal = trials.journal("trials", box, targets, made, told);
        double[] start = box.of(loaded.scenario().values());
        List<double[]> firstWave = points.stream()
                .map(point -> box.ids().stream()
                        .mapToDouble(id -> point.values().get(id))
                        .toArray())
                .toList();
        return fit(box, targets, journal, start, firstWave, effort);
    }

    private Experiment simulation(Box box, List<Target> targets, String outcome, int threads) {
        return new Simulation(box, first(loaded.scenario()), plan.seeds().runs(), outcome, targets, threads);
    }

    /**
     * What is screened is not conditional: in the corners of a box the outcome that the fit is given may never come, and a
     * parameter of which nothing was seen would be taken for one that moves nothing.
     */
    private static Experiment screened(Experiment free, Experiment conditional) {
        return (id, values) -> (id.startsWith(Screening.PREFIX) ? free : conditional).of(id, values);
    }

    /**
     * All steps of a fit, with any experiment.
     *
     * @param targets in the order of the trials' statistics
     * @param experiment tries values
     * @param start values of the scenario
     * @param points of the first wave, values of the parameters
     */
    static Fitting fit(
            Box box,
            List<Target> targets,
            Experiment experiment,
            double[] start,
            List<double[]> points,
            Fitting.Effort effort) {
        Trial first = experiment.of("start", start);
        Screening screening = effort.walks() == 0 ? null : Screening.of(box, targets, experiment, effort.walks());
        List<Trial> searched = new ArrayList<>();
        Experiment noting = (id, values) -> {
            Trial trial = experiment.of(id, values);
            searched.add(trial);
            return trial;
        };
        List<Trial> ends = effort.evaluations() == 0
                ? List.of()
                : new Reference(box, targets, noting).from(start, effort.starts(), effort.evaluations());
        if (effort.waves() == 0) {
            return new Fitting(box, targets, first, screening, ends, List.of(), List.of(), List.of());
        }
        int[] active = screening == null ? IntStream.range(0, box.size()).toArray() : screening.active();
        if (screening != null) {
            searched.addAll(screening.trials());
        }
        Waves waves = new Waves(box, targets, experiment, active, searched);
        waves.first(points);
        List<Trial> spread = waves.trials();
        for (int wave = 1; wave < effort.waves(); wave++) {
            waves.next(points.size());
        }
        List<Trial> sample = waves.sample(effort.keep());
        if (sample.size() < effort.keep() / 2 && !ends.isEmpty()) {
            Trial best = ends.stream()
                    .min(Comparator.comparingDouble(end -> end.loss(targets)))
                    .orElseThrow();
            sample = new Neighbourhood(box, targets, experiment)
                    .sample(best, searched, effort.keep(), waves::isConfirmed);
        }
        List<ParameterIdentification> identified = ParameterIdentification.of(box, spread, sample, screening);
        return new Fitting(box, targets, first, screening, ends, waves.waves(), identified, sample);
    }
}
