package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import smolny.output.Folders;
import smolny.output.ResultFolder;
import smolny.scenario.RequestRefusedException;

/** The folder in which a batch is made: stamp, resolved scenarios, journal, tables. One process at a time works in it. */
public final class BatchFolder implements Closeable {
    /** Name of the journal in it. */
    static final String JOURNAL = "journal.bin";

    private final Path path;
    private final Shard shard;
    private final RunJournal journal;

    private BatchFolder(Path path, Shard shard, RunJournal journal) {
        this.path = path;
        this.shard = shard;
        this.journal = journal;
    }

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
     * @throws RequestRefusedException if something is there that may not be touched, or that was begun with other inputs
     * @throws IOException if it cannot be read or written
     */
    public static BatchFolder open(Path path, Batch batch, Shard shard, Begin begin, Origin origin) throws IOException {
        BatchProvenance now = BatchProvenance.of(origin.plan().toString(), batch, shard);
        boolean there = !isEmpty(path);
        refuseIf(
                there && begin == Begin.NEW,
                "'" + path + "' already exists; --resume continues it, --force replaces it");
        if (there) {
            BatchProvenance before = BatchProvenance.read(path);
            if (begin == Begin.REPLACE) {
                RunJournal.open(path.resolve(JOURNAL), batch.size()).close();
                Folders.delete(path);
                there = false;
            } else {
                refuseOthers(path, before.differences(now));
            }
        }
        Files.createDirectories(path);
        if (!there) {
            now.write(path, origin.command());
        }
        for (ScenarioVariant history : batch.variants()) {
            boolean plain = history.id().equals(batch.plan().scenarioId());
            String name = plain ? "resolved.yaml" : "resolved-" + history.id() + ".yaml";
            Files.writeString(path.resolve(name), history.text(), StandardCharsets.UTF_8);
        }
        ResultFolder.writeRecord(path, batch.scenarios().get(0));
        return new BatchFolder(path, shard, RunJournal.open(path.resolve(JOURNAL), batch.size()));
    }

    /**
     * Where a batch comes from.
     *
     * @param plan the plan's file, as the user named it
     * @param command the command line, word by word
     */
    public record Origin(Path plan, List<String> command) {
        /** Keeps its own copy. */
        public Origin {
            command = List.copyOf(command);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        refuseIf(!Files.isDirectory(path), "'" + path + "' is a file, not a folder");
        try (Stream<Path> files = Files.list(path)) {
            // A stamp on its way is all that a process killed at its very start leaves.
            return files.allMatch(file -> file.endsWith(BatchProvenance.FILE + ".tmp"));
        }
    }

    static void refuseOthers(Path path, List<String> differences) {
        refuseIf(
                !differences.isEmpty(),
                "'" + path + "' was started with other inputs; these differ: " + String.join("; ", differences));
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Which runs of the plan belong into it. */
    Shard shard() {
        return shard;
    }

    /** The runs so far. */
    public RunJournal journal() {
        return journal;
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
