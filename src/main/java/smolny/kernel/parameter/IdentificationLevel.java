package smolny.kernel.parameter;

import java.util.Arrays;
import java.util.Optional;

/**
 * How well the record determines a parameter: what a calibration's sample leaves of the range that was allowed before. The
 * rule stands in {@code docs/CALIBRATION.md}.
 */
public enum IdentificationLevel {
    /** The sample's standard deviation is at most half of the prior's. */
    WELL("identified"),
    /** The sample's standard deviation is at most four fifths of the prior's. */
    PARTLY("partly identified"),
    /** Different values give the same counts: the value belongs to a reading of October, not to the results. */
    NOT("not identified"),
    /** Not varied by any calibration, so nobody knows whether the record determines it. */
    HELD_FIXED("held fixed");

    private final String words;

    IdentificationLevel(String words) {
        this.words = words;
    }

    /** As written in tables and scenario files. */
    public String words() {
        return words;
    }

    /** The one that is written so; nothing if there is none. */
    public static Optional<IdentificationLevel> of(String words) {
        return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst();
    }

    /** True if a calibration looked for the value and the record does not determine it, or only in part. */
    public boolean isDoubtful() {
        return this == NOT || this == PARTLY;
    }
}
