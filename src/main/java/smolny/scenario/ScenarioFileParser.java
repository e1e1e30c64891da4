package smolny.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.scenario.SourceNode.Fields;

/**
 * Reads files: text to a map, with its tables put in and held against the table of the format. Each file is read and parsed once; its
 * problems are reported to each who asks for it.
 */
final class ScenarioFileParser {
    private final ScenarioFileSource source;
    private final IdentityHashMap<Fields, MapKind> sound;
    private final IdentityHashMap<SourceText, Map<String, Parsed>> parsed = new IdentityHashMap<>();

    private record Parsed(Optional<Fields> map, ProblemList problems) {}

    /** A parser of files from there; it adds to what is known to be sound. */
    ScenarioFileParser(ScenarioFileSource source, IdentityHashMap<Fields, MapKind> sound) {
        this.source = source;
        this.sound = sound;
    }

    /** Where its files come from. */
    ScenarioFileSource source() {
        return source;
    }

    /**
     * The map in this text; nothing when it is no YAML, no map, or of a newer format. Other mistakes are complained
     * about, and the map is returned all the same.
     *
     * @param kind which kind of map it must be; a scenario with 'extends' is taken for a child
     */
    Optional<Fields> map(Path file, SourceText text, String kind, ProblemList problems) {
        Parsed result = parsed.computeIfAbsent(text, t -> new HashMap<>()).computeIfAbsent(kind, k -> {
            ProblemList own = new ProblemList();
            return new Parsed(new OneFile(file, own).map(text, k), own);
        });
        problems.addAll(result.problems);
        return result.map;
    }

    /** One file as it is parsed. */
    private final class OneFile {
        private final Path file;
        private final ProblemList problems;

        OneFile(Path file, ProblemList problems) {
            this.file = file;
            this.problems = problems;
        }

        Optional<Fields> map(SourceText text, String kind) {
            Optional<SourceNode> root = YamlReader.read(text, problems);
            if (root.isEmpty()) {
                return Optional.empty();
            }
            if (!(root.get() instanceof Fields map)) {
                problems.error("K111", root.get().at(), "this file must be a map of keys", "begin with 'smolny: 1'");
                return Optional.empty();
            }
            if (tooNew(map)) {
                return Optional.empty();
            }
            boolean child = kind.equals("scenario") && map.field("extends").isPresent();
            MapKind due = ScenarioFormat.kind(child ? "child" : kind);
            Fields whole = inlined(due, map);
            ShapeChecker.check(due, whole, sound, problems);
            named(whole);
            return Optional.of(whole);
        }

        private boolean tooNew(Fields map) {
            Optional<ValueComplaint> newer = map.text("smolny")
                    .flatMap(version -> NumberTypes.VERSION.complain("smolny", version))
                    .filter(complaint -> complaint.code().equals("K106"));
            newer.ifPresent(complaint -> problems.error(map.at("smolny"), complaint));
            return newer.isPresent();
        }

        private void named(Fields map) {
            Optional<SourceNode.Scalar> id = map.scalar("id");
            String name = Scenarios.stem(file);
            if (id.isPresent()
                    && !id.get().text().equals(name)
                    && map.field("resolved_from").isEmpty()) {
                problems.error(
                        "K107",
                        id.get().at(),
                        "id '" + id.get().text() + "' differs from the file name '" + name + "'",
                        "make them the same");
            }
        }

        /** The map with each {@code {table: ...}} of this kind's lists replaced by the table's rows. */
        Fields inlined(MapKind kind, Fields map) {
            List<SourceNode.Field> fields = new ArrayList<>();
            for (SourceNode.Field field : map.fields()) {
                Optional<MapKind> rowKind = kind.key(field.key()).flatMap(MapKey::rows);
                SourceNode value = field.value();
                boolean levels =
                        kind.key(field.key()).filter(OneFile::takesLevels).isPresent();
                if (levels && field.value() instanceof Fields named) {
                    value = columns(named);
                } else if (rowKind.isPresent() && field.value() instanceof Fields named) {
                    value = table(rowKind.get(), named);
                } else if (field.key().equals("add") && field.value() instanceof Fields additions) {
                    value = inlined(ScenarioFormat.kind("add"), additions);
                }
                fields.add(new SourceNode.Field(field.key(), field.keyAt(), value));
            }
            return new Fields(fields, map.header(), map.at());
        }

        private static boolean takesLevels(MapKey key) {
            return key.type() instanceof ValueType.Named named && named.orLevels();
        }

        private SourceNode table(MapKind kind, Fields named) {
            Optional<SourceNode.Scalar> name = name(named);
            if (name.isEmpty()) {
                return named;
            }
            SourceNode.Items empty = new SourceNode.Items(List.of(), name.get().at());
            return rows(name.get()).map(items -> split(kind, items)).orElse(empty);
        }

        private static Optional<SourceNode.Scalar> name(Fields named) {
            return named.scalar("table").filter(name -> named.fields().size() == 1);
        }

        private Optional<SourceNode.Items> rows(SourceNode.Scalar name) {
            return source.open(file, name.text(), name.at(), problems)
                    .flatMap(text -> CsvTableReader.read(text, problems));
        }

        /** A table read by columns: the list of a column's cells under the column's name, and the head row as the header. */
        private Fields columns(Fields named) {
            Optional<SourceNode.Scalar> name = name(named);
            if (name.isEmpty()) {
                return alone(named);
            }
            Map<String, SourceNode.Field> heads = new LinkedHashMap<>();
            Map<String, List<SourceNode>> cells = new LinkedHashMap<>();
            Optional<SourceNode.Items> rows = rows(name.get());
            if (rows.isPresent() && rows.get().items().isEmpty()) {
                problems.error("K120", name.get().at(), "this table has no rows", "write one row for each point");
            }
            for (SourceNode node : rows.map(SourceNode.Items::items).orElse(List.of())) {
                if (node instanceof Fields row) {
                    row.fields().forEach(cell -> {
                        heads.putIfAbsent(cell.key(), cell);
                        cells.computeIfAbsent(cell.key(), key -> new ArrayList<>())
                                .add(cell.value());
                    });
                    gaps(row);
                }
            }
            List<SourceNode.Field> fields = new ArrayList<>();
            heads.forEach((key, head) -> fields.add(new SourceNode.Field(
                    key, head.keyAt(), new SourceNode.Items(cells.getOrDefault(key, List.of()), head.keyAt()))));
            return new Fields(
                    fields,
                    new SourceNode.Header(
                            List.copyOf(heads.keySet()), name.get().at()),
                    named.at());
        }

        /** The map itself, or nothing of it if it is meant as a table and has other keys (K110) or no file's name (K111). */
        private Fields alone(Fields named) {
            Optional<SourceNode.Field> table = named.field("table");
            if (table.isEmpty()) {
                return named;
            }
            List<SourceNode.Field> others = named.without("table").fields();
            if (others.isEmpty()) {
                problems.error("K111", table.get().value().at(), "'table' must be the name of a file", null);
            } else {
                problems.error(
                        "K110",
                        table.get().keyAt(),
                        "'table' and '" + others.get(0).key() + "' exclude each other",
                        "make each parameter a column of the table");
            }
            return new Fields(List.of(), new SourceNode.Header(List.of(), named.at()), named.at());
        }

        /** A row of a table of values must have them all. */
        private void gaps(Fields row) {
            for (String name : row.missing()) {
                String message = "this row has no value for '" + name + "'";
                problems.error("K103", row.at(), message, "write one, or delete the row");
            }
        }
    }

    /** A table's rows, with the cells of columns that hold lists split at semicolons. */
    static SourceNode.Items split(MapKind kind, SourceNode.Items rows) {
        List<SourceNode> split = new ArrayList<>();
        for (SourceNode row : rows.items()) {
            split.add(row instanceof Fields map ? splitCells(kind, map) : row);
        }
        return new SourceNode.Items(split, rows.at());
    }

    private static Fields splitCells(MapKind kind, Fields row) {
        Fields next = row;
        for (SourceNode.Field field : row.fields()) {
            boolean list = kind.key(field.key())
                    .map(k -> k.type() instanceof ValueType.ListOf)
                    .orElse(false);
            if (list && field.value() instanceof SourceNode.Scalar cell) {
                next = next.with(new SourceNode.Field(field.key(), field.keyAt(), parts(cell)));
            }
        }
        return next;
    }

    /** The parts of a cell between semicolons, each with its own place. */
    private static SourceNode.Items parts(SourceNode.Scalar cell) {
        TextPosition at = cell.at();
        boolean quoted = at.source().line(at.line()).startsWith("\"", at.column() - 1);
        List<SourceNode> parts = new ArrayList<>();
        int offset = quoted ? 1 : 0;
        for (String part : cell.text().split(";", -1)) {
            int lead = part.length() - part.stripLeading().length();
            String name = part.strip();
            parts.add(new SourceNode.Scalar(name, at.right(offset + lead, name.length())));
            offset += part.length() + 1;
        }
        return new SourceNode.Items(parts, at);
    }
}
