package smolny.experiment.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Finished runs, of whatever plan, each under a key made of everything it depends on: code that makes numbers, scenario,
 * parameters, scale, seed. One file a run, which holds its key and a checksum; files may be deleted at any time, and any number
 * of processes may share the folder.
 */
public final class RunStore {
    private static final int HEAD = 40;

    private final @Nullable Path folder;
    private final Batch batch;
    private final AtomicInteger reusedCount = new AtomicInteger();

    /** In a folder, for the runs of a batch; with no folder it knows nothing and keeps nothing. */
    public RunStore(@Nullable Path folder, Batch batch) {
        this.folder = folder;
        this.batch = batch;
    }

    /**
     * Finds a run, or executes and keeps it.
     *
     * @throws UncheckedIOException if it cannot be kept
     */
    FinishedRun findOrExecute(int run) {
        FinishedRun known = find(run);
        if (known != null) {
            return known;
        }
        FinishedRun lived = batch.execute(run);
        keep(lived);
        return lived;
    }

    /**
     * A run that was made before, with all the tables that the batch keeps; null if there is none, or if its file cannot be
     * read, is damaged, or holds another run.
     */
    public @Nullable FinishedRun find(int run) {
        if (folder == null) {
            return null;
        }
        String key = batch.storeKey(run);
        try {
            byte[] all = Files.readAllBytes(file(folder, key));
            byte[] rows = Arrays.copyOfRange(all, Math.min(HEAD, all.length), all.length);
            if (Arrays.equals(head(key, rows), Arrays.copyOf(all, HEAD))
                    && PackedRows.tables(rows).containsAll(batch.tables())) {
                reusedCount.incrementAndGet();
                return new FinishedRun(run, false, rows);
            }
        } catch (IOException missingOrUnreadable) {
            // The run is made again, and its file replaced.
        }
        return null;
    }

    /**
     * Keeps a run for other plans, unless it failed.
     *
     * @throws UncheckedIOException if it cannot be kept
     */
    public void keep(FinishedRun lived) {
        if (folder == null || lived.failed()) {
            return;
        }
        String key = batch.storeKey(lived.run());
        Path file = file(folder, key);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path fresh = folder.resolve(key + "." + ProcessHandle.current().pid() + "."
                    + Thread.currentThread().getId() + ".tmp");
            try {
                byte[] all = Arrays.copyOf(head(key, lived.rows()), HEAD + lived.rows().length);
                System.arraycopy(lived.rows(), 0, all, HEAD, lived.rows().length);
                Files.write(fresh, all);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    /** What stands before the rows: the key, and a checksum of key and rows. */
    private static byte[] head(String key, byte[] rows) {
        byte[] name = key.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(rows);
        return (key + HexFormat.of().toHexDigits((int) sum.getValue())).getBytes(StandardCharsets.US_ASCII);
    }

    /** How many were found. */
    public int reusedCount() {
        return reusedCount.get();
    }
}
