package smolny.experiment.calibration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.scenario.RecordedTarget;

/**
 * The result of a calibration: the scenario's own values, the screening, reference points, waves, a sample, and how well the
 * record determines each parameter.
 *
 * @param box the parameters and their ranges
 * @param targets the fitted targets
 * @param start a trial of the scenario's own values
 * @param screening what each parameter moves; null without screening
 * @param searchEnds for each search the values with the smallest loss that it found; empty if none was made
 * @param waves what each wave did; empty if there was none
 * @param identified how well the record identifies each parameter; empty without waves
 * @param sample kept trials, by rising loss; empty if there were no waves, or nothing was left
 */
public record CalibrationResult(
        ParameterSpace box,
        List<RecordedTarget> targets,
        CalibrationTrial start,
        @Nullable MorrisScreening screening,
        List<CalibrationTrial> searchEnds,
        List<HistoryMatching.Wave> waves,
        List<ParameterIdentification> identified,
        List<CalibrationTrial> sample) {

    /** Keeps its own copies. */
    public CalibrationResult {
        targets = List.copyOf(targets);
        searchEnds = List.copyOf(searchEnds);
        waves = List.copyOf(waves);
        identified = List.copyOf(identified);
        sample = List.copyOf(sample);
    }

    /** The reference point: the best end of any search; null if none was made. */
    public @Nullable CalibrationTrial reference() {
        return searchEnds.stream()
                .min(Comparator.comparingDouble(trial -> trial.loss(targets)))
                .orElse(null);
    }

    /** How well the record determines each parameter; empty without waves. */
    public Map<Parameter, IdentificationLevel> identificationLevels() {
        Map<Parameter, IdentificationLevel> labels = new HashMap<>();
        for (ParameterIdentification one : identified) {
            labels.put(Objects.requireNonNull(ModelParameters.ALL.find(one.parameter())), one.level());
        }
        return labels;
    }

    /**
     * How much is to be done.
     *
     * @param walks trajectories of the screening; 0 for none
     * @param starts searches for a reference point
     * @param evaluations trials of each search; 0 for no search
     * @param waves how many waves; 0 for none and no sample
     * @param keep how many vectors the sample is to have
     */
    public record Effort(int walks, int starts, int evaluations, int waves, int keep) {
        /**
         * How many trials it takes at most.
         *
         * @param axes parameters
         * @param points trials of a wave
         */
        public int trials(int axes, int points) {
            return 1 + walks * (axes + 1) + starts * evaluations + (waves == 0 ? 0 : waves * points + 2 * keep);
        }
    }
}
