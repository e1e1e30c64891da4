package smolny.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.history.text.NearestName;
import smolny.lab.study.Paired;

/**
 * Something that the user expects of an answer, such as {@code effect < 0}.
 *
 * @param text as written
 * @param quantity which number of the answer
 * @param relation how it is compared
 * @param number with what
 */
record Expectation(String text, String quantity, String relation, double number) {
    private static final Pattern FORM = Pattern.compile("\\s*(\\w+)\\s*(<=|>=|<|>|=)\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*");
    private static final List<String> QUANTITIES =
            List.of("effect", "low", "high", "before", "after", "sd", "standardised", "luck", "pairs");

    /**
     * Reads one.
     *
     * @throws Refusal if it has another form or names no number of an answer
     */
    static Expectation read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Refusal(
                    "--expect takes a quantity, a sign and a number, for example \"effect < 0\", found '" + text + "'");
        }
        String quantity = parts.group(1);
        if (!QUANTITIES.contains(quantity)) {
            throw new Refusal("an answer has no number called '" + quantity + "'"
                    + NearestName.hint(quantity, QUANTITIES, "its numbers")
                            .map(hint -> "; " + hint)
                            .orElse(""));
        }
        return new Expectation(text.strip(), quantity, parts.group(2), Double.parseDouble(parts.group(3)));
    }

    /** True if the answer is as expected. */
    boolean holds(Paired answer) {
        Map<String, Double> numbers = Map.of(
                "effect", answer.effect(),
                "low", answer.interval().low(),
                "high", answer.interval().high(),
                "before", answer.before(),
                "after", answer.after(),
                "sd", answer.spread(),
                "standardised", answer.standardised(),
                "luck", answer.luck().typical(),
                "pairs", (double) answer.pairs());
        double value = numbers.getOrDefault(quantity, Double.NaN);
        return switch (relation) {
            case "<" -> value < number;
            case "<=" -> value <= number;
            case ">" -> value > number;
            case ">=" -> value >= number;
            default -> value == number;
        };
    }
}
