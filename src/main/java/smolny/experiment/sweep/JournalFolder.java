package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.output.OutputFolder;
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

    /** What to do with a folder that already holds finished work. */
    public enum Begin {
        /** Refuse. */
        NEW,
        /** Continue it, if there is any. */
        RESUME,
        /** Delete it and start again. */
        REPLACE
    }

    /**
     * Opens one. A new one appears whole: with its stamp and what else it begins with.
     *
     * @param now the inputs of the work
     * @param command the command line, word by word
     * @param first writes what a new folder holds from the beginning
     * @throws RequestRefusedException if something is there that may not be touched, that was begun with other inputs, or that
     *     another process is using
     * @throws smolny.output.DamagedResultsException if work is to be resumed, and a file is not as it was written
     * @throws IOException if it cannot be read or written
     */
    public static JournalFolder open(
            Path path, BatchProvenance now, Begin begin, List<String> command, OutputFolder.Body<?> first)
            throws IOException {
        Path file = path.resolve(JOURNAL);
        boolean ours = Files.isRegularFile(path.resolve(BatchProvenance.FILE));
        refuseIf(
                ours && begin == Begin.NEW,
                "'" + path + "' already exists; --resume continues it, --force replaces it");
        if (ours && begin == Begin.RESUME) {
            BatchProvenance.read(path).refuseIfOther(path, now);
        } else {
            if (Files.exists(file)) {
                // Refuses if another process is at work on it.
                Journal.claim(file).close();
            }
            OutputFolder.write(path, begin == Begin.REPLACE, List.of(JOURNAL), place -> {
                now.write(place, command);
                return first.write(place);
            });
        }
        Journal journal = Journal.claim(file);
        try {
            journal.begin(now.fingerprint());
            return new JournalFolder(path, journal);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
