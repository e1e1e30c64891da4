package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.history.SampleFiles;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.lab.fit.Box;
import smolny.lab.fit.Experiment;
import smolny.lab.fit.Refit;
import smolny.lab.run.Progress;

/** Fits a plan again and again, each time a little otherwise, and looks at what each fit says of runs it has not seen. */
final class Refitting {
    @Option(names = "--given", paramLabel = "OUTCOME", description = "fit given this outcome, as in 'calibrate'")
    private String given = "";

    @Option(
            names = "--from",
            paramLabel = "FILE|middle",
            description =
                    "start from the first vector of this sample, such as a calibration's reference.csv, or from the"
                        + " middle of every range, which knows nothing of the record (default: the scenario's values)")
    private String from = "";

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

    /** Reads the plan. */
    FitPlan plan(String file) {
        if (starts < 1 || evaluations < 1 || runs < 1 || threads < 1) {
            throw new Refusal("--starts, --evaluations, --runs and --threads take a whole number of at least 1");
        }
        return FitPlan.read(file, given);
    }

    /** How many runs at a time. */
    int threads() {
        return threads;
    }

    /** The folder for results of this name. */
    Path folder(String usual) {
        return out == null ? DefaultFolder.named(usual) : out;
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
    List<Refitted> all(FitPlan plan, List<RefitTask> tasks, Path folder) throws IOException {
        Map<Parameter, Double> start = start(plan);
        String recipe = plan.recipe() + starts + " searches of " + evaluations + "\n"
                + start.entrySet().stream()
                        .map(entry -> "from " + entry.getKey().id() + " " + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                + tasks.stream().map(task -> task.recipe(plan)).collect(Collectors.joining("\n"));
        for (RefitTask task : tasks) {
            if (plan.scored().stream().noneMatch(task.sees())) {
                throw new Refusal("the fit '" + task.id() + "' may see no target");
            }
            if (task.box(plan).size() == 0) {
                throw new Refusal("the fit '" + task.id() + "' has no free parameter");
            }
        }
        TrialFolder trials =
                TrialFolder.claimed(folder, recipe, plan.plan().budget().minutes());
        ProgressLine line = new ProgressLine(form, System.err);
        List<Refitted> made = new ArrayList<>();
        int each = starts * evaluations;
        for (RefitTask task : tasks) {
            TrialFolder.Told told =
                    new TrialFolder.Told(line, plan.plan().seeds().runs(), made.size() * each, tasks.size() * each);
            made.add(one(plan, task, start, trials, told));
        }
        line.end();
        return made;
    }

    private Map<Parameter, Double> start(FitPlan plan) {
        if (from.isEmpty()) {
            return Map.of();
        }
        if (from.equals("middle")) {
            Box box = new Box(plan.plan().varied());
            double[] middle = new double[box.size()];
            Arrays.fill(middle, 0.5);
            return box.named(box.values(middle));
        }
        return SampleFiles.load(Path.of(from)).get(0);
    }

    private Refitted one(
            FitPlan plan, RefitTask task, Map<Parameter, Double> start, TrialFolder trials, TrialFolder.Told told)
            throws IOException {
        List<Target> targets = plan.scored();
        Box box = task.box(plan);
        Experiment model = task.model(plan, threads);
        Refit refit = Refit.of(
                box,
                targets,
                task.sees(),
                trials.journal(task.id(), box, targets, model, told),
                task.start(box, start),
                new Refit.Effort(starts, evaluations));
        return new Refitted(task, refit, task.fresh(plan, refit.vectors()).numbers(runs, threads, Progress.NONE));
    }
}
