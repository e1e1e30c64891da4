package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import smolny.history.record.Target;
import smolny.lab.design.Point;
import smolny.lab.design.Points;
import smolny.lab.fit.Box;
import smolny.lab.fit.Experiment;
import smolny.lab.fit.Fitting;
import smolny.lab.fit.Screening;
import smolny.lab.fit.Simulation;

/** A fit in all its steps, with trials that are kept. */
final class FullFit {
    private FullFit() {}

    /**
     * Fits, or goes on with a fit that lies in the folder.
     *
     * @throws Refusal if the folder holds something else
     * @throws TrialFolder.OutOfTime if the plan's minutes are over before the end
     */
    static Fitting of(FitPlan fit, Path folder, Fitting.Effort effort, int threads, ProgressLine progress)
            throws IOException {
        Box box = new Box(fit.plan().varied());
        List<Target> targets = fit.seen();
        List<Point> points = Points.of(fit.plan());
        TrialFolder trials =
                TrialFolder.claimed(folder, fit.recipe(), fit.plan().budget().minutes());
        Experiment made = screened(
                simulation(fit, box, targets, "", threads), simulation(fit, box, targets, fit.given(), threads));
        TrialFolder.Told told =
                new TrialFolder.Told(progress, fit.plan().seeds().runs(), 0, effort.trials(box.size(), points.size()));
        Experiment journal = trials.journal("trials", box, targets, made, told);
        double[] start = box.of(fit.loaded().scenario().values());
        List<double[]> firstWave = points.stream()
                .map(point -> box.ids().stream()
                        .mapToDouble(id -> point.values().get(id))
                        .toArray())
                .toList();
        Fitting found = Fitting.of(box, targets, journal, start, firstWave, effort);
        progress.end();
        return found;
    }

    private static Experiment simulation(FitPlan fit, Box box, List<Target> targets, String given, int threads) {
        return new Simulation(
                box, fit.first(fit.loaded().scenario()), fit.plan().seeds().runs(), given, targets, threads);
    }

    /**
     * What is screened is not conditional: in the corners of a box the outcome that the fit is given may never come, and a
     * parameter of which nothing was seen would be taken for one that moves nothing.
     */
    private static Experiment screened(Experiment free, Experiment conditional) {
        return (id, values) -> (id.startsWith(Screening.PREFIX) ? free : conditional).of(id, values);
    }
}
