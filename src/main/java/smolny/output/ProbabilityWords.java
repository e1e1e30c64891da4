package smolny.output;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Probabilities in words, then rounded: "very likely (about 95 %)". The model compares forces by one assumed formula, so its
 * second decimal means nothing to a reader.
 *
 * <p>The scale: almost certain from 99 %, very likely from 90 %, likely from 66 %, about as likely as not from 33 %, unlikely
 * from 10 %, very unlikely from 1 %, and almost impossible below. It follows the calibrated language of the Intergovernmental
 * Panel on Climate Change (Mastrandrea and others, Guidance Note of 2010), whose terms overlap; here each probability has one.
 */
public final class ProbabilityWords {
    /** From this probability on, these words. */
    private static final NavigableMap<Double, String> SCALE = new TreeMap<>(Map.of(
            0.0, "almost impossible",
            0.01, "very unlikely",
            0.1, "unlikely",
            0.33, "about as likely as not",
            0.66, "likely",
            0.9, "very likely",
            0.99, "almost certain"));

    private static final double STEPS = 20;

    private ProbabilityWords() {}

    /** The words and the rounded number of a probability in [0, 1]. */
    public static String of(double probability) {
        return words(probability) + " (" + rounded(probability) + ")";
    }

    /**
     * The words alone.
     *
     * @throws IllegalArgumentException if it is not in [0, 1]
     */
    public static String words(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not in [0, 1]");
        }
        return SCALE.floorEntry(probability).getValue();
    }

    /** To the nearest 5 %, except near the ends, where a bound is given. */
    public static String rounded(double probability) {
        if (probability < 0.01 || probability >= 0.99) {
            return probability < 0.5 ? "under 1 %" : "over 99 %";
        }
        double nearest = Math.round(STEPS * probability) / STEPS;
        if (nearest == 0 || nearest == 1) {
            return probability < 0.5 ? "under 5 %" : "over 95 %";
        }
        return "about " + NumberFormats.wholePercent(nearest);
    }
}
