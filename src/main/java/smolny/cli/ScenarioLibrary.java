package smolny.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;

/** Finds a scenario or a plan by the name under which it lies in the library, or by its path. */
final class ScenarioLibrary {
    private static final String ENDING = ".yaml";
    private static final String LIBRARY = "scenarios";

    private ScenarioLibrary() {}

    /** The folder of the library: beside the launcher, or else where one stands. */
    static Path library() {
        return Path.of(System.getProperty("smolny.home", ".")).resolve(LIBRARY);
    }

    /** Loads it, with some of its levers pulled; shares what the reader has read before. */
    static LoadedScenario load(String name, List<String> levers, ScenarioReader reader) {
        return reader.load(scenarioFile(name), levers);
    }

    /** Loads it, with some of its levers pulled. */
    static LoadedScenario load(String name, List<String> levers) {
        return Scenarios.load(scenarioFile(name), levers);
    }

    /**
     * The file of a scenario by its name or path.
     *
     * @throws RequestRefusedException if there is none
     */
    static Path scenarioFile(String name) {
        return scenarioFile(name, "scenario", scenarios());
    }

    /**
     * The file of a plan by its name or path.
     *
     * @throws RequestRefusedException if there is none
     */
    static Path planFile(String name) {
        return scenarioFile(name, "plan", plans(library().resolve("plans")));
    }

    private static Path scenarioFile(String name, String noun, Map<String, Path> known) {
        Path path = Path.of(name);
        if (name.endsWith(ENDING) || path.getNameCount() > 1) {
            if (Files.isRegularFile(path)) {
                return path;
            }
            throw new RequestRefusedException("there is no file '" + name + "'");
        }
        Path found = known.get(name);
        if (found == null) {
            throw RequestRefusedException.unknown(noun, name, known.keySet());
        }
        return found;
    }

    private static Map<String, Path> plans(Path folder) {
        Map<String, Path> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    found.put(name.substring(0, name.length() - ENDING.length()), file);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Scenarios of the library by name. */
    static Map<String, Path> scenarios() {
        try {
            return Scenarios.in(library());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
