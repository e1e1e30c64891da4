package smolny.history.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree. It listens to the parser's events instead of its composed nodes, because only the events
 * still show tags and anchors, and because depth can be refused before anything deep is built. A scalar is never
 * interpreted.
 */
public final class YamlReader {
    /** The deepest nesting of maps and lists that is read. */
    public static final int DEEPEST = 40;

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;

    /** Where the last scalar begins, if it is in quotes and runs over several lines. */
    private @Nullable Spot longQuotation;

    private YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        // The parser stumbles over a character of two halves that ends its buffer; so the whole text goes into one.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(StrictText.LARGEST + 1)
                .setBufferSize(source.text().length() + 2)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** The tree of this text, or nothing when it is no YAML we accept; the reasons are then among the problems. */
    public static Optional<Node> read(SourceText source, Problems problems) {
        Problems here = new Problems();
        Node root = tabs(source, here) ? null : new YamlReader(source, here).document();
        if (root == null && !here.hasErrors()) {
            here.error("Y011", source.at(1, 1, 1), "this file holds nothing but comments", "write 'smolny: 1'");
        }
        problems.addAll(here);
        return here.hasErrors() ? Optional.empty() : Optional.ofNullable(root);
    }

    private static boolean tabs(SourceText source, Problems problems) {
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

    private @Nullable Node document() {
        Node root = null;
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
            problems.add(Marks.problem(source, e, longQuotation));
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

    private Node node(Piece piece, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(piece.at());
        }
        if (piece.anchored()) {
            problems.error("Y008", piece.at(), "anchors ('&') and aliases ('*') are not used here", "write it out");
        }
        if (piece.tagged()) {
            problems.error("Y009", piece.at(), "tags ('!') are not used here", "delete the tag");
        }
        return switch (piece.shape()) {
            case MAP -> map(piece, depth);
            case LIST -> list(piece, depth);
            default -> new Node.Scalar(piece.text(), piece.at());
        };
    }

    private Node list(Piece start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Piece item = next(); item.isNode(); item = next()) {
            items.add(node(item, depth + 1));
        }
        return new Node.Items(items, start.at());
    }

    private Node map(Piece start, int depth) {
        FieldList fields = new FieldList(problems);
        for (Piece keyPiece = next(); keyPiece.isNode(); keyPiece = next()) {
            Node key = node(keyPiece, depth + 1);
            Piece valuePiece = next();
            Node value = node(valuePiece, depth + 1);
            fields.add(key, value, start.braces() && keyPiece.standsAlone(valuePiece));
        }
        return fields.done(start.at());
    }

    private static final class TooDeep extends RuntimeException {
        private final transient Spot at;

        TooDeep(Spot at) {
            this.at = at;
        }
    }
}
