package smolny.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small scenario in a folder of its own, to be spoilt and loaded. */
public final class ScenarioFixture {
    static final Path ORIGINAL = Path.of("src/test/resources/scenario");

    private final Path folder;

    /** Copies it. */
    public ScenarioFixture(Path folder) {
        this.folder = folder;
        for (String file : List.of(
                "small.yaml",
                "child.yaml",
                "small/places.csv",
                "record/small.yaml",
                "plans/sweep.yaml",
                "plans/points.yaml",
                "plans/points.csv")) {
            write(file, read(ORIGINAL.resolve(file)));
        }
    }

    /** Writes a file of this folder. */
    public ScenarioFixture write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ScenarioFixture write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence in a file; fails if there is none. */
    public ScenarioFixture edit(String file, String find, String put) {
        String text = text(file);
        int at = text.indexOf(find);
        if (at < 0) {
            throw new IllegalArgumentException("'" + find + "' is not in " + file);
        }
        return write(file, text.substring(0, at) + put + text.substring(at + find.length()));
    }

    String text(String file) {
        return read(folder.resolve(file));
    }

    LoadedScenario load(String file, String... levers) {
        return Scenarios.load(folder.resolve(file), List.of(levers));
    }

    /** Everything that is said when this file is loaded, with file names as seen from the folder. */
    String said(String file, String... levers) {
        if (levers.length == 0) {
            return shown(Scenarios.check(folder.resolve(file)).stream());
        }
        try {
            return shown(load(file, levers).warnings().stream());
        } catch (InvalidInputException e) {
            return shown(e.problems().stream());
        }
    }

    private String shown(Stream<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(p -> text.append(p).append('\n'));
        return text.toString().replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
