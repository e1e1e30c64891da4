package smolny.experiment.sweep;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.output.ResultFolder;
import smolny.scenario.RequestRefusedException;

/** The folder in which a batch is made: stamp, resolved scenarios, journal, tables. One process at a time works in it. */
public final class BatchFolder implements Closeable {
    private final JournalFolder folder;
    private final Shard shard;

    private BatchFolder(JournalFolder folder, Shard shard) {
        this.folder = folder;
        this.shard = shard;
    }

    /**
     * Opens one.
     *
     * @throws RequestRefusedException if something is there that may not be touched, or that was begun with other inputs
     * @throws IOException if it cannot be read or written
     */
    public static BatchFolder open(Path path, Batch batch, Shard shard, JournalFolder.Begin begin, Origin origin)
            throws IOException {
        BatchProvenance now = BatchProvenance.of(origin.plan().toString(), batch, shard);
        JournalFolder folder = JournalFolder.open(path, now, begin, origin.command(), place -> {
            for (ScenarioVariant history : batch.variants()) {
                boolean plain = history.id().equals(batch.plan().scenarioId());
                String name = plain ? "resolved.yaml" : "resolved-" + history.id() + ".yaml";
                Files.writeString(place.resolve(name), history.text(), StandardCharsets.UTF_8);
            }
            ResultFolder.writeRecord(place, batch.scenarios().get(0));
            return place;
        });
        return new BatchFolder(folder, shard);
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

    /** Where it lies. */
    public Path path() {
        return folder.path();
    }

    /** Which runs of the plan belong into it. */
    Shard shard() {
        return shard;
    }

    /** The runs so far. */
    public Journal journal() {
        return folder.journal();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
