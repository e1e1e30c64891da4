package smolny.experiment.validation;

import java.util.List;
import smolny.scenario.RecordedTarget;

/**
 * One target compared with the runs.
 *
 * @param target what is on record
 * @param values the runs' numbers, in the order of the runs, NaN where a run has none
 */
public record TargetScore(RecordedTarget target, List<Double> values) {
    private static final double HALF = 0.25;
    private static final double TAIL = 0.05;

    /** Keeps its own copy. */
    public TargetScore {
        values = List.copyOf(values);
    }

    /** True if at least one run has a number. */
    public boolean known() {
        return values.stream().anyMatch(value -> !value.isNaN());
    }

    /** The runs that have a number; there must be one. */
    public EnsembleForecast forecast() {
        return new EnsembleForecast(values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .toArray());
    }

    /** Simulated mean less record, in tolerances. */
    public double z() {
        return (forecast().mean() - target.value()) / target.tolerance();
    }

    /** Distance of the runs' median from the record, a share. */
    public double error() {
        return Math.abs(forecast().median() - target.value());
    }

    /** What sort of number it is. */
    public TargetKind kind() {
        return TargetKind.of(target);
    }

    /** Score of the runs alone, as a share. */
    public double crps() {
        return forecast().crps(target.value());
    }

    /** Where the record lies among the runs widened by the tolerance, in [0, 1]. */
    public double pit() {
        return forecast().pit(target.value(), target.tolerance());
    }

    /** True if the record lies in the middle half of the runs widened by the tolerance. */
    public boolean inside50() {
        return between(pit(), HALF);
    }

    /** True if the record lies in the middle nine tenths of them. */
    public boolean inside90() {
        return between(pit(), TAIL);
    }

    /** True if the record lies in the middle half of the runs alone. */
    public boolean inside50Alone() {
        var spread = forecast().spread();
        return spread.q25() <= target.value() && target.value() <= spread.q75();
    }

    /** True if the record lies in the middle nine tenths of the runs alone. */
    public boolean inside90Alone() {
        var spread = forecast().spread();
        return spread.q05() <= target.value() && target.value() <= spread.q95();
    }

    private static boolean between(double part, double tail) {
        return part >= tail && part <= 1 - tail;
    }
}
