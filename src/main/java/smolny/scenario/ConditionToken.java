package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a condition.
 *
 * @param text as written; empty at the end
 * @param offset characters before it
 */
record ConditionToken(String text, int offset) {
    private static final Pattern PIECE = Pattern.compile(
            "\\s*([\\p{L}_][\\p{L}\\p{Nd}\\p{Nl}\\p{No}_.-]*|[0-9.]+(?:/[0-9]+)?|<=|>=|<|>|\\(|\\)|\\S)");

    static List<ConditionToken> of(String text) {
        List<ConditionToken> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            tokens.add(new ConditionToken(matcher.group(1), matcher.start(1)));
            at = matcher.end();
        }
        tokens.add(new ConditionToken("", text.length()));
        return tokens;
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isWord() {
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
    }

    boolean isNumber() {
        return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '.');
    }

    String shown() {
        return text.isEmpty() ? "the end" : "'" + text + "'";
    }
}
