package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import smolny.output.Folders;
import smolny.scenario.RequestRefusedException;

/**
 * A folder for work that can be stopped and resumed: a stamp that names all inputs, and a journal of what is finished. One
 * process at a time works in it.
 *
 * @param path where it lies
 * @param journal what is finished
 */
public record JournalFolder(Path path, Journal journal) implements Closeable {
    /** Name of the journal in it. */
    static final String JOURNAL = "journal.bin";

    /** What to do about what is there already. */
    public enum Begin {
        /** Refuse. */
        NEW,
        /** Go on with it, if there is anything. */
        RESUME,
        /** Delete it and begin anew. */
        REPLACE
    }

    /**
     * Opens one.
     *
     * @param now the inputs of the work
     * @param command the command line, word by word
     * @throws RequestRefusedException if something is there that may not be touched, that was begun with other inputs, or that
     *     another process is using
     * @throws IOException if it cannot be read or written
     */
    public static JournalFolder open(Path path, BatchProvenance now, Begin begin, List<String> command)
            throws IOException {
        boolean there = !isEmpty(path);
        refuseIf(
                there && begin == Begin.NEW,
                "'" + path + "' already exists; --resume continues it, --force replaces it");
        Path file = path.resolve(JOURNAL);
        if (there && begin == Begin.REPLACE) {
            BatchProvenance.read(path);
            Journal.claim(file).close();
            Folders.delete(path);
            there = false;
        }
        if (there) {
            BatchProvenance.read(path).refuseIfOther(path, now);
        }
        Files.createDirectories(path);
        Journal journal = Journal.claim(file);
        try {
            if (!there) {
                refuseIf(!isEmpty(path), "another process has just begun to use '" + path + "'");
                now.write(path, command);
            }
            journal.begin(now.fingerprint());
            return new JournalFolder(path, journal);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** Whether there is nothing, or only what a process leaves that was killed at its very start. */
    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        refuseIf(!Files.isDirectory(path), "'" + path + "' is a file, not a folder");
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                boolean left = file.endsWith(BatchProvenance.FILE + ".tmp")
                        || (file.endsWith(JOURNAL) && Files.size(file) == 0);
                if (!left) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
