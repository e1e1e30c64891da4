package smolny.page.bridge;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.math.DecimalNumber;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.world.PopulationScale;
import smolny.scenario.DayTypes;
import smolny.scenario.RequestRefusedException;

/**
 * What somebody asks in the page, one thing a line, as it also stands in a link: {@code seed NUMBER}, {@code scale NAME}, {@code do
 * WHAT-IF}, {@code drop EVENT}, {@code move EVENT DATE}, {@code set PARAMETER NUMBER}, {@code measure NAME DATE}.
 */
final class PageRequest {
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 4000;

    /** Random seed; null for the scenario's own. */
    @Nullable
    Long seed;

    /** How many stand for how many. */
    PopulationScale scale = PopulationScale.CLASS;

    /** Names of what-ifs of the library, in the order asked for. */
    final List<String> whatIfs = new ArrayList<>();

    /** Events that do not happen. */
    final List<String> drops = new ArrayList<>();

    /** Events that happen on another day. */
    final Map<String, OldStyleDate> moves = new LinkedHashMap<>();

    /** Values of parameters in both versions. */
    final Map<Parameter, Double> assumed = new LinkedHashMap<>();

    /** What is compared; null for what the what-if itself names. */
    @Nullable
    String measure;

    /** The day of it. */
    @Nullable
    OldStyleDate measuredOn;

    private PageRequest() {}

    /**
     * Reads a request.
     *
     * @throws RequestRefusedException if a line is none of these; the message is a sentence without a full stop
     */
    static PageRequest read(String text) {
        refuseIf(text.length() > LONGEST, "this question is longer than " + LONGEST + " characters");
        PageRequest request = new PageRequest();
        String[] lines = text.split("\n", -1);
        refuseIf(lines.length > MOST_LINES, "this question has more than " + MOST_LINES + " lines");
        for (String line : lines) {
            if (!line.isBlank()) {
                request.add(line.strip().split(" +", -1));
            }
        }
        return request;
    }

    /** True if nothing differs from the scenario as it is. */
    boolean changesNothing() {
        return whatIfs.isEmpty() && drops.isEmpty() && moves.isEmpty();
    }

    private void add(String[] words) {
        String first = words[0];
        int wanted = List.of("move", "set", "measure").contains(first) ? 3 : 2;
        refuseIf(words.length != wanted, "'" + String.join(" ", words) + "' has not " + wanted + " words");
        switch (first) {
            case "seed" -> seed = seed(words[1]);
            case "scale" -> scale = scale(words[1]);
            case "do" -> once(whatIfs, words[1]);
            case "drop" -> once(drops, words[1]);
            case "move" -> moves.put(words[1], date(words[2]));
            case "set" -> set(words[1], words[2]);
            case "measure" -> {
                measure = words[1];
                measuredOn = date(words[2]);
            }
            default ->
                throw RequestRefusedException.unknown(
                        "part of a question",
                        first,
                        List.of("seed", "scale", "do", "drop", "move", "set", "measure"),
                        "");
        }
    }

    private static void once(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new RequestRefusedException("'" + text + "' is no random seed, a whole number of 64 bits");
        }
    }

    /** Full scale is for the program on a computer: a page would be busy for minutes. */
    private static PopulationScale scale(String text) {
        refuseIf(
                !List.of("class", "standard").contains(text),
                "'" + text + "' is no scale of this page; scales are class and standard");
        return PopulationScale.of(text);
    }

    private static OldStyleDate date(String text) {
        Optional<OldStyleDate> date = DayTypes.parse(text);
        refuseIf(date.isEmpty(), "'" + text + "' is no date such as 1917-10-25");
        return date.orElseThrow();
    }

    private void set(String id, String value) {
        Parameter parameter = ModelParameters.ALL.find(id);
        if (parameter == null) {
            throw RequestRefusedException.unknown(
                    "parameter",
                    id,
                    ModelParameters.ALL.all().stream().map(Parameter::id).toList());
        }
        OptionalDouble number = DecimalNumber.parse(value);
        refuseIf(
                number.isEmpty() || !parameter.allows(number.getAsDouble()),
                id + " is a number from " + parameter.low() + " to " + parameter.high() + ", found '" + value + "'");
        assumed.put(parameter, number.getAsDouble());
    }
}
