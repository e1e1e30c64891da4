package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.RunObservables;
import smolny.model.event.Scenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Trials made by running the model with some parameter values. If the fit is made given an outcome, runs without that outcome are
 * replaced by runs with further seeds. Otherwise one unlikely draw of the contest would fit what follows to a world that never
 * existed.
 *
 * @param box the parameters
 * @param first scenario, scale and first seed; later seeds follow one by one
 * @param seeds how many runs a trial has, at least 1
 * @param given outcome that a run must have, empty for none
 * @param targets whose statistics are kept
 * @param threads runs at a time
 */
public record SimulatedTrials(
        ParameterSpace box, RunSpec first, int seeds, String given, List<RecordedTarget> targets, int threads)
        implements TrialSource {
    /** At most this multiple of the wanted runs is made to find those with the outcome. */
    private static final int PATIENCE = 4;

    /** Keeps its own copy. */
    public SimulatedTrials {
        targets = List.copyOf(targets);
    }

    @Override
    public CalibrationTrial run(String id, double[] values) {
        Scenario scenario = first.scenario();
        Scenario set = scenario.with(box.applyTo(scenario.values(), values));
        List<double[]> found = new ArrayList<>();
        int next = 0;
        while (found.size() < seeds && next < PATIENCE * seeds) {
            int from = next;
            next += seeds - found.size();
            new OrderedExecutor(threads)
                    .run(from, next, nth -> numbers(new RunSpec(set, first.scale(), first.seed() + nth, 0)), one -> {
                        if (one.length > 0) {
                            found.add(one);
                        }
                    });
        }
        return trial(id, values, found);
    }

    /** The statistics of a run; none if it lacks what is given. */
    private double[] numbers(RunSpec spec) {
        RunResult run = Simulation.run(spec);
        boolean counts = given.isEmpty()
                || run.happenings.stream().anyMatch(h -> h.id().equals(given))
                || run.attempts.stream().anyMatch(a -> a.passed() && a.event().equals(given));
        return counts
                ? new ObservationOperator(spec.scenario().setting().clock()).of(targets, RunObservables.of(run))
                : new double[0];
    }

    private CalibrationTrial trial(String id, double[] values, List<double[]> found) {
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
        return new CalibrationTrial(id, values, means, deviations, found.size());
    }
}
