package smolny.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree. It listens to the parser's events instead of its composed nodes, because only the events
 * still show tags and anchors, and because depth can be refused before anything deep is built. A scalar is never
 * interpreted.
 */
final class YamlReader {
    /** The deepest nesting of maps and lists that is read. */
    static final int DEEPEST = 40;

    private final SourceText source;
    private final ProblemList problems;
    private final Iterator<Event> events;

    /** Where the last scalar begins, if it is in quotes and runs over several lines. */
    private @Nullable TextPosition longQuotation;

    private YamlReader(SourceText source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
        // The parser stumbles over a character of two halves that ends its buffer; so the whole text goes into one.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(SourceText.LARGEST + 1)
                .setBufferSize(source.text().length() + 2)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** The tree of this text, or nothing when it is no YAML we accept; the reasons are then among the problems. */
    public static Optional<SourceNode> read(SourceText source, ProblemList problems) {
        ProblemList here = new ProblemList();
        SourceNode root = tabs(source, here) ? null : new YamlReader(source, here).document();
        if (root == null && !here.hasErrors()) {
            here.error("Y011", source.at(1, 1, 1), "this file holds nothing but comments", "write 'smolny: 1'");
        }
        problems.addAll(here);
        return here.hasErrors() ? Optional.empty() : Optional.ofNullable(root);
    }

    /** The text of a key at the top of a file, whatever stands before it; nothing if there is none or the file is no YAML. */
    static Optional<String> top(SourceText source, String key) {
        try {
            YamlReader reader = new YamlReader(source, new ProblemList());
            int depth = 0;
            boolean isKey = false;
            while (depth <= DEEPEST && reader.events.hasNext()) {
                Event event = reader.events.next();
                if (depth == 0 && event instanceof NodeEvent && !(event instanceof MappingStartEvent)) {
                    return Optional.empty();
                }
                boolean inside = depth == 1 && event instanceof NodeEvent;
                isKey = inside && !isKey;
                if (isKey && isScalar(event, key)) {
                    return reader.events.next() instanceof ScalarEvent value
                            ? Optional.of(value.getValue())
                            : Optional.empty();
                }
                depth += step(event);
            }
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** By how much the nesting changes with an event. */
    private static int step(Event event) {
        return event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
    }

    private static boolean isScalar(Event event, String text) {
        return event instanceof ScalarEvent scalar && scalar.getValue().equals(text);
    }

    private static boolean tabs(SourceText source, ProblemList problems) {
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = lines[i].length() - lines[i].stripLeading().length();
            int tab = lines[i].substring(0, first).indexOf('\t');
            if (tab >= 0 && !lines[i].isBlank()) {
                problems.error(
                        "Y001",
                        source.at(i + 1, tab + 1, 1),
                        "a tab is used to indent; YAML allows only spaces",
                        "replace the tab by two spaces");
            }
        }
        return problems.hasErrors();
    }

    private @Nullable SourceNode document() {
        SourceNode root = null;
        try {
            while (events.hasNext()) {
                Piece piece = next();
                if (piece.isNode() && root != null) {
                    problems.error("Y012", piece.at(), "a second document begins here", "write one document a file");
                    return root;
                }
                root = piece.isNode() ? node(piece, 1) : root;
            }
        } catch (MarkedYamlEngineException e) {
            problems.add(problem(source, e, longQuotation));
        } catch (TooDeep e) {
            problems.error("Y007", e.at, "more than " + DEEPEST + " levels of nesting", "make the file flatter");
        } catch (YamlEngineException e) {
            problems.error("Y010", source.at(1, 1, 1), "not readable as YAML: " + e.getMessage(), null);
        }
        return root;
    }

    private Piece next() {
        Piece piece = Piece.of(source, events.next());
        boolean quotation = piece.shape() == Piece.Shape.SCALAR && piece.quoted();
        longQuotation = quotation && piece.end() - piece.start() > piece.at().length() ? piece.at() : null;
        return piece;
    }

    private SourceNode node(Piece piece, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(piece.at());
        }
        if (piece.anchored()) {
            problems.error("Y008", piece.at(), "anchors ('&') and aliases ('*') are not used here", "write it out");
        }
        if (piece.tagged()) {
            problems.error("Y009", piece.at(), "tags ('!') are not used here", "delete the tag");
        }
        int hidden = HiddenCharacters.forbidden(piece.text());
        if (hidden >= 0) {
            String what =
                    "an escape in this text stands for a character that nobody sees: " + HiddenCharacters.name(hidden);
            problems.error("Y014", piece.at(), what, "delete the escape");
        }
        return switch (piece.shape()) {
            case MAP -> map(piece, depth);
            case LIST -> list(piece, depth);
            default -> new SourceNode.Scalar(piece.text(), piece.at());
        };
    }

    private SourceNode list(Piece start, int depth) {
        List<SourceNode> items = new ArrayList<>();
        for (Piece item = next(); item.isNode(); item = next()) {
            items.add(node(item, depth + 1));
        }
        return new SourceNode.Items(items, start.at());
    }

    private SourceNode map(Piece start, int depth) {
        FieldList fields = new FieldList(problems);
        for (Piece keyPiece = next(); keyPiece.isNode(); keyPiece = next()) {
            SourceNode key = node(keyPiece, depth + 1);
            Piece valuePiece = next();
            SourceNode value = node(valuePiece, depth + 1);
            fields.add(key, value, start.braces() && keyPiece.standsAlone(valuePiece));
        }
        return fields.done(start.at());
    }

    private static final class TooDeep extends RuntimeException {
        private final transient TextPosition at;

        TooDeep(TextPosition at) {
            this.at = at;
        }
    }

    /** One problem for what the parser threw; {@code before} is a long quotation just before it, if there was one. */
    private static Problem problem(SourceText source, MarkedYamlEngineException e, @Nullable TextPosition before) {
        if (before != null) {
            return Problem.error("Y003", before, "this quotation runs over several lines", "close it on its own line");
        }
        String context = text(e.getContext());
        String problem = text(e.getProblem());
        TextPosition at = spot(source, e.getProblemMark());
        TextPosition opened = spot(source, e.getContextMark().or(e::getProblemMark));
        if (problem.contains("TAB")) {
            return Problem.error("Y001", at, "a tab stands where YAML allows only spaces", "replace it by two spaces");
        }
        if (context.contains("flow sequence")) {
            return Problem.error("Y003", opened, "this list is opened here and never closed", "add ']'");
        }
        if (context.contains("flow mapping")) {
            return Problem.error("Y003", opened, "this map is opened here and never closed", "add '}'");
        }
        if (problem.contains("escape")) {
            String what = "a backslash in double quotes begins an escape, and this is none";
            return Problem.error("Y016", at, what, "double the backslash, or use single quotes");
        }
        if (context.contains("quoted scalar")) {
            return Problem.error(
                    "Y003", opened, "this quotation is opened here and never closed", "add the quote mark");
        }
        Optional<TextPosition> blank =
                opened.wholeLine().invisible().or(() -> at.wholeLine().invisible());
        if (blank.isPresent()) {
            String what = "a " + blank.get().character() + " stands here; YAML does not take it for a blank";
            return Problem.error("Y015", blank.get(), what, "replace it by a blank, or put the text in quotes");
        }
        if (problem.contains("mapping values are not allowed")) {
            return Problem.error(
                    "Y010", at, "no key may stand here", "put text with ': ' in quotes, or check the indent");
        }
        if (context.contains("simple key")) {
            return Problem.error("Y010", opened, "this line has no ':' after its key", "write 'key: value'");
        }
        return Problem.error("Y010", at, "not readable as YAML: " + problem, "check the indent and the quotes");
    }

    private static TextPosition spot(SourceText source, Optional<Mark> mark) {
        return mark.map(m -> source.at(m.getLine() + 1, m.getColumn() + 1, 1)).orElse(source.at(1, 1, 1));
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    /** Gathers the fields of one map while it is read, and refuses keys that make no sense. */
    private static final class FieldList {
        private final Map<String, SourceNode.Field> fields = new LinkedHashMap<>();
        private final ProblemList problems;
        private SourceNode.@Nullable Field last;

        FieldList(ProblemList problems) {
            this.problems = problems;
        }

        /** Adds a key and its value; {@code noColon} when braces hold a word without a colon. */
        void add(SourceNode key, SourceNode value, boolean noColon) {
            if (!(key instanceof SourceNode.Scalar scalar)) {
                problems.error("Y013", key.at(), "a key must be a single word", null);
            } else if (noColon) {
                comma(scalar);
            } else {
                SourceNode.Field field = new SourceNode.Field(scalar.text(), scalar.at(), value);
                SourceNode.Field first = fields.putIfAbsent(scalar.text(), field);
                if (first != null) {
                    TextPosition at = first.keyAt();
                    problems.error(
                            "Y002",
                            scalar.at(),
                            "key '" + scalar.text() + "' is already given at " + at.line() + ":" + at.column(),
                            "rename or delete one of them");
                }
                last = field;
            }
        }

        private void comma(SourceNode.Scalar word) {
            if (last == null || !(last.value() instanceof SourceNode.Scalar before)) {
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

        SourceNode done(TextPosition at) {
            return new SourceNode.Fields(List.copyOf(fields.values()), null, at);
        }
    }

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
    private record Piece(
            Shape shape,
            String text,
            TextPosition at,
            boolean braces,
            boolean anchored,
            boolean tagged,
            int start,
            int end) {
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

        private static TextPosition spot(SourceText source, Event event) {
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
}
