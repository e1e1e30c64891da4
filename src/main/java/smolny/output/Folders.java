package smolny.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folders with all that is in them. Links are deleted, never followed. */
public final class Folders {
    private Folders() {}

    /**
     * Writes text files, and makes the folders in which they lie.
     *
     * @param texts by their path in the folder
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text.getValue());
        }
    }

    /** Deletes a folder; does nothing if there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            empty(folder, folder);
            Files.deleteIfExists(folder);
        }
    }

    /** Deletes what can be deleted of a folder that is no longer needed. */
    static void tryDelete(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // What is left is found, known as ours and deleted by the next process that writes there.
        }
    }

    /** Deletes all that is in a folder but this file. */
    static void empty(Path folder, Path kept) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (!directory.equals(folder)) {
                    Files.deleteIfExists(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
