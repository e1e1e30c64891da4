package smolny.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a file.
 *
 * @param code a letter and three digits, the same in every language
 * @param level error or warning
 * @param position where it is
 * @param message what is wrong, one line
 * @param hint what to do about it, one line, if anything can be said
 */
public record Problem(
        String code,
        ProblemSeverity level,
        TextPosition position,
        String message,
        @Nullable String hint) {
    /** An error. */
    public static Problem error(String code, TextPosition at, String message, @Nullable String hint) {
        // A word with an invisible character in it looks right, so no other hint helps.
        Optional<TextPosition> invisible = code.startsWith("Y") ? Optional.empty() : at.invisible();
        String seen = invisible
                .map(spot -> "column " + spot.column() + " is a " + spot.character() + ", which nobody sees; delete it")
                .orElse(hint);
        return new Problem(code, ProblemSeverity.ERROR, at, message, seen);
    }

    /** A warning. */
    static Problem warning(String code, TextPosition at, String message, @Nullable String hint) {
        return new Problem(code, ProblemSeverity.WARNING, at, message, hint);
    }

    /** The file, as shown. */
    public String file() {
        return position.source().name();
    }

    /** The line, counted from 1. */
    public int line() {
        return position.line();
    }

    /** The column, counted from 1 in characters. */
    public int column() {
        return position.column();
    }

    /** One line: place, level, code and message. */
    public String headline() {
        return position + ": " + level.inMessages() + " " + code + ": " + message;
    }

    /** Headline, source line with carets, and the hint. */
    @Override
    public String toString() {
        String body = headline() + "\n" + position.excerpt();
        return hint == null ? body : body + "\n   " + hint;
    }
}
