package smolny.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.scenario.SourceNode.Fields;

/**
 * Scenario files: from text to something the model can run, or a list of all that is wrong with it. Who loads several scenarios, or one
 * with several interventions, takes a {@link ScenarioReader}, which does once what they share.
 */
public final class Scenarios {
    private static final String ENDING = ".yaml";

    private Scenarios() {}

    /**
     * What a scenario is called and offers.
     *
     * @param titles name by language, "en" and "ru"
     * @param divergence how it differs from its parent, if it extends one and says when
     * @param interventions its interventions, in the order written
     */
    public record Summary(
            Map<String, String> titles, @Nullable Intervention divergence, List<Intervention> interventions) {
        /** Keeps its own copies. */
        public Summary {
            titles = Map.copyOf(titles);
            interventions = List.copyOf(interventions);
        }
    }

    /** Loads a scenario as it is; see {@link #load(Path, List)}. */
    public static LoadedScenario load(Path file) {
        return load(file, List.of());
    }

    /**
     * Loads a scenario. Of its own interventions only those asked for are tried out; {@link #check} tries them all.
     *
     * @param file the scenario's file; parents, tables and the record lie beside it or below
     * @param interventions ids of the interventions to apply, in this order; empty for none
     * @throws InvalidInputException if anything is wrong, with every problem found
     */
    public static LoadedScenario load(Path file, List<String> interventions) {
        return new ScenarioReader().load(file, interventions);
    }

    /**
     * Loads a scenario that has not been written yet, with no intervention applied.
     *
     * @param file where it would lie; parents, tables and the record are looked for beside it
     * @param text what it would say
     * @throws InvalidInputException if anything is wrong, with every problem found
     */
    public static LoadedScenario load(Path file, String text) {
        return new ScenarioReader().load(file, text);
    }

    /**
     * Checks a scenario, a record or a plan with all that belongs to it: parents, tables, the record, and every intervention,
     * each applied on its own.
     *
     * @param file the file; it need not exist
     * @return every problem found, in file order; empty if there is none
     */
    public static List<Problem> check(Path file) {
        return new ScenarioReader().check(file);
    }

    /** Every problem of a scenario that has not been written yet, in file order; see {@link #load(Path, String)}. */
    public static List<Problem> check(Path file, String text) {
        return new ScenarioReader().check(file, text);
    }

    /** The scenarios in a folder and those one folder below, by name; none if there is no such folder. */
    public static Map<String, Path> in(Path folder) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                if (isScenario(file)) {
                    String base = String.valueOf(file.getFileName());
                    found.putIfAbsent(base.substring(0, base.length() - ENDING.length()), file);
                }
            }
        }
        return new LinkedHashMap<>(found);
    }

    private static boolean isScenario(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(20).anyMatch(line -> line.strip().equals("kind: scenario"));
        }
    }

    /** The file of the scenario that this one extends; nothing if it extends none or cannot be read. */
    public static Optional<Path> parent(Path file) {
        return says(file, "extends").map(id -> file.resolveSibling(id + ENDING));
    }

    /** Whether this file is a record, which nothing runs. */
    public static boolean isRecord(Path file) {
        return says(file, "kind").equals(Optional.of("record"));
    }

    private static Optional<String> says(Path file, String key) {
        ProblemList unheard = new ProblemList();
        return new ScenarioFileSource(file.toAbsolutePath().resolveSibling(""))
                .open(file, unheard)
                .flatMap(text -> YamlReader.read(text, unheard))
                .flatMap(root -> root instanceof Fields map ? map.text(key) : Optional.empty());
    }
}
