package smolny.history.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.history.schema.Format;
import smolny.history.schema.Key;
import smolny.history.schema.Kind;
import smolny.history.schema.Type;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.Spot;
import smolny.history.text.TableReader;

/** Puts the rows of CSV tables where a file only names the table. */
final class Tables {
    private final Shelf shelf;
    private final Path file;
    private final Problems problems;

    Tables(Shelf shelf, Path file, Problems problems) {
        this.shelf = shelf;
        this.file = file;
        this.problems = problems;
    }

    /** The map with each {@code {table: ...}} of this kind's lists replaced by the table's rows. */
    Fields inlined(Kind kind, Fields map) {
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field field : map.fields()) {
            Optional<String> rowKind = kind.key(field.key()).flatMap(Tables::rowKind);
            Node value = field.value();
            if (rowKind.isPresent() && field.value() instanceof Fields named) {
                value = table(Format.kind(rowKind.get()), named);
            } else if (field.key().equals("add") && field.value() instanceof Fields additions) {
                value = inlined(Format.kind("add"), additions);
            }
            fields.add(new Node.Field(field.key(), field.keyAt(), value));
        }
        return new Fields(fields, map.header(), map.at());
    }

    private static Optional<String> rowKind(Key key) {
        return key.type() instanceof Type.Rows rows ? Optional.of(rows.kind()) : Optional.empty();
    }

    private Node table(Kind kind, Fields named) {
        Optional<Node.Scalar> name = named.scalar("table");
        if (name.isEmpty() || named.fields().size() != 1) {
            return named;
        }
        Optional<Node.Items> rows = shelf.open(
                        file, name.get().text(), name.get().at(), problems)
                .flatMap(text -> TableReader.read(text, problems));
        Node.Items empty = new Node.Items(List.of(), name.get().at());
        return rows.map(items -> split(kind, items)).orElse(empty);
    }

    private static Node.Items split(Kind kind, Node.Items rows) {
        List<Node> split = new ArrayList<>();
        for (Node row : rows.items()) {
            split.add(row instanceof Fields map ? splitCells(kind, map) : row);
        }
        return new Node.Items(split, rows.at());
    }

    private static Fields splitCells(Kind kind, Fields row) {
        Fields next = row;
        for (Node.Field field : row.fields()) {
            boolean list = kind.key(field.key())
                    .map(k -> k.type() instanceof Type.ListOf)
                    .orElse(false);
            if (list && field.value() instanceof Node.Scalar cell) {
                next = next.with(new Node.Field(field.key(), field.keyAt(), parts(cell)));
            }
        }
        return next;
    }

    /** The parts of a cell between semicolons, each with its own place. */
    private static Node.Items parts(Node.Scalar cell) {
        Spot at = cell.at();
        boolean quoted = at.source().line(at.line()).startsWith("\"", at.column() - 1);
        List<Node> parts = new ArrayList<>();
        int offset = quoted ? 1 : 0;
        for (String part : cell.text().split(";", -1)) {
            int lead = part.length() - part.stripLeading().length();
            String name = part.strip();
            parts.add(new Node.Scalar(name, at.right(offset + lead, name.length())));
            offset += part.length() + 1;
        }
        return new Node.Items(parts, at);
    }
}
