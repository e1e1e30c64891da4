package smolny.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import smolny.history.LoadedScenario;
import smolny.history.ScenarioReader;
import smolny.history.Scenarios;
import smolny.history.text.NearestName;

/** Finds a scenario by the name under which it lies in the library, or by its path. */
final class ScenarioChoice {
    private static final String ENDING = ".yaml";
    private static final String LIBRARY = "scenarios";

    private ScenarioChoice() {}

    /** The folder of the library: beside the launcher, or else where one stands. */
    static Path library() {
        return Path.of(System.getProperty("smolny.home", ".")).resolve(LIBRARY);
    }

    /** Loads it, with some of its levers pulled; shares what the reader has read before. */
    static LoadedScenario load(String name, List<String> levers, ScenarioReader reader) {
        return reader.load(file(name), levers);
    }

    /** Loads it, with some of its levers pulled. */
    static LoadedScenario load(String name, List<String> levers) {
        return Scenarios.load(file(name), levers);
    }

    /**
     * The file of a name or path.
     *
     * @throws Refusal if there is none
     */
    static Path file(String name) {
        Path path = Path.of(name);
        if (name.endsWith(ENDING) || path.getNameCount() > 1) {
            if (Files.isRegularFile(path)) {
                return path;
            }
            throw new Refusal("there is no file '" + name + "'");
        }
        Map<String, Path> known = scenarios();
        Path found = known.get(name);
        if (found == null) {
            throw new Refusal("no scenario is called '" + name + "'"
                    + NearestName.hint(name, known.keySet(), "scenarios")
                            .map(hint -> "; " + hint)
                            .orElse(""));
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
