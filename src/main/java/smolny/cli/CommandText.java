package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A command as it can be typed again. */
final class CommandText {
    private CommandText() {}

    /** Options that change no result, by whether a value follows. */
    private static final Map<String, Boolean> IDLE = Map.of(
            "--out", true,
            "--threads", true,
            "--locale", true,
            "--progress", true,
            "--expect", true,
            "--predict", true,
            "--force", false,
            "--json", false,
            "--no-charts", false);

    /** The words that change a result: those that say only where it goes, how fast, or how it is told are left out. */
    static List<String> essential(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Boolean valued = IDLE.get(name);
            if (valued == null) {
                kept.add(word);
            } else if (valued && equals < 0) {
                at++;
            }
        }
        return kept;
    }

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
