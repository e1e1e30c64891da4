package smolny.scenario;

import java.util.Optional;

/**
 * A place in a text.
 *
 * @param source the text
 * @param line counted from 1
 * @param column counted from 1, in characters (code points), not bytes
 * @param length how many characters are meant, at least 1
 */
public record TextPosition(SourceText source, int line, int column, int length) {
    private static final int DIGITS = 5;
    private static final int WIDEST = 110;
    private static final int BEFORE = 40;

    private static int visible(int c) {
        if (c == '\t') {
            return ' ';
        }
        return HiddenCharacters.isInvisible(c) ? '\u2423' : c;
    }

    /** The first character in the part of the line that is meant which looks like a blank or like nothing, if there is one. */
    Optional<TextPosition> invisible() {
        int[] points = source.line(line).codePoints().toArray();
        for (int i = column - 1; i < Math.min(points.length, column - 1 + length); i++) {
            if (HiddenCharacters.isInvisible(points[i])) {
                return Optional.of(source.at(line, i + 1, 1));
            }
        }
        return Optional.empty();
    }

    /** The whole line in which this place is. */
    TextPosition wholeLine() {
        return source.at(line, 1, SourceText.characters(source.line(line)));
    }

    /** What the character at this place is called: no-break space (U+00A0). */
    String character() {
        String text = source.line(line);
        return HiddenCharacters.name(text.codePointAt(text.offsetByCodePoints(0, column - 1)));
    }

    /** The same line, {@code characters} to the right, with another length. */
    public TextPosition right(int characters, int newLength) {
        return new TextPosition(source, line, column + characters, Math.max(1, newLength));
    }

    /** File, line and column in the form that editors turn into links. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }

    /**
     * The source line with carets below the spot, two lines; a long line is cut around the spot, and a character that nobody sees
     * is shown as a bracket.
     */
    public String excerpt() {
        int[] points = source.line(line).codePoints().map(TextPosition::visible).toArray();
        int from = points.length <= WIDEST || column <= BEFORE ? 0 : column - BEFORE;
        int to = Math.min(points.length, from + WIDEST);
        String shown = from >= to ? "" : new String(points, from, to - from);
        String lead = from > 0 ? "..." : "";
        int carets = Math.max(1, Math.min(length, to - column + 1));
        String number = Integer.toString(line);
        return " ".repeat(Math.max(0, DIGITS - number.length())) + number + " | " + lead + shown
                + (to < points.length ? "..." : "") + "\n"
                + "      | " + lead.replace('.', ' ') + " ".repeat(Math.max(0, column - 1 - from)) + "^".repeat(carets);
    }
}
