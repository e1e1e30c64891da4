package smolny.lab.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.history.record.Target;

/**
 * A whole fit: where the scenario stands, a reference point, waves, a sample, and what the record tells of each parameter.
 *
 * @param box the parameters and their ranges
 * @param targets the fitted targets
 * @param start the scenario's own values, tried
 * @param reference the values with the smallest loss found; null if none was sought
 * @param waves what each wave did; empty if there was none
 * @param identified what the record tells of each parameter; empty without waves
 * @param sample what was kept; empty if there were no waves, or nothing was left
 */
public record Fitting(
        Box box,
        List<Target> targets,
        Trial start,
        @Nullable Trial reference,
        List<Waves.Wave> waves,
        List<Identified> identified,
        List<Trial> sample) {

    /** Keeps its own copies. */
    public Fitting {
        targets = List.copyOf(targets);
        waves = List.copyOf(waves);
        identified = List.copyOf(identified);
        sample = List.copyOf(sample);
    }

    /**
     * How much is to be done.
     *
     * @param evaluations trials of the search for a reference point; 0 for no search
     * @param waves how many waves; 0 for none and no sample
     * @param keep how many vectors the sample is to have
     */
    public record Effort(int evaluations, int waves, int keep) {}

    /**
     * Fits.
     *
     * @param targets in the order of the trials' statistics
     * @param experiment tries values
     * @param start values of the scenario
     * @param points of the first wave, values of the parameters
     */
    public static Fitting of(
            Box box,
            List<Target> targets,
            Experiment experiment,
            double[] start,
            List<double[]> points,
            Effort effort) {
        Trial first = experiment.of("start", start);
        Trial reference = effort.evaluations() == 0
                ? null
                : new Reference(box, targets, experiment).from(start, effort.evaluations());
        if (effort.waves() == 0) {
            return new Fitting(box, targets, first, reference, List.of(), List.of(), List.of());
        }
        Waves waves = new Waves(box, targets, experiment);
        waves.first(points);
        List<Trial> spread = waves.trials();
        boolean left = true;
        for (int wave = 1; wave < effort.waves() && left; wave++) {
            left = waves.next(points.size());
        }
        List<Trial> sample = waves.sample(effort.keep());
        return new Fitting(box, targets, first, reference, waves.waves(), Identified.of(box, spread, sample), sample);
    }
}
