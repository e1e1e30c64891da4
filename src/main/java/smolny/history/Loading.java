package smolny.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import smolny.history.check.Vocabulary;
import smolny.history.resolve.Family;
import smolny.history.resolve.Levers;
import smolny.history.resolve.Shelf;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problem;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;

/** One load of one scenario file, with the problems met on the way. */
final class Loading {
    /** Codes that a lever can earn by itself, whatever is wrong with the names in the scenario around it. */
    private static final String OWN_FAULTS = "KV";

    private final Path file;
    private final Shelf shelf;
    private final Problems problems = new Problems();

    Loading(Path file) {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        this.shelf = new Shelf(folder == null ? Path.of("") : folder);
    }

    /** The same of a text that is not in a file yet: it is read as if it lay there. */
    Loading(Path file, String text) {
        this(file);
        shelf.put(file, text);
    }

    /** All that is wrong, every lever tried out; in file order. */
    List<Problem> everything() {
        Optional<SourceText> text = shelf.open(file, problems);
        if (text.isPresent() && RecordBeside.isRecord(text.get())) {
            RecordBeside.alone(file, text.get(), problems);
        } else if (text.isPresent()) {
            new Family(shelf, problems).tree(file).ifPresent(this::everything);
        }
        return problems.inFileOrder();
    }

    private void everything(Fields whole) {
        if (unreadable()) {
            return;
        }
        Fields base = whole.without("interventions");
        Vocabulary words = Soundness.check(base, joined(whole), problems);
        boolean sound = !problems.hasErrors();
        for (String id : Levers.of(whole)) {
            Problems found = tried(base, whole, id);
            if (!lost(found, whole, id)) {
                found.inFileOrder().stream()
                        .filter(p -> sound || OWN_FAULTS.indexOf(p.code().charAt(0)) >= 0)
                        .forEach(problems::add);
            }
        }
        new RecordBeside(file, shelf, problems).read(whole, words);
    }

    /**
     * The scenario with some levers pulled.
     *
     * @throws RefusedInput if anything that it needs is wrong
     */
    LoadedScenario load(List<String> levers) {
        Fields whole = new Family(shelf, problems).tree(file).orElseThrow(() -> new RefusedInput(problems));
        refuseIf(unreadable());
        Fields base = whole.without("interventions");
        Vocabulary words = Soundness.check(base, joined(whole), problems);
        levers.forEach(id -> known(whole, id));
        Optional<Fields> record = new RecordBeside(file, shelf, problems).read(whole, words);
        refuseIf(problems.hasErrors());
        Fields offered = Levers.fitting(
                whole,
                id -> levers.contains(id)
                        || !Levers.inherited(whole, id)
                        || !tried(base, whole, id).hasErrors());
        Fields tree = base;
        for (String id : levers) {
            tree = Levers.pulled(tree, whole, id, problems);
        }
        Vocabulary wordsThen = levers.isEmpty() ? words : Soundness.check(tree, true, problems);
        refuseIf(problems.hasErrors());
        return ForReaders.loaded(
                offered, Levers.standalone(tree, levers), levers, wordsThen, record, problems.inFileOrder());
    }

    /** Whether a table or a parent is missing, so that every name in it would be complained about as well. */
    private boolean unreadable() {
        return problems.hasErrors(code -> code.startsWith("Y") || code.startsWith("E"));
    }

    /** What one file says was held against the table of the format as it was read; what several say was not. */
    private static boolean joined(Fields whole) {
        return whole.field("smolny")
                .map(field -> field.keyAt().source() != whole.at().source())
                .orElse(true);
    }

    /** Pulls a lever to see what comes of it. */
    private static Problems tried(Fields base, Fields whole, String id) {
        Problems found = new Problems();
        Soundness.check(Levers.pulled(base, whole, id, found), true, found);
        return found;
    }

    /** A lever that was inherited and has lost its hold is not held against this file. */
    private static boolean lost(Problems found, Fields whole, String id) {
        return found.hasErrors() && Levers.inherited(whole, id);
    }

    private void known(Fields whole, String id) {
        List<String> levers = Levers.of(whole);
        if (!levers.contains(id)) {
            Spot at = whole.field("interventions").map(Node.Field::keyAt).orElse(whole.at());
            String hint = NearestName.hint(id, levers, "interventions").orElse(null);
            problems.error("R301", at, "no intervention is called '" + id + "'", hint);
        }
    }

    private void refuseIf(boolean wrong) {
        if (wrong) {
            throw new RefusedInput(problems);
        }
    }
}
