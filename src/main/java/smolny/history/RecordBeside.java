package smolny.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import smolny.history.check.Meaning;
import smolny.history.check.Vocabulary;
import smolny.history.resolve.Reading;
import smolny.history.resolve.Shelf;
import smolny.history.text.Node.Fields;
import smolny.history.text.Node.Scalar;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;

/** Reads the record that a scenario names. */
final class RecordBeside {
    private static final String RECORD = "record";

    private final Path file;
    private final Shelf shelf;
    private final Problems problems;

    RecordBeside(Path file, Shelf shelf, Problems problems) {
        this.file = file;
        this.shelf = shelf;
        this.problems = problems;
    }

    static boolean isRecord(SourceText text) {
        return FileKind.is(FileKind.RECORD, text);
    }

    /** Checks a record by itself; names of sessions and groups cannot be looked up then. */
    static void alone(Path file, SourceText text, Problems problems) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        // A record lies one folder below its scenario and may share the scenario's tables.
        Path above = folder == null || folder.getParent() == null ? file.toAbsolutePath() : folder.getParent();
        new Reading(new Shelf(above), problems)
                .map(file, text, RECORD)
                .ifPresent(tree -> Meaning.checkRecord(tree, Optional.empty(), problems));
    }

    /** The record; one that was inherited may speak of sessions or groups that this scenario has dropped. */
    Optional<Fields> read(Fields whole, Vocabulary words) {
        Optional<Scalar> name = whole.scalar(RECORD);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String relative = name.get().text();
        Spot at = name.get().at();
        Optional<Path> path = shelf.locate(file, relative, at, problems);
        boolean copy = whole.field("resolved_from").isPresent();
        if (copy && path.isPresent() && !Files.isRegularFile(path.get())) {
            problems.warning(
                    "E808",
                    at,
                    "there is no file '" + relative
                            + "' beside this copy, so nothing recorded will stand beside its runs",
                    "the runs themselves are the same");
            return Optional.empty();
        }
        Optional<SourceText> text = shelf.open(file, relative, at, problems);
        if (path.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> record = new Reading(shelf, problems).map(path.get(), text.get(), RECORD);
        boolean inherited = at.source() != whole.at().source();
        if (!inherited) {
            record.ifPresent(tree -> Meaning.checkRecord(tree, Optional.of(words), problems));
        }
        return record;
    }
}
