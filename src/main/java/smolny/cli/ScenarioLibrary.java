package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import smolny.scenario.HiddenCharacters;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** Finds a scenario or a plan by the name under which it lies in the library, or by its path. */
final class ScenarioLibrary {
    private static final String HOME = "smolny.home";

    private ScenarioLibrary() {}

    /** The folder of the library. */
    static Path library() {
        return Scenarios.library();
    }

    /**
     * Finds the home of the program, the folder in which the library lies, if no launcher has named it: where one stands, or else
     * beside the jar or the folder of classes that is running.
     */
    static void findHome() {
        if (System.getProperty(HOME) != null) {
            return;
        }
        try {
            Path program = Path.of(ScenarioLibrary.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path beside = program.resolveSibling(".");
            for (Path home : List.of(Path.of("."), beside, beside.resolve(".."))) {
                System.setProperty(HOME, home.normalize().toString());
                if (Files.isDirectory(library())) {
                    return;
                }
            }
            System.clearProperty(HOME);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program cannot find its own folder", e);
        }
    }

    /** Loads a scenario with some of its interventions applied; shares what the reader has read before. */
    static LoadedScenario load(String name, List<String> levers, ScenarioReader reader) {
        return reader.load(scenarioFile(name), levers);
    }

    /** Loads a scenario with some of its interventions applied. */
    static LoadedScenario load(String name, List<String> levers) {
        return Scenarios.load(scenarioFile(name), levers);
    }

    /**
     * The file of a scenario by its name or path.
     *
     * @throws RequestRefusedException if there is none
     */
    static Path scenarioFile(String name) {
        return file(name, "scenario", library(), ScenarioLibrary::scenarios);
    }

    /**
     * The file of a plan by its name or path.
     *
     * @throws RequestRefusedException if there is none
     */
    static Path planFile(String name) {
        Path folder = library().resolve("plans");
        return file(name, "plan", folder, () -> Scenarios.files(folder, 1).stream()
                .collect(Collectors.toMap(ScenarioLibrary::name, file -> file)));
    }

    /** The others in the library are looked at only if none has this name. */
    private static Path file(String name, String noun, Path folder, Supplier<Map<String, Path>> all) {
        Path path = Path.of(name);
        if (name.endsWith(Scenarios.ENDING) || path.getNameCount() > 1) {
            if (Files.isRegularFile(path)) {
                return path;
            }
            throw new RequestRefusedException("there is no file '" + name + "'");
        }
        Path own = folder.resolve(name + Scenarios.ENDING);
        if (Files.isRegularFile(own)) {
            return own;
        }
        Map<String, Path> known = all.get();
        Path found = known.get(name);
        if (found == null) {
            refuseIf(
                    !Files.isDirectory(library()),
                    "there is no library of scenarios: no folder '"
                            + library().toAbsolutePath().normalize()
                            + "'; start the program with ./smolny, or name its folder with java -D" + HOME + "=FOLDER");
            throw RequestRefusedException.unknown(noun, name, known.keySet());
        }
        return found;
    }

    private static String name(Path file) {
        String base = String.valueOf(file.getFileName());
        return base.substring(0, base.length() - Scenarios.ENDING.length());
    }

    /** Loads one of many that a command goes through; if it has mistakes, says so on the error stream and leaves it out. */
    static Optional<LoadedScenario> loadIfSound(Path file, ScenarioReader reader) {
        try {
            return Optional.of(reader.load(file, List.of()));
        } catch (InvalidInputException broken) {
            System.err.println(HiddenCharacters.escaped(
                    "'" + file + "' is left out: it has mistakes, which 'smolny check' shows"));
            return Optional.empty();
        }
    }

    /** Scenarios of the library by name. */
    static Map<String, Path> scenarios() {
        return Scenarios.in(library());
    }

    /** A scenario's file, then that of the scenario which it extends, and so on; absolute and normalised. */
    static List<Path> withParents(Path file) {
        List<Path> line = new ArrayList<>();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent() && !line.contains(normal(next.get()))) {
            line.add(normal(next.get()));
            next = Scenarios.parent(next.get());
        }
        return line;
    }

    /** The last of them, which extends none. */
    static Path root(Path file) {
        List<Path> line = withParents(file);
        return line.get(line.size() - 1);
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
