package smolny.cli;

import java.io.PrintWriter;
import smolny.scenario.HiddenCharacters;

/**
 * Prints to a terminal. Control characters and marks that turn the direction of writing, which a title or a file's name may hold, are
 * shown as escapes, so that they cannot move the cursor, colour the screen or hide a word.
 */
final class VisibleWriter extends PrintWriter {
    VisibleWriter(PrintWriter out) {
        super(out, true);
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] characters, int from, int length) {
        write(new String(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) {
        String part = text.substring(from, from + length);
        String shown = part.equals(System.lineSeparator()) ? part : HiddenCharacters.escaped(part);
        super.write(shown, 0, shown.length());
    }
}
