package smolny.history.check;

import smolny.history.schema.Format;
import smolny.history.schema.Key;
import smolny.history.schema.Type;
import smolny.history.schema.Visitor;
import smolny.history.schema.Walk;
import smolny.history.schema.Words;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;

/** Reads every condition of a scenario only to see that it can be read. */
final class ConditionChecks implements Visitor {
    private final Vocabulary vocabulary;
    private final Problems problems;

    private ConditionChecks(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** X701 to X705. */
    static void check(Fields tree, Vocabulary vocabulary, Problems problems) {
        Walk.through(Format.kind("scenario"), tree, new ConditionChecks(vocabulary, problems));
    }

    @Override
    public void scalar(Key key, Type.Scalar type, Node.Scalar value, Fields owner) {
        if (type instanceof Words.Formula) {
            try {
                ConditionText.read(value.text(), vocabulary);
            } catch (Misread e) {
                String message = e.getMessage() == null ? "" : e.getMessage();
                problems.error(e.code(), spot(value, e), message, e.hint());
            }
        }
    }

    /** The place of the trouble; the whole value when it runs over several lines. */
    private static Spot spot(Node.Scalar value, Misread e) {
        Spot at = value.at();
        String line = at.source().line(at.line());
        int start = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        int quote = line.startsWith("\"", start) || line.startsWith("'", start) ? 1 : 0;
        boolean plain = line.startsWith(value.text(), start + quote);
        return plain ? at.right(e.offset() + quote, e.length()) : at;
    }
}
