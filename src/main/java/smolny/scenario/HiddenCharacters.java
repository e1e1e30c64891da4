package smolny.scenario;

import java.util.Locale;
import java.util.Map;

/** Characters that no reader sees: controls, marks that turn the direction of writing, and blanks that are no blanks. */
public final class HiddenCharacters {
    /** Those that people paste without knowing. Java's own names of characters are missing in a browser. */
    private static final Map<Integer, String> NAMES = Map.of(
            0, "null",
            0x1B, "escape",
            0xA0, "no-break space",
            0xAD, "soft hyphen",
            0x200B, "zero width space",
            0x202E, "right-to-left override",
            0x202F, "narrow no-break space",
            0xFEFF, "zero width no-break space");

    private HiddenCharacters() {}

    /**
     * Whether a text for people may not hold this character: a control other than line feed and tab, a mark that turns the
     * direction of writing, a line or paragraph separator, half of a character, or none at all.
     */
    static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            case Character.FORMAT -> turnsDirection(c) || (c >= 0xFFF9 && c <= 0xFFFB) || c >= 0xE0000;
            default -> false;
        };
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Whether a reader takes it for a blank or for nothing, and a program does not. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return isForbidden(c) || type == Character.FORMAT || (type == Character.SPACE_SEPARATOR && c != ' ');
    }

    /** The first character of a text that it may not hold; -1 if there is none. */
    static int forbidden(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            // Nearly all characters are Latin or Cyrillic letters, for which no table is needed.
            boolean letter = (c >= ' ' && c <= '~') || (c >= 0x400 && c <= 0x4FF);
            if (!letter && isForbidden(c)) {
                return c;
            }
        }
        return -1;
    }

    /** What a character is called: no-break space (U+00A0). */
    static String name(int c) {
        return String.format(Locale.ROOT, "%s (U+%04X)", NAMES.getOrDefault(c, sort(c)), c);
    }

    private static String sort(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "control character";
            case Character.SURROGATE -> "half of a character";
            case Character.SPACE_SEPARATOR -> "unusual space";
            default -> "invisible character";
        };
    }

    /** A text with every character that it may not hold written as an escape, such as &#92;u001b. */
    public static String escaped(String text) {
        if (forbidden(text) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isForbidden(c)) {
                shown.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
