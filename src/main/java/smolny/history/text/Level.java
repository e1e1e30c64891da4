package smolny.history.text;

import java.util.Locale;

/** How much a problem weighs. */
public enum Level {
    /** Nothing runs. */
    ERROR,
    /** It runs, but somebody should look. */
    WARNING;

    /** The word shown in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
