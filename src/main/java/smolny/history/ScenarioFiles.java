package smolny.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.check.Meaning;
import smolny.history.compile.Compiler;
import smolny.history.compile.MeasureNames;
import smolny.history.compile.Row;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.RecordReader;
import smolny.history.resolve.Family;
import smolny.history.resolve.Levers;
import smolny.history.resolve.Reading;
import smolny.history.resolve.Shelf;
import smolny.history.schema.Checker;
import smolny.history.schema.Format;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;

/** Loads scenario files: from text to something the model can run, or a list of all that is wrong with it. */
public final class ScenarioFiles {
    private final Path file;
    private final Shelf shelf;
    private final Problems problems = new Problems();

    private ScenarioFiles(Path file) {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        this.shelf = new Shelf(folder == null ? Path.of("") : folder);
    }

    /**
     * Loads a scenario. Every intervention of the file is checked, whether it is asked for or not.
     *
     * @param file the scenario's file; parents, tables and the record lie beside it or below
     * @param interventions ids of the levers to pull, in this order; empty for none
     * @throws RefusedInput if anything is wrong, with every problem found
     */
    public static LoadedScenario load(Path file, List<String> interventions) {
        return new ScenarioFiles(file).load(interventions);
    }

    private LoadedScenario load(List<String> interventions) {
        Fields whole = new Family(shelf, problems).tree(file).orElseThrow(() -> new RefusedInput(problems));
        Fields offered = whole;
        // With a table or a parent missing, every name in it would be complained about as well.
        refuseIf(problems.hasErrors(code -> code.startsWith("Y") || code.startsWith("E")));
        Fields base = whole.without("interventions");
        List<String> measures = check(base, problems);
        if (!problems.hasErrors()) {
            offered = Levers.fitting(whole, id -> interventions.contains(id) || fits(base, whole, id));
        }
        interventions.forEach(id -> known(whole, id));
        Optional<Fields> recordTree = record(whole, base, measures);
        refuseIf(problems.hasErrors());
        Fields tree = base;
        for (String id : interventions) {
            tree = Levers.pulled(tree, whole, id, problems);
        }
        List<String> measuresThen = check(tree, problems);
        refuseIf(problems.hasErrors());
        return loaded(offered, Levers.standalone(tree, interventions), interventions, measuresThen, recordTree);
    }

    private LoadedScenario loaded(
            Fields whole, Fields tree, List<String> pulled, List<String> measures, Optional<Fields> recordTree) {
        Row row = new Row(whole);
        @Nullable HistoricalRecord record = recordTree.map(RecordReader::read).orElse(null);
        return new LoadedScenario(
                Compiler.compile(tree, Meaning.vocabulary(tree, measures)),
                row.titles(),
                row.text("about", ""),
                ForReaders.turn(whole),
                ForReaders.levers(whole),
                pulled,
                tree,
                ForReaders.chronicle(tree),
                ForReaders.sources(tree),
                record,
                problems.inFileOrder());
    }

    private static List<String> check(Fields tree, Problems into) {
        List<String> measures = MeasureNames.of(tree);
        Checker.check(Format.kind("scenario"), tree, into);
        Meaning.check(tree, measures, into);
        return measures;
    }

    /** Tries a lever out; one that was inherited and has lost its hold is not held against this file. */
    private boolean fits(Fields base, Fields whole, String id) {
        Problems found = new Problems();
        check(Levers.pulled(base, whole, id, found), found);
        boolean lost = found.hasErrors() && Levers.inherited(whole, id);
        if (!lost) {
            problems.addAll(found);
        }
        return !lost;
    }

    private void known(Fields whole, String id) {
        List<String> levers = Levers.of(whole);
        if (!levers.contains(id)) {
            Spot at = whole.field("interventions").map(Node.Field::keyAt).orElse(whole.at());
            String hint = NearestName.hint(id, levers, "interventions").orElse(null);
            problems.error("R301", at, "no intervention is called '" + id + "'", hint);
        }
    }

    /** The record; one that was inherited may speak of sessions or groups that this scenario has dropped. */
    private Optional<Fields> record(Fields whole, Fields base, List<String> measures) {
        Optional<Node.Scalar> name = whole.scalar("record");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String relative = name.get().text();
        Spot at = name.get().at();
        Optional<Path> path = shelf.locate(file, relative, at, problems);
        Optional<SourceText> text = shelf.open(file, relative, at, problems);
        if (path.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> record = new Reading(shelf, problems).map(path.get(), text.get(), "record");
        boolean inherited = at.source() != whole.at().source();
        if (!inherited) {
            record.ifPresent(tree -> Meaning.checkRecord(tree, base, measures, problems));
        }
        return record;
    }

    private void refuseIf(boolean wrong) {
        if (wrong) {
            throw new RefusedInput(problems);
        }
    }
}
