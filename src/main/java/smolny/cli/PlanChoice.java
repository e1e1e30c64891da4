package smolny.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import smolny.history.text.NearestName;

/** Finds a plan by the name under which it lies in the library, or by its path. */
final class PlanChoice {
    private static final String ENDING = ".yaml";

    private PlanChoice() {}

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
        Path library = ScenarioChoice.library().resolve("plans");
        Path found = library.resolve(name + ENDING);
        if (!Files.isRegularFile(found)) {
            throw new Refusal("no plan is called '" + name + "'"
                    + NearestName.hint(name, names(library), "plans")
                            .map(hint -> "; " + hint)
                            .orElse(""));
        }
        return found;
    }

    private static List<String> names(Path library) {
        if (!Files.isDirectory(library)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(library)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
