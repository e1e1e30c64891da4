package smolny.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.DayTypes;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.NearestName;
import smolny.scenario.NumberTypes;
import smolny.scenario.NumberWithUnit;
import smolny.scenario.ProblemList;
import smolny.scenario.SourceText;
import smolny.scenario.TextPosition;
import smolny.scenario.ValueComplaint;

/** Reads scripts strictly: one command a line; blank lines, and comments after {@code #}, are ignored. */
public final class ScriptReader {
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final SourceText source;
    private final ProblemList problems;
    private final ScenarioCalendar clock;
    private final List<String> events;
    private final List<String> episodes;

    private ScriptReader(SourceText source, ProblemList problems, LoadedScenario base) {
        this.source = source;
        this.problems = problems;
        this.clock = base.scenario().setting().clock();
        this.episodes = Episode.of(base).stream().map(Episode::title).toList();
        this.events = base.chronicle().stream().map(ChronicleEntry::id).toList();
    }

    /**
     * Reads a script for a scenario.
     *
     * @throws InvalidInputException if anything is wrong with it, with every mistake at its place
     * @throws IOException if the file cannot be read
     */
    public static Script read(Path file, LoadedScenario base) throws IOException {
        ProblemList problems = new ProblemList();
        String name = file.toString().replace('\\', '/');
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SourceText.LARGEST + 1);
        }
        Optional<SourceText> text = SourceText.decode(name, bytes, problems);
        List<Script.Line> lines =
                text.map(t -> new ScriptReader(t, problems, base).lines()).orElse(List.of());
        if (problems.hasErrors()) {
            throw new InvalidInputException(problems);
        }
        return new Script(lines);
    }

    private List<Script.Line> lines() {
        List<Script.Line> lines = new ArrayList<>();
        int count = source.text().split("\n", -1).length;
        for (int number = 1; number <= count; number++) {
            List<TextPosition> words = words(number);
            if (!words.isEmpty()) {
                line(words).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private List<TextPosition> words(int number) {
        String line = COMMENT.matcher(source.line(number)).replaceFirst("");
        List<TextPosition> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            int column = 1 + line.codePointCount(0, matcher.start());
            int length = line.codePointCount(matcher.start(), matcher.end());
            words.add(source.at(number, column, length));
        }
        return words;
    }

    private static String text(TextPosition first, TextPosition last) {
        String line = first.source().line(first.line());
        int from = line.offsetByCodePoints(0, first.column() - 1);
        return line.substring(from, line.offsetByCodePoints(0, last.column() - 1 + last.length()));
    }

    private Optional<Script.Line> line(List<TextPosition> words) {
        TextPosition first = words.get(0);
        String said = text(first, first);
        Optional<ScriptCommand> command = ScriptCommand.of(said);
        if (command.isEmpty()) {
            String hint = NearestName.find(said, ScriptCommand.all())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("a line begins with one of: " + String.join(", ", ScriptCommand.all()));
            problems.error("S901", first, "'" + said + "' is not a script command", hint);
            return Optional.empty();
        }
        return arguments(command.get(), first, words.subList(1, words.size()))
                .filter(given -> valid(command.get(), given, words))
                .map(given -> new Script.Line(first, command.get(), given));
    }

    /** The arguments of a command; the last may have several parts, such as a number with its unit. */
    private Optional<List<String>> arguments(ScriptCommand command, TextPosition first, List<TextPosition> words) {
        int due = command.arguments().size();
        boolean open = due > 0 && command.arguments().get(due - 1).mayHoldBlanks();
        if (words.size() < due || (words.size() > due && !open)) {
            TextPosition at = words.size() > due ? words.get(due) : first;
            String message = words.size() > due ? "unexpected text" : "an argument is missing";
            problems.error("S902", at, message, "write: " + command.usage());
            return Optional.empty();
        }
        List<String> given = new ArrayList<>();
        for (int i = 0; i < due; i++) {
            given.add(text(words.get(i), i == due - 1 ? words.get(words.size() - 1) : words.get(i)));
        }
        return Optional.of(given);
    }

    /**
     * Whether the arguments are valid; else the reasons why not are among the problems.
     *
     * @param spots where the command and its arguments stand
     */
    private boolean valid(ScriptCommand command, List<String> given, List<TextPosition> spots) {
        boolean all = true;
        for (int i = 0; i < given.size(); i++) {
            TextPosition at = spots.get(i + 1);
            all &= switch (command.arguments().get(i)) {
                case PARAMETER -> known(given.get(i), ModelParameters.ALL.ids(), "R301", "parameter", at);
                case EVENT -> known(given.get(i), events, "R301", "event", at);
                case EPISODE -> known(given.get(i), episodes, "R301", "episode", at);
                case VALUE -> value(ModelParameters.ALL.find(given.get(i - 1)), given.get(i), at);
                case DATE -> date(given.get(i), at);
                case PICTURE -> ends(given.get(i), List.of(".png", ".svg"), at);
                case FILE -> ends(given.get(i), List.of(".yaml"), at);
            };
        }
        return all;
    }

    private boolean require(boolean holds, String code, TextPosition at, String message, @Nullable String hint) {
        if (!holds) {
            problems.error(code, at, message, hint);
        }
        return holds;
    }

    private boolean known(String name, List<String> names, String code, String noun, TextPosition at) {
        return require(
                names.contains(name),
                code,
                at,
                "no " + noun + " is called '" + name + "'",
                NearestName.hint(name, names, noun + "s").orElse(null));
    }

    /** A number with its unit, which may be left out here; of a parameter that is known. */
    private boolean value(@Nullable Parameter parameter, String text, TextPosition at) {
        if (parameter == null) {
            return false;
        }
        boolean bare =
                NumberWithUnit.parse(text).filter(q -> q.unit().isEmpty()).isPresent();
        String unit = parameter.unit().inFiles();
        String whole = bare && !unit.isEmpty() ? text + " " + unit : text;
        return fine(
                new NumberTypes.Measured(parameter.low(), parameter.high(), unit).complain(parameter.id(), whole), at);
    }

    private boolean fine(Optional<ValueComplaint> complaint, TextPosition at) {
        complaint.ifPresent(c -> problems.error(c.code(), at, c.message(), c.hint()));
        return complaint.isEmpty();
    }

    private boolean date(String text, TextPosition at) {
        if (!fine(DayTypes.DAY.complain("date", text), at)) {
            return false;
        }
        int day = clock.dayOf(OldStyleDate.parse(text));
        return require(
                day >= -1 && day < clock.days(),
                "T403",
                at,
                OldStyleDate.parse(text).inWords() + " is outside the days of the scenario",
                "choose a day from " + clock.start() + " to " + clock.end() + ", Old Style");
    }

    private boolean ends(String file, List<String> endings, TextPosition at) {
        return require(
                endings.stream().anyMatch(file::endsWith) && file.indexOf('\0') < 0,
                "S903",
                at,
                "'" + file + "' does not end with " + String.join(" or ", endings),
                "give the file that ending");
    }
}
