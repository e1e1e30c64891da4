package smolny.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import smolny.history.resolve.Shelf;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problem;
import smolny.history.text.Problems;
import smolny.history.text.YamlReader;

/** Scenario files: from text to something the model can run, or a list of all that is wrong with it. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /**
     * Loads a scenario. Of its own interventions only those asked for are tried out; {@link #check} tries them all.
     *
     * @param file the scenario's file; parents, tables and the record lie beside it or below
     * @param interventions ids of the levers to pull, in this order; empty for none
     * @throws RefusedInput if anything is wrong, with every problem found
     */
    public static LoadedScenario load(Path file, List<String> interventions) {
        return new Loading(file).load(interventions);
    }

    /**
     * Loads a scenario that has not been written yet, with no lever pulled.
     *
     * @param file where it would lie; parents, tables and the record are looked for beside it
     * @param text what it would say
     * @throws RefusedInput if anything is wrong, with every problem found
     */
    public static LoadedScenario load(Path file, String text) {
        return new Loading(file, text).load(List.of());
    }

    /** Every problem of a scenario that has not been written yet, in file order; see {@link #load(Path, String)}. */
    public static List<Problem> check(Path file, String text) {
        return new Loading(file, text).everything();
    }

    /** The file of the scenario that this one extends; nothing if it extends none or cannot be read. */
    public static Optional<Path> parent(Path file) {
        return says(file, "extends").map(id -> file.resolveSibling(id + ".yaml"));
    }

    /** Whether this file is a record, which nothing runs. */
    public static boolean isRecord(Path file) {
        return says(file, "kind").equals(Optional.of("record"));
    }

    private static Optional<String> says(Path file, String key) {
        Problems unheard = new Problems();
        return new Shelf(file.toAbsolutePath().resolveSibling(""))
                .open(file, unheard)
                .flatMap(text -> YamlReader.read(text, unheard))
                .flatMap(root -> root instanceof Fields map ? map.text(key) : Optional.empty());
    }

    /**
     * Checks a scenario, a record or a plan with all that belongs to it: parents, tables, the record, and every intervention,
     * each pulled on its own.
     *
     * @param file the file; it need not exist
     * @return every problem found, in file order; empty when all is well
     */
    public static List<Problem> check(Path file) {
        return PlanFiles.isPlan(file) ? PlanFiles.check(file) : new Loading(file).everything();
    }
}
