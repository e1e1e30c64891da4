package smolny.history.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of one map while it is read, and refuses keys that make no sense. */
final class FieldList {
    private final Map<String, Node.Field> fields = new LinkedHashMap<>();
    private final Problems problems;
    private Node.@Nullable Field last;

    FieldList(Problems problems) {
        this.problems = problems;
    }

    /** Adds a key and its value; {@code noColon} when braces hold a word without a colon. */
    void add(Node key, Node value, boolean noColon) {
        if (!(key instanceof Node.Scalar scalar)) {
            problems.error("Y013", key.at(), "a key must be a single word", null);
        } else if (noColon) {
            comma(scalar);
        } else {
            Node.Field field = new Node.Field(scalar.text(), scalar.at(), value);
            Node.Field first = fields.putIfAbsent(scalar.text(), field);
            if (first != null) {
                Spot at = first.keyAt();
                problems.error(
                        "Y002",
                        scalar.at(),
                        "key '" + scalar.text() + "' is already given at " + at.line() + ":" + at.column(),
                        "rename or delete one of them");
            }
            last = field;
        }
    }

    private void comma(Node.Scalar word) {
        if (last == null || !(last.value() instanceof Node.Scalar before)) {
            problems.error("Y004", word.at(), "'" + word.text() + "' has no value", "write a colon and a value");
            return;
        }
        boolean number = before.text().matches("[+-]?\\d+") && word.text().matches("\\d+( .*)?");
        String hint = number
                ? "write " + before.text() + "." + word.text()
                : "use '" + before.text() + "', or put the value in quotes";
        problems.error(
                "Y004", before.at(), "the comma ends the value here, because the map is written in braces", hint);
    }

    Node done(Spot at) {
        return new Node.Fields(List.copyOf(fields.values()), null, at);
    }
}
