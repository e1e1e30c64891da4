package smolny.scenario;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The folder that scenario files are taken from, and the library; nothing outside them is read, nor is anything that a link in them
 * leads to. Each file is read once.
 */
final class ScenarioFileSource {
    private final List<Path> roots;
    private final Map<Path, SourceText> texts = new HashMap<>();
    private final Map<SourceText, Path> files = new HashMap<>();

    /** Reads files from this folder; paths are shown as the caller writes them. */
    ScenarioFileSource(Path root) {
        this.roots = List.of(plain(root), plain(Scenarios.library()));
    }

    /** Takes a text as what such a file holds, whether or not there is one. */
    void put(Path file, String text) {
        keep(file, new SourceText(shown(file), text));
    }

    private void keep(Path file, SourceText text) {
        texts.put(plain(file), text);
        files.put(text, file);
    }

    /** The file of a text that was read here. */
    Optional<Path> fileOf(SourceText text) {
        return Optional.ofNullable(files.get(text));
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
        String where = "is an address, an absolute path, or outside the scenarios' folder";
        boolean address = relative.contains(":") || relative.contains("\\") || relative.startsWith("/");
        if (!address) {
            Path folder = beside.getParent() == null ? Path.of("") : beside.getParent();
            try {
                Path path = folder.resolve(relative).normalize();
                Optional<Path> root = roots.stream()
                        .filter(r -> plain(beside).startsWith(r) && plain(path).startsWith(r))
                        .findFirst();
                Optional<Path> astray = root.flatMap(r -> outside(r, path));
                if (root.isPresent() && astray.isEmpty()) {
                    return Optional.of(path);
                }
                where = astray.isPresent() ? "is a link that leads out of the folder, to " + astray.get() : where;
            } catch (InvalidPathException e) {
                where = "can be no file's name here";
            }
        }
        problems.error("E806", at, "'" + relative + "' " + where, "name a file beside this one");
        return Optional.empty();
    }

    /** Where a path really leads if that is outside a folder; nothing if it is inside or leads nowhere. */
    private static Optional<Path> outside(Path root, Path path) {
        try {
            Path real = path.toRealPath();
            return Optional.of(real).filter(Predicate.not(r -> r.startsWith(real(root))));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder;
        }
    }

    private Optional<SourceText> read(Path path, TextPosition at, String code, String missing, ProblemList problems) {
        SourceText known = texts.get(plain(path));
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
            text.ifPresent(t -> keep(path, t));
            return text;
        } catch (IOException e) {
            boolean forbidden = e instanceof AccessDeniedException;
            problems.error(
                    code,
                    at,
                    "'" + shown(path) + "' cannot be read" + (forbidden ? "" : ": " + e.getMessage()),
                    "check who may read it");
            return Optional.empty();
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
