package smolny.lab.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import smolny.history.record.Target;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.lab.score.Findings;
import smolny.lab.score.Gauging;
import smolny.model.event.Scenario;

/**
 * Runs of the model with values set. Where the fit is made given an outcome, runs without it are replaced by further seeds:
 * a fit to one lucky draw of the contest would tune everything after it to the wrong world.
 *
 * @param box the parameters
 * @param first scenario, scale and first seed; later seeds follow one by one
 * @param seeds how many runs a trial has, at least 1
 * @param given mark that a run must have set, empty for none
 * @param targets whose statistics are kept
 * @param threads runs at a time
 */
public record Simulation(Box box, RunSpec first, int seeds, String given, List<Target> targets, int threads)
        implements Experiment {
    /** After so many times the wanted runs, what has come must do. */
    private static final int PATIENCE = 4;

    /** Keeps its own copy. */
    public Simulation {
        targets = List.copyOf(targets);
    }

    @Override
    public Trial of(String id, double[] values) {
        Scenario scenario = first.scenario();
        Scenario set = scenario.with(box.set(scenario.values(), values));
        List<double[]> found = new ArrayList<>();
        int next = 0;
        while (found.size() < seeds && next < PATIENCE * seeds) {
            int from = next;
            next += seeds - found.size();
            new InOrder(threads)
                    .each(from, next, nth -> numbers(new RunSpec(set, first.scale(), first.seed() + nth, 0)), one -> {
                        if (one.length > 0) {
                            found.add(one);
                        }
                    });
        }
        return trial(id, values, found);
    }

    /** The statistics of a run; none if it lacks what is given. */
    private double[] numbers(RunSpec spec) {
        RunRecord run = Autumn.run(spec);
        boolean counts = given.isEmpty()
                || run.happenings.stream().anyMatch(h -> h.id().equals(given))
                || run.attempts.stream().anyMatch(a -> a.passed() && a.event().equals(given));
        return counts ? new Gauging(spec.scenario().setting().clock()).of(targets, Findings.of(run)) : new double[0];
    }

    private Trial trial(String id, double[] values, List<double[]> found) {
        double[] means = new double[targets.size()];
        double[] deviations = new double[targets.size()];
        for (int i = 0; i < means.length; i++) {
            SummaryStatistics summary = new SummaryStatistics();
            for (double[] run : found) {
                if (!Double.isNaN(run[i])) {
                    summary.addValue(run[i]);
                }
            }
            means[i] = summary.getMean();
            deviations[i] = summary.getN() == 0 ? 0 : summary.getStandardDeviation();
        }
        return new Trial(id, values, means, deviations, found.size());
    }
}
