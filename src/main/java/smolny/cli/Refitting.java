package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.history.SampleFiles;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.fit.Box;
import smolny.lab.fit.Experiment;
import smolny.lab.fit.Refit;
import smolny.lab.fit.Simulation;
import smolny.lab.run.Progress;
import smolny.lab.run.RunSpec;
import smolny.lab.score.Gauged;
import smolny.lab.score.TargetScore;
import smolny.model.event.Scenario;

/** Fits a plan again and again, each time a little otherwise, and looks at what each fit says of runs it has not seen. */
final class Refitting {
    /** Seeds of the runs that are scored begin so far after those of the fit. */
    private static final int FRESH = 10_000;

    @Option(
            names = "--given",
            paramLabel = "OUTCOME",
            description = "fit given this outcome, as in 'calibrate'")
    private String given = "";

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "start from the first vector of this sample, such as a calibration's reference.csv (default: the"
                    + " scenario's values)")
    private @Nullable Path from;

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "searches of each fit, each from a place of its own (default: ${DEFAULT-VALUE})")
    private int starts = 2;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "trials of each search (default: ${DEFAULT-VALUE})")
    private int evaluations = 600;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "runs that are scored of each fit, with seeds that no fit saw (default: ${DEFAULT-VALUE})")
    private int runs = 40;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: one a core); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "plain, json or none (default: plain)")
    private ProgressLine.Form form = ProgressLine.Form.PLAIN;

    @Option(names = "--out", paramLabel = "DIR", description = "folder of trials and sheet")
    private @Nullable Path out;

    /**
     * A fit to be made.
     *
     * @param id names its journal
     * @param scenario with everything set that is held
     * @param held parameters that are not free
     * @param sees which targets the fit may see
     * @param levers pulled besides the plan's
     */
    record Task(
            String id, Scenario scenario, Set<Parameter> held, Predicate<Target> sees, List<String> levers) {
        /** With values held in a scenario in which levers were pulled. */
        static Task of(
                String id,
                Scenario scenario,
                Map<Parameter, Double> held,
                Predicate<Target> sees,
                List<String> levers) {
            Values values = scenario.values();
            for (Map.Entry<Parameter, Double> entry : held.entrySet()) {
                values = values.with(entry.getKey(), entry.getValue(), id);
            }
            return new Task(id, scenario.with(values), held.keySet(), sees, levers);
        }
    }

    /**
     * A fit that was made.
     *
     * @param task what was asked
     * @param refit what was found
     * @param numbers of each scored run, in the order of the targets
     */
    record Made(Task task, Refit refit, List<double[]> numbers) {
        /** Every target with its numbers, if any run has one. */
        List<TargetScore> scores() {
            return IntStream.range(0, refit.targets().size())
                    .mapToObj(j -> new TargetScore(
                            refit.targets().get(j),
                            numbers.stream().map(run -> run[j]).toList()))
                    .filter(TargetScore::known)
                    .toList();
        }
    }

    /** Reads the plan. */
    FitPlan plan(String file) {
        if (starts < 1 || evaluations < 1 || runs < 1 || threads < 1) {
            throw new Refusal(
                    "--starts, --evaluations, --runs and --threads take a whole number of at least 1");
        }
        return FitPlan.read(file, given);
    }

    /** The folder for results of this name. */
    Path folder(String usual) {
        return out == null ? Path.of("results", usual) : out;
    }

    /** In a few words how each fit is made. */
    String words(FitPlan plan) {
        return plan.words(plan.plan().varied().size()) + "; each fit " + starts + " searches of " + evaluations
                + " trials; scored on " + runs + " further runs";
    }

    /**
     * Makes all fits, or goes on with them.
     *
     * @throws Refusal if the folder holds something else, or a fit may see no target or has nothing free
     */
    List<Made> all(FitPlan plan, List<Task> tasks, Path folder) throws IOException {
        String recipe = plan.recipe() + starts + " searches of " + evaluations + "\n"
                + tasks.stream().map(task -> recipe(plan, task)).collect(Collectors.joining("\n"));
        for (Task task : tasks) {
            if (plan.scored().stream().noneMatch(task.sees())) {
                throw new Refusal("the fit '" + task.id() + "' may see no target");
            }
            if (box(plan, task).size() == 0) {
                throw new Refusal("the fit '" + task.id() + "' has no free parameter");
            }
        }
        TrialFolder trials = TrialFolder.claimed(folder, recipe, plan.plan().budget().minutes());
        ProgressLine line = new ProgressLine(form, System.err);
        List<Made> made = new ArrayList<>();
        int each = starts * evaluations;
        for (Task task : tasks) {
            TrialFolder.Told told = new TrialFolder.Told(
                    line, plan.plan().seeds().runs(), made.size() * each, tasks.size() * each);
            made.add(one(plan, task, trials, told));
        }
        line.end();
        return made;
    }

    private static String recipe(FitPlan plan, Task task) {
        return task.id() + " pulls " + task.levers() + ", sees "
                + plan.scored().stream().filter(task.sees()).map(Target::id).toList() + ", holds "
                + task.held().stream()
                        .sorted(Comparator.comparing(Parameter::id))
                        .map(p -> p.id() + "=" + task.scenario().values().of(p))
                        .collect(Collectors.joining(" "));
    }

    private static Box box(FitPlan plan, Task task) {
        return new Box(plan.plan().varied())
                .without(task.held().stream().map(Parameter::id).collect(Collectors.toSet()));
    }

    private Made one(FitPlan plan, Task task, TrialFolder trials, TrialFolder.Told told) throws IOException {
        Box box = box(plan, task);
        List<Target> targets = plan.scored();
        RunSpec first = plan.first(task.scenario());
        Experiment model = new Simulation(box, first, plan.plan().seeds().runs(), given, targets, threads);
        Experiment journal = trials.journal(task.id(), box, targets, model, told);
        Values start = task.scenario().values();
        if (from != null) {
            for (Map.Entry<Parameter, Double> entry : SampleFiles.load(from).get(0).entrySet()) {
                start = start.with(entry.getKey(), entry.getValue(), "--from");
            }
        }
        Refit refit = Refit.of(
                box, targets, task.sees(), journal, new Refit.Effort(box.of(start), starts, evaluations));
        RunSpec fresh = new RunSpec(task.scenario(), first.scale(), first.seed() + FRESH, 0);
        return new Made(task, refit, new Gauged(fresh, refit.vectors(), targets).numbers(runs, threads, Progress.NONE));
    }
}
