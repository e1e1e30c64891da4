package smolny.history.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * One event of the YAML parser in our terms.
 *
 * @param shape what begins or ends here
 * @param text a scalar's text
 * @param at where
 * @param braces whether a map is written in braces
 * @param anchored whether it is an alias or carries an anchor
 * @param tagged whether it carries a tag
 * @param start position in the text
 * @param end position in the text
 */
record Piece(Shape shape, String text, Spot at, boolean braces, boolean anchored, boolean tagged, int start, int end) {
    /** What begins or ends. */
    enum Shape {
        SCALAR,
        LIST,
        MAP,
        OTHER
    }

    static Piece of(SourceText source, Event event) {
        boolean anchored = event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent());
        String text = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
        boolean braces = event instanceof MappingStartEvent map && map.isFlow();
        int start = event.getStartMark().map(Mark::getIndex).orElse(0);
        int end = event.getEndMark().map(Mark::getIndex).orElse(0);
        return new Piece(shape(event), text, spot(source, event), braces, anchored, tagged(event), start, end);
    }

    /** Whether the value after this key is nothing at all, not even a colon. */
    boolean standsAlone(Piece value) {
        return value.shape == Shape.SCALAR && value.start == value.end && value.start == end;
    }

    /** Whether a scalar is written in quotes. */
    boolean quoted() {
        String line = at.source().line(at.line());
        int index = line.offsetByCodePoints(0, at.column() - 1);
        return line.startsWith("\"", index) || line.startsWith("'", index);
    }

    /** Whether a node begins here, not a collection or document ends. */
    boolean isNode() {
        return shape != Shape.OTHER;
    }

    private static Shape shape(Event event) {
        if (event instanceof MappingStartEvent) {
            return Shape.MAP;
        }
        if (event instanceof CollectionStartEvent) {
            return Shape.LIST;
        }
        return event instanceof NodeEvent ? Shape.SCALAR : Shape.OTHER;
    }

    private static boolean tagged(Event event) {
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        return tag.isPresent();
    }

    private static Spot spot(SourceText source, Event event) {
        Mark from = event.getStartMark().orElse(null);
        if (from == null) {
            return source.at(1, 1, 1);
        }
        int length = 1;
        if (event instanceof ScalarEvent) {
            int rest = SourceText.characters(source.line(from.getLine() + 1)) - from.getColumn();
            length = event.getEndMark()
                    .map(end -> end.getLine() == from.getLine() ? end.getColumn() - from.getColumn() : rest)
                    .orElse(1);
        }
        return source.at(from.getLine() + 1, from.getColumn() + 1, length);
    }
}
