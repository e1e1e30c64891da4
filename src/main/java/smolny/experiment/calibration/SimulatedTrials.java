package smolny.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.RunObservables;
import smolny.model.event.Scenario;
import smolny.scenario.RecordedTarget;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Trials made by running the model. Each trial has random numbers of its own, so that a regression over trials averages over
 * them. If the fit is made given an outcome, a run without it is replaced by runs with further random numbers. Otherwise an
 * unlikely result of the contest would fit what follows to a world that never existed.
 *
 * @param box the parameters
 * @param first scenario, scale, seed and first replicate; trial n is the n-th replicate after it
 * @param given outcome that a run must have, empty for none
 * @param targets whose statistics are kept
 */
public record SimulatedTrials(ParameterSpace box, RunSpec first, String given, List<RecordedTarget> targets)
        implements TrialSource {
    /** At most this many runs are made to find one with the outcome. */
    private static final int PATIENCE = 4;

    private static final int FURTHER = 1_000_000;

    /** Keeps its own copy. */
    public SimulatedTrials {
        targets = List.copyOf(targets);
    }

    @Override
    public double[] run(int number, double[] values) {
        Scenario scenario = first.scenario();
        Scenario set = scenario.with(box.applyTo(scenario.values(), values));
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            RunResult run = Simulation.run(
                    new RunSpec(set, first.scale(), first.seed(), first.replicate() + number + attempt * FURTHER));
            if (counts(run)) {
                return new ObservationOperator(set.setting().clock()).of(targets, RunObservables.of(run));
            }
        }
        double[] none = new double[targets.size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private boolean counts(RunResult run) {
        return given.isEmpty()
                || run.happenings.stream().anyMatch(h -> h.id().equals(given))
                || run.attempts.stream().anyMatch(a -> a.passed() && a.event().equals(given));
    }
}
