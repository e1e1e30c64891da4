package smolny.lab.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.history.LoadedScenario;
import smolny.history.RefusedInput;
import smolny.history.text.NearestName;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;
import smolny.history.text.StrictText;

/** Reads scripts strictly: one thing a line; blank lines and what follows a {@code #} count for nothing. */
public final class ScriptReader {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final SourceText source;
    private final Problems problems;
    private final ScriptWords meaning;

    private ScriptReader(SourceText source, Problems problems, LoadedScenario base) {
        this.source = source;
        this.problems = problems;
        this.meaning = new ScriptWords(base, problems);
    }

    /**
     * Reads a script for a scenario.
     *
     * @throws RefusedInput if anything is wrong with it, with every mistake at its place
     * @throws IOException if the file cannot be read
     */
    public static Script read(Path file, LoadedScenario base) throws IOException {
        Problems problems = new Problems();
        String name = file.toString().replace('\\', '/');
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(StrictText.LARGEST + 1);
        }
        Optional<SourceText> text = StrictText.of(name, bytes, problems);
        List<Script.Line> lines =
                text.map(t -> new ScriptReader(t, problems, base).lines()).orElse(List.of());
        if (problems.hasErrors()) {
            throw new RefusedInput(problems);
        }
        return new Script(lines);
    }

    private List<Script.Line> lines() {
        List<Script.Line> lines = new ArrayList<>();
        int count = source.text().split("\n", -1).length;
        for (int number = 1; number <= count; number++) {
            List<Spot> words = words(number);
            if (!words.isEmpty()) {
                line(words).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<Spot> words(int number) {
        String line = COMMENT.matcher(source.line(number)).replaceFirst("");
        List<Spot> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            int column = 1 + line.codePointCount(0, matcher.start());
            int length = line.codePointCount(matcher.start(), matcher.end());
            words.add(source.at(number, column, length));
        }
        return words;
    }

    private static String text(Spot first, Spot last) {
        String line = first.source().line(first.line());
        int from = line.offsetByCodePoints(0, first.column() - 1);
        return line.substring(from, line.offsetByCodePoints(0, last.column() - 1 + last.length()));
    }

    private Optional<Script.Line> line(List<Spot> words) {
        Spot first = words.get(0);
        String said = text(first, first);
        Optional<Verb> verb = Verb.of(said);
        if (verb.isEmpty()) {
            String hint = NearestName.of(said, Verb.all())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("a line begins with one of: " + String.join(", ", Verb.all()));
            problems.error("S901", first, "'" + said + "' is nothing that a script can do", hint);
            return Optional.empty();
        }
        return arguments(verb.get(), first, words.subList(1, words.size()))
                .filter(given -> meaning.allows(verb.get(), given, words))
                .map(given -> new Script.Line(first, verb.get(), given));
    }

    /** The words that a verb wants; the last may be of several parts, such as a number with its unit. */
    private Optional<List<String>> arguments(Verb verb, Spot first, List<Spot> words) {
        int due = verb.words().size();
        boolean open = due > 0 && verb.words().get(due - 1).mayHoldBlanks();
        if (words.size() < due || (words.size() > due && !open)) {
            Spot at = words.size() > due ? words.get(due) : first;
            String message = words.size() > due ? "nothing more is due here" : "something is missing";
            problems.error("S902", at, message, "write: " + verb.usage());
            return Optional.empty();
        }
        List<String> given = new ArrayList<>();
        for (int i = 0; i < due; i++) {
            given.add(text(words.get(i), i == due - 1 ? words.get(words.size() - 1) : words.get(i)));
        }
        return Optional.of(given);
    }
}
