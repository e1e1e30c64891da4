package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.zip.CRC32;
import smolny.scenario.RequestRefusedException;

/**
 * Runs on disk, one behind another as they finished. Each is preceded by its number, its length and a checksum, so that one
 * that was torn by a crash is known, and dropped with all behind it. Later entries of a run stand for earlier ones. Keeps in
 * memory where each run lies, eight bytes a run, and nothing else.
 */
public final class RunJournal implements Closeable {
    private static final int HEAD = 12;
    private static final int FAILED = 1 << 31;
    private static final long NANOS_BETWEEN_SYNCS = 2_000_000_000L;

    private final FileChannel file;
    private final long[] at;
    private final BitSet failed = new BitSet();
    private int count;
    private long end;
    private long synced = System.nanoTime();

    private RunJournal(FileChannel file, int runs) {
        this.file = file;
        this.at = new long[runs + 1];
        Arrays.fill(at, -1);
    }

    /**
     * Opens one to go on with, making it if there is none; what a crash has torn is cut off.
     *
     * @param runs how many the plan has
     * @throws RequestRefusedException if another process is at work on it
     * @throws IOException if it cannot be read or written
     */
    static RunJournal open(Path path, int runs) throws IOException {
        RunJournal journal = on(
                path, runs, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), true);
        journal.file.truncate(journal.end);
        return journal;
    }

    /**
     * Opens one to read.
     *
     * @throws IOException if it cannot be read
     */
    static RunJournal read(Path path, int runs) throws IOException {
        return on(path, runs, Set.of(StandardOpenOption.READ), false);
    }

    private static RunJournal on(Path path, int runs, Set<? extends OpenOption> how, boolean alone) throws IOException {
        FileChannel file = FileChannel.open(path, how);
        try {
            if (alone) {
                lock(file, path);
            }
            RunJournal journal = new RunJournal(file, runs);
            journal.scan();
            return journal;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void lock(FileChannel file, Path path) throws IOException {
        boolean free;
        try {
            free = file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            free = false;
        }
        refuseIf(!free, "another process is using '" + path.getParent() + "'");
    }

    private void scan() throws IOException {
        long size = file.size();
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        while (end + HEAD <= size) {
            fill(head.clear(), end);
            int run = head.getInt();
            int length = head.getInt();
            int sum = head.getInt();
            long next = end + HEAD + (length & ~FAILED);
            if (run < 1 || run >= at.length || next > size || sum != sum(bytes(end, length & ~FAILED))) {
                return;
            }
            note(run, (length & FAILED) != 0, next);
        }
    }

    private void note(int run, boolean broken, long next) {
        count += at[run] < 0 ? 1 : 0;
        at[run] = end;
        failed.set(run, broken);
        end = next;
    }

    /**
     * Adds a run, in place of an earlier entry if it has one.
     *
     * @throws IOException if it cannot be written; what was there before stays whole
     */
    public void append(FinishedRun lived) throws IOException {
        byte[] rows = lived.rows();
        ByteBuffer entry = ByteBuffer.allocate(HEAD + rows.length);
        entry.putInt(lived.run())
                .putInt(rows.length | (lived.failed() ? FAILED : 0))
                .putInt(sum(rows))
                .put(rows)
                .flip();
        try {
            long to = end;
            while (entry.hasRemaining()) {
                to += file.write(entry, to);
            }
            if (System.nanoTime() - synced > NANOS_BETWEEN_SYNCS) {
                file.force(false);
                synced = System.nanoTime();
            }
        } catch (IOException e) {
            file.truncate(end);
            throw e;
        }
        note(lived.run(), lived.failed(), end + HEAD + rows.length);
    }

    /** Whether it has the run, finished or failed. */
    public boolean contains(int run) {
        return at[run] >= 0;
    }

    /** Whether the run failed. */
    public boolean failed(int run) {
        return failed.get(run);
    }

    /** How many runs it has, failed ones among them. */
    public int count() {
        return count;
    }

    /** How many failed. */
    int failureCount() {
        return failed.cardinality();
    }

    /**
     * A run that it has.
     *
     * @throws IOException if it cannot be read
     */
    public FinishedRun get(int run) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        fill(head, at[run]);
        head.getInt();
        return new FinishedRun(run, failed(run), bytes(at[run], head.getInt() & ~FAILED));
    }

    private byte[] bytes(long entry, int length) throws IOException {
        ByteBuffer rows = ByteBuffer.allocate(length);
        fill(rows, entry + HEAD);
        return rows.array();
    }

    private void fill(ByteBuffer buffer, long from) throws IOException {
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the journal is shorter than it was");
            }
        }
        buffer.flip();
    }

    private static int sum(byte[] rows) {
        CRC32 sum = new CRC32();
        sum.update(rows);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
