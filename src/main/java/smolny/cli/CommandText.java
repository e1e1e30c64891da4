package smolny.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A command as it can be typed again. */
final class CommandText {
    private CommandText() {}

    /** The program's name and these words, quoted where the shell needs it. */
    static String of(List<String> words) {
        return "smolny " + words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./=:,+".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
