package smolny.experiment.preregistration;

import java.util.Locale;
import smolny.scenario.Prediction;

/**
 * The score of a prediction. An outcome earns the Brier score (Brier, Monthly Weather Review 78, 1950), the mean squared
 * distance of its probability from what came, 0 at best and 0.25 for whoever always says one half. A number earns the interval
 * score (Gneiting and Raftery, Journal of the American Statistical Association 102, 2007, equation 43): the width of the
 * interval, and {@code 2 / alpha} times the distance by which it missed; less is better.
 *
 * @param prediction as sealed
 * @param observed how often the outcome came, in [0, 1], or the value, in the unit in which it is told; NaN if there is none
 * @param value the score; NaN if there is nothing to score
 */
public record PredictionScore(Prediction prediction, double observed, double value) {
    /**
     * Scores a probability.
     *
     * @param chances of every run: 1 if the outcome came, 0 if not, or a probability in between where it is known
     */
    public static PredictionScore ofOutcome(Prediction prediction, double[] chances) {
        double p = prediction.chance();
        double sum = 0;
        double came = 0;
        for (double chance : chances) {
            sum += chance * (1 - p) * (1 - p) + (1 - chance) * p * p;
            came += chance;
        }
        return new PredictionScore(prediction, came / chances.length, sum / chances.length);
    }

    /**
     * Scores an interval.
     *
     * @param value in the measure's own unit
     */
    static PredictionScore ofNumber(Prediction prediction, double value) {
        double low = prediction.inDisplayUnit(prediction.low());
        double high = prediction.inDisplayUnit(prediction.high());
        double came = prediction.inDisplayUnit(value);
        double alpha = 1 - prediction.level();
        double miss = Math.max(0, low - came) + Math.max(0, came - high);
        return new PredictionScore(prediction, came, high - low + 2 / alpha * miss);
    }

    /** Nothing came that could be scored. */
    public static PredictionScore none(Prediction prediction) {
        return new PredictionScore(prediction, Double.NaN, Double.NaN);
    }

    /** Which rule the score follows. */
    public String rule() {
        return prediction.kind() == Prediction.Kind.OUTCOME ? "Brier score" : "interval score";
    }

    /** In one sentence. */
    public String sentence() {
        if (Double.isNaN(value)) {
            return prediction.text() + "; it does not exist in these runs, so there is nothing to score.";
        }
        if (prediction.kind() == Prediction.Kind.OUTCOME) {
            return String.format(
                    Locale.ROOT,
                    "%s; it came in %.0f %% of the runs. Brier score %.3f (0 is best, 0.25 is a coin).",
                    prediction.text(),
                    100 * observed,
                    value);
        }
        boolean inside = prediction.inDisplayUnit(prediction.low()) <= observed
                && observed <= prediction.inDisplayUnit(prediction.high());
        return String.format(
                Locale.ROOT,
                "%s; it was %.1f, %s. Interval score %.1f (the width at best; less is better).",
                prediction.text(),
                observed,
                inside ? "inside" : "outside",
                value);
    }
}
