package smolny.history.text;

import java.util.List;

/**
 * The text of one file, kept for showing the line an error is in. Two texts are equal only if they are the same
 * object.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final List<String> lines;

    /**
     * A text with line ends already made uniform.
     *
     * @param name the file as it is to be shown, with slashes
     * @param text the whole text, lines ended by a single line feed, without a byte-order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
    }

    /** The file as shown in messages. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The line with this number, counted from 1; empty when there is no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A spot in this text; line and column count from 1, column and length in characters. */
    public Spot at(int line, int column, int length) {
        return new Spot(this, line, column, Math.max(1, length));
    }

    @Override
    public String toString() {
        return name;
    }
}
