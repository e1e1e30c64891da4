package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.event.EventCondition;
import smolny.model.event.EventCondition.Relation;
import smolny.model.event.EventCondition.Value;

/**
 * Reads conditions (docs: grammar of conditions).
 *
 * <pre>
 * condition  = term { ("and" | "or") term }      no mixing of both without brackets
 * term       = ["not"] ( comparison | event ".happened" | body ".exists" | "(" condition ")" )
 * comparison = value ("&lt;" | "&lt;=" | "&gt;" | "&gt;=") value
 * value      = number | fraction | parameter | measure
 * </pre>
 */
final class ConditionParser {
    private static final String HAPPENED = ".happened";
    private static final String EXISTS = ".exists";
    private static final int DEEPEST = 40;

    private final List<ConditionToken> tokens;
    private final ScenarioVocabulary vocabulary;
    private int next;
    private int depth;

    private ConditionParser(String text, ScenarioVocabulary vocabulary) {
        this.tokens = ConditionToken.of(text);
        this.vocabulary = vocabulary;
    }

    /**
     * The condition in this text.
     *
     * @throws ConditionError if it is no condition or names something unknown
     */
    static EventCondition read(String text, ScenarioVocabulary vocabulary) {
        ConditionParser reading = new ConditionParser(text, vocabulary);
        EventCondition condition = reading.condition();
        ConditionToken end = reading.peek();
        if (!end.text().isEmpty()) {
            String hint = NearestName.question(end.text(), List.of("and", "or")).orElse(null);
            String message = "expected 'and', 'or' or the end of the condition, found " + end.shown();
            throw new ConditionError("X701", end, message, hint);
        }
        return condition;
    }

    /**
     * The number, parameter or measure in this text.
     *
     * @throws ConditionError if it is none of them
     */
    static Value amount(String text, ScenarioVocabulary vocabulary) {
        ConditionParser reading = new ConditionParser(text, vocabulary);
        Value value = reading.value();
        ConditionToken end = reading.peek();
        if (!end.text().isEmpty()) {
            String message = "expected one number, parameter or measure, found " + end.shown() + " behind it";
            throw new ConditionError("X701", end, message, "write one of them");
        }
        return value;
    }

    private ConditionToken peek() {
        return tokens.get(next);
    }

    private ConditionToken take() {
        ConditionToken token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private EventCondition condition() {
        List<EventCondition> terms = new ArrayList<>(List.of(term()));
        String joint = peek().text();
        while (peek().is("and") || peek().is("or")) {
            ConditionToken sign = take();
            if (!sign.is(joint)) {
                String message = "'and' and 'or' are mixed without brackets";
                throw new ConditionError("X704", sign, message, "put brackets around what belongs together");
            }
            terms.add(term());
        }
        if (terms.size() == 1) {
            return terms.get(0);
        }
        return joint.equals("and")
                ? new EventCondition.All(List.copyOf(terms))
                : new EventCondition.Any(List.copyOf(terms));
    }

    private EventCondition term() {
        depth++;
        if (depth > DEEPEST) {
            throw new ConditionError("X706", peek(), "this condition is nested too deeply", "write it more simply");
        }
        EventCondition term = inner();
        depth--;
        return term;
    }

    private EventCondition inner() {
        if (peek().is("not")) {
            take();
            return new EventCondition.Not(term());
        }
        if (peek().is("(")) {
            take();
            EventCondition inner = condition();
            ConditionToken end = take();
            if (!end.is(")")) {
                throw new ConditionError("X701", end, "expected ')', found " + end.shown(), "close the bracket");
            }
            return inner;
        }
        return statement();
    }

    private EventCondition statement() {
        ConditionToken first = peek();
        String text = first.text();
        if (first.isWord() && text.endsWith(HAPPENED)) {
            String event = text.substring(0, text.length() - HAPPENED.length());
            vocabulary.requireEvent(event, take());
            return new EventCondition.Happened(event);
        }
        if (first.isWord() && text.endsWith(EXISTS)) {
            String body = text.substring(0, text.length() - EXISTS.length());
            vocabulary.requireBody(body, take());
            return new EventCondition.Exists(body);
        }
        Value left = value();
        Relation relation = relation();
        return new EventCondition.Compare(left, relation, value());
    }

    private Value value() {
        ConditionToken token = take();
        if (token.isNumber()) {
            Optional<Double> number = NumberWithUnit.parseShare(token.text());
            return new Value.Constant(number.orElseThrow(() ->
                    new ConditionError("X701", token, token.shown() + " is not a number", "for example 0.5 or 1/2")));
        }
        if (!token.isWord()) {
            String message = "expected a number or a name, found " + token.shown();
            throw new ConditionError("X701", token, message, "for example petrograd_soviet.soviet_power");
        }
        Parameter parameter = ModelParameters.ALL.find(token.text());
        if (parameter != null) {
            return new Value.OfParameter(parameter);
        }
        if (!vocabulary.isMeasure(token.text())) {
            throw vocabulary.notMeasure(token);
        }
        return new Value.Named(token.text());
    }

    private Relation relation() {
        ConditionToken sign = take();
        return switch (sign.text()) {
            case "<" -> Relation.LESS;
            case "<=" -> Relation.AT_MOST;
            case ">" -> Relation.MORE;
            case ">=" -> Relation.AT_LEAST;
            default ->
                throw new ConditionError(
                        "X701", sign, "expected '<', '<=', '>' or '>=', found " + sign.shown(), "compare two values");
        };
    }
}
