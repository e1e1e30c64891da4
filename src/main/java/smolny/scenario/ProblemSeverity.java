package smolny.scenario;

import java.util.Locale;

/** How much a problem weighs. */
public enum ProblemSeverity {
    /** Nothing runs. */
    ERROR,
    /** It runs, but somebody should look. */
    WARNING;

    /** The word shown in messages. */
    public String inMessages() {
        return name().toLowerCase(Locale.ROOT);
    }
}
