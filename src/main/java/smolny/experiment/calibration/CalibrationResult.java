package smolny.experiment.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.experiment.validation.TargetSetScore;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;

/**
 * The result of a calibration: a posterior distribution, how well the record determines each parameter, and what runs under the
 * sample give.
 *
 * @param fit posterior and sample
 * @param identified how well the record determines each parameter, in the order of the plan
 * @param levels what the record says of places, of those of which it says anything
 * @param scores runs under the sample, one for each set, with random numbers that no trial had
 */
public record CalibrationResult(
        PosteriorFit fit, List<ParameterIdentification> identified, List<PlaceLevel> levels, TargetSetScore scores) {
    /** Keeps its own copy. */
    public CalibrationResult {
        identified = List.copyOf(identified);
        levels = List.copyOf(levels);
    }

    /** How well the record determines each parameter. */
    public Map<Parameter, IdentificationLevel> identificationLevels() {
        Map<Parameter, IdentificationLevel> labels = new HashMap<>();
        for (ParameterIdentification one : identified) {
            labels.put(Objects.requireNonNull(ModelParameters.ALL.find(one.parameter())), one.level());
        }
        return labels;
    }
}
