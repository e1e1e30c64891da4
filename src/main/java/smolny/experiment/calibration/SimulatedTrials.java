package smolny.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.RunObservables;
import smolny.model.event.Scenario;
import smolny.model.setting.Place;
import smolny.model.world.PlaceCharacter;
import smolny.scenario.RecordedTarget;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Trials made by running the model. Each trial has random numbers of its own, so that a regression over trials averages over
 * them. If the fit is made given an outcome, a run without it is replaced by runs with further random numbers. Otherwise an
 * unlikely result of the contest would fit what follows to a world that never existed. Behind the statistics of the targets a trial
 * has what was drawn of each place.
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
            RunSpec spec =
                    new RunSpec(set, first.scale(), first.seed(), first.replicate() + number + attempt * FURTHER);
            RunResult run = Simulation.run(spec);
            if (counts(run)) {
                return DoubleStream.concat(
                                Arrays.stream(
                                        new ObservationOperator(set.setting().clock())
                                                .of(targets, RunObservables.of(run))),
                                levels(scenario).stream()
                                        .mapToDouble(level ->
                                                PlaceCharacter.draw(level.locality(), level.variable(), spec.dice())))
                        .toArray();
            }
        }
        double[] none = new double[targets.size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** What is drawn of every place, in the order in which it follows the statistics of the targets. */
    static List<PlaceLevel> levels(Scenario scenario) {
        return scenario.setting().places().stream()
                .map(Place::locality)
                .distinct()
                .sorted()
                .flatMap(locality ->
                        PlaceCharacter.LEVELS.stream().map(variable -> new PlaceLevel(locality, variable, 0, 1)))
                .toList();
    }

    private boolean counts(RunResult run) {
        return given.isEmpty()
                || run.happenings.stream().anyMatch(h -> h.id().equals(given))
                || run.attempts.stream().anyMatch(a -> a.passed() && a.event().equals(given));
    }
}
