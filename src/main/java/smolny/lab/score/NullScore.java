package smolny.lab.score;

import java.util.Map;

/**
 * A null model beside the runs, on the targets for which it has a forecast.
 *
 * @param rival which one
 * @param forecasts its forecast by the target's id
 * @param error its mean distance from the record, which is the CRPS of a point forecast; NaN if it has no forecast
 * @param model mean CRPS of the runs on the same targets
 * @param energy its Euclidean distance from the record over those targets
 * @param modelEnergy energy score of the runs on the same targets
 */
public record NullScore(
        NullModel rival, Map<String, Double> forecasts, double error, double model, double energy, double modelEnergy) {
    /** Keeps its own copy. */
    public NullScore {
        forecasts = Map.copyOf(forecasts);
    }

    /** For how many targets it has a forecast. */
    public int targets() {
        return forecasts.size();
    }
}
