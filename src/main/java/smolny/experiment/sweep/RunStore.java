package smolny.experiment.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Finished runs, of whatever plan, each under a name made of everything it depends on: code that makes numbers,
 * scenario, parameters, scale, seed. One file a run; files may be deleted at any time, and any number of processes may share
 * the folder.
 */
public final class RunStore {
    private static final int SUM = 8;

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
     * A run that was made before, with all the tables that the batch keeps; null if there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public @Nullable FinishedRun find(int run) {
        if (folder == null) {
            return null;
        }
        try {
            byte[] rows = found(file(folder, run));
            if (rows == null) {
                return null;
            }
            reusedCount.incrementAndGet();
            return new FinishedRun(run, false, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            put(folder, file(folder, lived.run()), lived.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Path folder, int run) {
        String key = batch.storeKey(run);
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private byte @Nullable [] found(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        byte[] all = Files.readAllBytes(file);
        byte[] rows = Arrays.copyOfRange(all, Math.min(SUM, all.length), all.length);
        boolean whole = all.length > SUM && Arrays.equals(sum(rows), Arrays.copyOf(all, SUM));
        return whole && PackedRows.tables(rows).containsAll(batch.tables()) ? rows : null;
    }

    private static void put(Path folder, Path file, byte[] rows) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path fresh = Files.createTempFile(folder, "run", ".tmp");
        try {
            byte[] all = Arrays.copyOf(sum(rows), SUM + rows.length);
            System.arraycopy(rows, 0, all, SUM, rows.length);
            Files.write(fresh, all);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static byte[] sum(byte[] rows) {
        CRC32 sum = new CRC32();
        sum.update(rows);
        return HexFormat.of().toHexDigits((int) sum.getValue()).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** How many were found. */
    public int reusedCount() {
        return reusedCount.get();
    }
}
