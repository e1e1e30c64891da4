package smolny.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scenario files: from text to something the model can run, or a list of all that is wrong with it. Who loads several scenarios, or one
 * with several interventions, takes a {@link ScenarioReader}, which does once what they share.
 */
public final class Scenarios {
    /** Ending of the names of scenario and plan files. */
    public static final String ENDING = ".yaml";

    private Scenarios() {}

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
     * Loads a scenario and a table of targets that lies outside it. A target may name a place and a party: their ballot for the Constituent
     * Assembly is added to the scenario's elections if it is not there. A ballot only reads what people think; no run goes otherwise for it.
     *
     * @param file the scenario's file
     * @param targets the table, in the form of a record's targets; {@code id}, {@code date}, {@code value} and {@code tolerance} are
     *     required
     * @throws InvalidInputException if anything is wrong in either, with every problem found
     */
    public static OutsideTargets withTargets(Path file, Path targets) {
        return new ScenarioReader().withTargets(file, targets);
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

    /** The folder of the scenarios that come with the program: in its home, or else where it is started. */
    public static Path library() {
        return Path.of(System.getProperty("smolny.home", ".")).resolve("scenarios");
    }

    /**
     * The scenarios in a folder and those one folder below, by name; none if there is no such folder. A file that cannot be read
     * is among them: whoever loads it is told why.
     *
     * @throws UncheckedIOException if the folder itself cannot be read
     */
    public static Map<String, Path> in(Path folder) {
        return in(folder, 2);
    }

    /** A file's name without folder and ending. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The scenarios in a folder; with a depth of 2 also those one folder below. */
    static Map<String, Path> in(Path folder, int depth) {
        Map<String, Path> found = new TreeMap<>();
        for (Path file : files(folder, depth)) {
            Optional<SourceText> text = text(file);
            if (text.isEmpty() || ScenarioReader.isKind("scenario", text.get())) {
                found.putIfAbsent(stem(file), file);
            }
        }
        return new LinkedHashMap<>(found);
    }

    /**
     * The YAML files of a folder, those of files before those of folders, in alphabetical order. Hidden files, which editors and
     * other systems leave, and folders that cannot be read are left out.
     *
     * @param depth 1 for the folder alone, 2 for those in it as well
     * @throws UncheckedIOException if the folder itself cannot be read
     */
    public static List<Path> files(Path folder, int depth) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (file.equals(folder)) {
                        throw e;
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString));
        return found;
    }

    /** The file of the scenario that this one extends; nothing if it extends none or cannot be read. */
    public static Optional<Path> parent(Path file) {
        return says(file, "extends")
                .map(id -> id + ENDING)
                .map(name -> Files.isRegularFile(file.resolveSibling(name))
                        ? file.resolveSibling(name)
                        : library().resolve(name));
    }

    /** Whether this file is a record, which nothing runs. */
    public static boolean isRecord(Path file) {
        return says(file, "kind").equals(Optional.of("record"));
    }

    private static Optional<String> says(Path file, String key) {
        return text(file).flatMap(text -> YamlReader.top(text, key));
    }

    private static Optional<SourceText> text(Path file) {
        return new ScenarioFileSource(file.toAbsolutePath().resolveSibling("")).open(file, new ProblemList());
    }
}
