package smolny.history.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.history.schema.Quantity;
import smolny.history.text.NearestName;
import smolny.model.event.Condition;
import smolny.model.event.Condition.Relation;
import smolny.model.event.Condition.Value;

/**
 * Reads conditions (docs: grammar of conditions).
 *
 * <pre>
 * condition  = term { ("and" | "or") term }      no mixing of both without brackets
 * term       = ["not"] ( comparison | event ".happened" | body ".exists" | "(" condition ")" )
 * comparison = value ("&lt;" | "&lt;=" | "&gt;" | "&gt;=") value
 * value      = number | fraction | measure
 * </pre>
 */
public final class ConditionText {
    private static final String HAPPENED = ".happened";
    private static final String EXISTS = ".exists";
    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private int next;
    private int depth;

    private ConditionText(String text, Vocabulary vocabulary) {
        this.tokens = Token.of(text);
        this.vocabulary = vocabulary;
    }

    /**
     * The condition in this text.
     *
     * @throws Misread if it is no condition or names something unknown
     */
    public static Condition read(String text, Vocabulary vocabulary) {
        ConditionText reading = new ConditionText(text, vocabulary);
        Condition condition = reading.condition();
        Token end = reading.peek();
        if (!end.text().isEmpty()) {
            String hint = NearestName.of(end.text(), List.of("and", "or"))
                    .map(word -> "did you mean '" + word + "'?")
                    .orElse(null);
            String message = "expected 'and', 'or' or the end of the condition, found " + end.shown();
            throw new Misread("X701", end, message, hint);
        }
        return condition;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private Condition condition() {
        List<Condition> terms = new ArrayList<>(List.of(term()));
        String joint = peek().text();
        while (peek().is("and") || peek().is("or")) {
            Token sign = take();
            if (!sign.is(joint)) {
                String message = "'and' and 'or' are mixed without brackets";
                throw new Misread("X704", sign, message, "put brackets around what belongs together");
            }
            terms.add(term());
        }
        if (terms.size() == 1) {
            return terms.get(0);
        }
        return joint.equals("and") ? new Condition.All(List.copyOf(terms)) : new Condition.Any(List.copyOf(terms));
    }

    private Condition term() {
        depth++;
        if (depth > DEEPEST) {
            throw new Misread("X706", peek(), "this condition is nested too deeply", "write it more simply");
        }
        Condition term = inner();
        depth--;
        return term;
    }

    private Condition inner() {
        if (peek().is("not")) {
            take();
            return new Condition.Not(term());
        }
        if (peek().is("(")) {
            take();
            Condition inner = condition();
            Token end = take();
            if (!end.is(")")) {
                throw new Misread("X701", end, "expected ')', found " + end.shown(), "close the bracket");
            }
            return inner;
        }
        return statement();
    }

    private Condition statement() {
        Token first = peek();
        String text = first.text();
        if (first.isWord() && text.endsWith(HAPPENED)) {
            String event = text.substring(0, text.length() - HAPPENED.length());
            vocabulary.needEvent(event, take());
            return new Condition.Happened(event);
        }
        if (first.isWord() && text.endsWith(EXISTS)) {
            String body = text.substring(0, text.length() - EXISTS.length());
            vocabulary.needBody(body, take());
            return new Condition.Exists(body);
        }
        Value left = value();
        Relation relation = relation();
        return new Condition.Compare(left, relation, value());
    }

    private Value value() {
        Token token = take();
        if (token.isNumber()) {
            Optional<Double> number = Quantity.fraction(token.text());
            return new Value.Constant(number.orElseThrow(
                    () -> new Misread("X701", token, token.shown() + " is not a number", "for example 0.5 or 1/2")));
        }
        if (!token.isWord()) {
            String message = "expected a number or a name, found " + token.shown();
            throw new Misread("X701", token, message, "for example petrograd_soviet.soviet_power");
        }
        if (!vocabulary.isMeasure(token.text())) {
            throw vocabulary.notMeasure(token);
        }
        return new Value.Named(token.text());
    }

    private Relation relation() {
        Token sign = take();
        return switch (sign.text()) {
            case "<" -> Relation.LESS;
            case "<=" -> Relation.AT_MOST;
            case ">" -> Relation.MORE;
            case ">=" -> Relation.AT_LEAST;
            default ->
                throw new Misread(
                        "X701", sign, "expected '<', '<=', '>' or '>=', found " + sign.shown(), "compare two values");
        };
    }
}
