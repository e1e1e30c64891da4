package smolny.history.resolve;

import java.nio.file.Path;
import java.util.Optional;
import smolny.history.schema.Checker;
import smolny.history.schema.Format;
import smolny.history.schema.Kind;
import smolny.history.schema.Numbers;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.YamlReader;

/** Reads one file into a map, with its tables put in and held against the schema. */
public final class Reading {
    private final Shelf shelf;
    private final Problems problems;

    /** Reads from this shelf and complains here. */
    public Reading(Shelf shelf, Problems problems) {
        this.shelf = shelf;
        this.problems = problems;
    }

    /**
     * The map in this text; nothing when it is no YAML, no map, or of a newer format. Other mistakes are complained
     * about, and the map is returned all the same.
     *
     * @param kind which kind of map it must be; a scenario with 'extends' is taken for a child
     */
    public Optional<Fields> map(Path file, SourceText text, String kind) {
        Optional<Node> root = YamlReader.read(text, problems);
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
        Kind due = Format.kind(child ? "child" : kind);
        Fields whole = new Tables(shelf, file, problems).inlined(due, map);
        Checker.check(due, whole, problems);
        named(file, whole);
        return Optional.of(whole);
    }

    private boolean tooNew(Fields map) {
        Optional<Node.Scalar> version = map.scalar("smolny");
        boolean newer = version.flatMap(v -> new Numbers.Version().complain("smolny", v.text()))
                .filter(c -> c.code().equals("K106"))
                .map(c -> {
                    problems.error(c.code(), version.orElseThrow().at(), c.message(), c.hint());
                    return true;
                })
                .orElse(false);
        return newer;
    }

    private void named(Path file, Fields map) {
        Optional<Node.Scalar> id = map.scalar("id");
        String name = stem(file);
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

    /** The file's name without folder and ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
