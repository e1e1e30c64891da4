package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import smolny.kernel.calendar.OldStyleDate;

/**
 * A number or a date in a text.
 *
 * @param start of it in the text
 * @param end behind it
 * @param key what it says, whatever its sign and form: "12.5", or "25 Oct" for a date
 */
record NumberToken(int start, int end, String key) {
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    private static final Pattern ANY = Pattern.compile("(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<day>\\d{1,2}) (?<month>" + MONTH
            + ")(?: \\d{4})?\\b|[-+\u00B1\u2212]?(?<number>\\d+(?:\\.\\d+)*)");
    private static final int LETTERS = 3;

    /** All of a text, from left to right. */
    static List<NumberToken> of(String text) {
        List<NumberToken> tokens = new ArrayList<>();
        Matcher found = ANY.matcher(text);
        while (found.find()) {
            tokens.add(new NumberToken(found.start(), found.end(), key(found)));
        }
        return tokens;
    }

    /** What all of a text say. */
    static Set<String> keys(String text) {
        return of(text).stream().map(NumberToken::key).collect(Collectors.toSet());
    }

    private static String key(Matcher found) {
        if (found.group("iso") != null) {
            return OldStyleDate.parse(found.group("iso")).inShort();
        }
        if (found.group("day") != null) {
            return found.group("day") + " " + found.group("month").substring(0, LETTERS);
        }
        return found.group("number");
    }
}
