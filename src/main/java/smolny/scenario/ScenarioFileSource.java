package smolny.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The folder scenario files are taken from; nothing outside it is read. Each file is read once. */
final class ScenarioFileSource {
    private final Path root;
    private final Map<Path, SourceText> texts = new HashMap<>();

    /** Reads files from this folder; paths are shown as the caller writes them. */
    ScenarioFileSource(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Takes a text as what such a file holds, whether or not there is one. */
    void put(Path file, String text) {
        texts.put(file.toAbsolutePath().normalize(), new SourceText(shown(file), text));
    }

    /** The text of a file the caller named; nothing (and a complaint) when it cannot be read. */
    Optional<SourceText> open(Path file, ProblemList problems) {
        TextPosition top = new SourceText(shown(file), "").at(1, 1, 1);
        return read(file, top, "E805", "this file cannot be read", problems);
    }

    /**
     * The text of a file that another file names.
     *
     * @param beside the file that names it
     * @param relative as written there
     * @param at where it is written
     */
    Optional<SourceText> open(Path beside, String relative, TextPosition at, ProblemList problems) {
        Optional<Path> path = locate(beside, relative, at, problems);
        return path.flatMap(p -> read(p, at, "E805", "there is no file '" + relative + "'", problems));
    }

    /** Where a file named in another one lies; E806 when that is outside the folder or no plain relative path. */
    Optional<Path> locate(Path beside, String relative, TextPosition at, ProblemList problems) {
        boolean address = relative.contains(":") || relative.contains("\\") || relative.startsWith("/");
        if (!address) {
            Path folder = beside.getParent() == null ? Path.of("") : beside.getParent();
            Path path = folder.resolve(relative).normalize();
            if (path.toAbsolutePath().normalize().startsWith(root)) {
                return Optional.of(path);
            }
        }
        problems.error(
                "E806",
                at,
                "'" + relative + "' is an address, an absolute path, or outside the scenarios' folder",
                "name a file beside this one");
        return Optional.empty();
    }

    private Optional<SourceText> read(Path path, TextPosition at, String code, String missing, ProblemList problems) {
        Path key = path.toAbsolutePath().normalize();
        SourceText known = texts.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (!Files.isRegularFile(path)) {
            problems.error(code, at, missing, "check the spelling");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(SourceText.LARGEST + 1);
            Optional<SourceText> text = SourceText.decode(shown(path), bytes, problems);
            text.ifPresent(t -> texts.put(key, t));
            return text;
        } catch (IOException e) {
            problems.error(code, at, missing + ": " + e.getMessage(), null);
            return Optional.empty();
        }
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
