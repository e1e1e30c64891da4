package smolny.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.history.ScenarioFiles;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.history.text.NearestName;
import smolny.lab.design.Point;
import smolny.lab.design.Points;
import smolny.lab.fit.Box;
import smolny.lab.fit.Experiment;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.Journal;
import smolny.lab.fit.Simulation;
import smolny.lab.run.RunSpec;
import smolny.lab.score.ScoreCard;
import smolny.lab.study.Outcome;
import smolny.lab.study.Outcomes;

/**
 * A plan read as a fit.
 *
 * @param plan the plan
 * @param loaded its scenario with the plan's levers pulled
 * @param targets those a fit may see
 * @param given mark that a run must have, empty for none
 */
record FitPlan(Plan plan, LoadedScenario loaded, List<Target> targets, String given) {
    private static final String RECIPE = "recipe.txt";

    /** The plan's budget of minutes is used up. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Reads it.
     *
     * @throws Refusal if there is no such plan, nothing to fit to, or no such outcome
     */
    static FitPlan read(String file, String given) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !PlanFiles.isPlan(path)) {
            throw new Refusal("'" + file + "' is no plan");
        }
        Plan plan = PlanFiles.load(path);
        LoadedScenario loaded = ScenarioFiles.load(plan.scenario(), plan.levers());
        HistoricalRecord record = loaded.record();
        List<Target> targets = record == null
                ? List.of()
                : ScoreCard.scored(record).stream()
                        .filter(target -> target.use() == Use.FIT)
                        .toList();
        if (targets.isEmpty()) {
            throw new Refusal("'" + plan.of() + "' has no record with targets to be fitted to");
        }
        List<String> flat = plan.varied().stream()
                .filter(axis -> !(axis.high() > axis.low()))
                .map(Plan.Varied::parameter)
                .toList();
        if (!flat.isEmpty()) {
            throw new Refusal(
                    "'" + file + "' leaves " + flat.get(0) + " no range; give it one, or take it out of 'vary'");
        }
        List<String> known = Outcomes.of(loaded).stream().map(Outcome::id).toList();
        if (!given.isEmpty() && !known.contains(given)) {
            throw new Refusal("no outcome is called '" + given + "'"
                    + NearestName.of(given, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; outcomes are: " + String.join(", ", known)));
        }
        return new FitPlan(plan, loaded, targets, given);
    }

    /**
     * Fits, or goes on with a fit that lies in the folder.
     *
     * @throws Refusal if the folder holds something else
     * @throws OutOfTime if the plan's minutes are over before the end
     */
    Fitting fit(Path folder, Fitting.Effort effort, int threads, ProgressLine progress) throws IOException {
        Box box = new Box(plan.varied());
        claim(folder);
        RunSpec first = new RunSpec(
                loaded.scenario(), Settings.scale(plan.scale()), plan.seeds().first(), 0);
        Experiment made = within(new Simulation(box, first, plan.seeds().runs(), given, targets, threads));
        List<Point> points = Points.of(plan);
        int total = 1
                + effort.evaluations()
                + (effort.waves() == 0 ? 0 : points.size() * effort.waves() + 2 * effort.keep());
        Journal journal = new Journal(
                folder.resolve("trials.csv"),
                Journal.head(box.ids(), targets.stream().map(Target::id).toList()),
                made,
                done -> progress.done(Math.min(done, total), total));
        double[] start = box.of(loaded.scenario().values());
        List<double[]> firstWave = points.stream()
                .map(point -> box.ids().stream()
                        .mapToDouble(id -> point.values().get(id))
                        .toArray())
                .toList();
        return Fitting.of(box, targets, journal, start, firstWave, effort);
    }

    /** Makes the folder this fit's own, or sees that it is. */
    private void claim(Path folder) throws IOException {
        Path recipe = folder.resolve(RECIPE);
        String own = recipe();
        if (Files.exists(recipe)) {
            if (!Files.readString(recipe, StandardCharsets.UTF_8).equals(own)) {
                throw new Refusal(
                        "'" + folder + "' holds a fit of another plan, scenario or record; give another --out");
            }
        } else if (Files.exists(folder)) {
            throw new Refusal("'" + folder + "' is there already and is no fit; give another --out");
        } else {
            Files.createDirectories(folder);
            Files.writeString(recipe, own, StandardCharsets.UTF_8);
        }
    }

    /** All that trials depend on, as text. */
    private String recipe() {
        List<String> lines = new ArrayList<>();
        lines.add("plan " + plan.id() + ", seeds from " + plan.seeds().first() + ", "
                + plan.seeds().runs()
                + " a trial, scale " + plan.scale() + ", design " + plan.design() + ", points " + plan.points()
                + ", given '" + given + "'");
        plan.varied().forEach(axis -> lines.add(axis.parameter() + " " + axis.low() + " to " + axis.high()));
        targets.forEach(target -> lines.add(target.id() + " " + target.value() + " +- " + target.tolerance()));
        lines.add(loaded.resolvedYaml());
        return String.join("\n", lines) + "\n";
    }

    private Experiment within(Experiment experiment) {
        long start = System.nanoTime();
        long minutes = plan.budget().minutes();
        return (id, values) -> {
            if (minutes > 0 && System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
                throw new OutOfTime();
            }
            return experiment.of(id, values);
        };
    }
}
