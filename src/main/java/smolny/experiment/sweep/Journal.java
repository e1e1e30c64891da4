package smolny.experiment.sweep;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.CRC32;
import smolny.scenario.RequestRefusedException;

/**
 * Finished runs or trials on disk, one behind another, by number. The first line names the inputs that all of them depend on.
 * The checksum of an entry covers its number, length, status and content. What is damaged, or was torn by a crash, is left out;
 * entries behind it are found again by the mark with which each begins. A later entry replaces an earlier one of its number.
 * Memory holds eight bytes for each entry.
 */
public final class Journal implements Closeable {
    private static final int MARK = 0x536D_C917;
    /** Mark, number, length with status, checksum: four bytes each. */
    private static final int HEAD = 16;

    private static final int FAILED = 1 << 31;
    private static final int PIECE = 1 << 16;
    private static final long NANOS_BETWEEN_SYNCS = 2_000_000_000L;

    private final Path path;
    private final FileChannel file;
    private final BitSet failed = new BitSet();
    private long[] at = new long[64];
    private int count;
    private long end;
    private long damaged;
    private long synced = System.nanoTime();

    private Journal(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens one to go on with, and makes it if there is none. No other process can open it until it is closed. Nothing is read
     * or written before {@link #begin}.
     *
     * @throws RequestRefusedException if another process is at work on it
     * @throws IOException if it cannot be opened
     */
    static Journal claim(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean free = false;
        try {
            free = file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
        } finally {
            if (!free) {
                file.close();
            }
        }
        refuseIf(!free, "another process is using '" + path.getParent() + "'");
        return new Journal(path, file);
    }

    /**
     * Finds the entries, and cuts off what a crash has torn.
     *
     * @param inputs fingerprint of all that the entries depend on
     * @throws RequestRefusedException if the file belongs to other inputs, or its first line is damaged
     * @throws IOException if it cannot be read or written
     */
    void begin(String inputs) throws IOException {
        byte[] first = firstLine(inputs);
        if (!hasFirstLine(first)) {
            write(ByteBuffer.wrap(first), 0);
        }
        scan(first.length);
        file.truncate(end);
    }

    /**
     * Opens one to read.
     *
     * @throws RequestRefusedException if it belongs to other inputs, or its first line is damaged
     * @throws IOException if it cannot be read
     */
    static Journal read(Path path, String inputs) throws IOException {
        Journal journal = new Journal(path, FileChannel.open(path, StandardOpenOption.READ));
        try {
            byte[] first = firstLine(inputs);
            if (journal.hasFirstLine(first)) {
                journal.scan(first.length);
            }
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static byte[] firstLine(String inputs) {
        return ("smolny journal " + inputs + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** False if the file is empty, or was torn while its first line was written. */
    private boolean hasFirstLine(byte[] line) throws IOException {
        int there = (int) Math.min(file.size(), line.length);
        refuseIf(
                !Arrays.equals(bytes(0, there), Arrays.copyOf(line, there)),
                "'" + path
                        + "' belongs to other inputs, or its beginning is damaged; delete it to make all of it again");
        return there == line.length;
    }

    private void scan(long from) throws IOException {
        long size = file.size();
        long next = from;
        end = from;
        while (next >= 0 && next + HEAD <= size) {
            ByteBuffer head = ByteBuffer.wrap(bytes(next, HEAD));
            int length = head.getInt(8) & ~FAILED;
            boolean whole = head.getInt(0) == MARK && length <= size - next - HEAD && isWhole(head, next);
            if (whole) {
                damaged += next - end;
                note(head.getInt(4), (head.getInt(8) & FAILED) != 0, next, length);
                next = end;
            } else {
                next = nextMark(next + 1);
            }
        }
    }

    private boolean isWhole(ByteBuffer head, long entry) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(head.slice(0, HEAD - 4));
        long from = entry + HEAD;
        long to = from + (head.getInt(8) & ~FAILED);
        while (from < to) {
            int piece = (int) Math.min(PIECE, to - from);
            sum.update(bytes(from, piece));
            from += piece;
        }
        return head.getInt(4) > 0 && (int) sum.getValue() == head.getInt(12);
    }

    /** Where the next mark stands at or after a place; -1 if there is none. */
    private long nextMark(long from) throws IOException {
        for (long start = from; start + HEAD <= file.size(); start += PIECE - 3) {
            ByteBuffer piece = ByteBuffer.wrap(bytes(start, (int) Math.min(PIECE, file.size() - start)));
            for (int i = 0; i + 4 <= piece.capacity(); i++) {
                if (piece.getInt(i) == MARK) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private void note(int number, boolean broken, long entry, int length) {
        if (number >= at.length) {
            at = Arrays.copyOf(at, Math.max(number + 1, 2 * at.length));
        }
        count += at[number] == 0 ? 1 : 0;
        at[number] = entry;
        failed.set(number, broken);
        end = entry + HEAD + length;
    }

    /**
     * Adds an entry, in place of an earlier one of its number.
     *
     * @param number from 1
     * @param broken whether the run failed
     * @throws IOException if it cannot be written; what was there before stays whole
     */
    public void append(int number, boolean broken, byte[] content) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(HEAD + content.length);
        entry.putInt(MARK).putInt(number).putInt(content.length | (broken ? FAILED : 0));
        CRC32 sum = new CRC32();
        sum.update(entry.slice(0, HEAD - 4));
        sum.update(content);
        entry.putInt((int) sum.getValue()).put(content).flip();
        write(entry, end);
        note(number, broken, end, content.length);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        try {
            for (long to = at; bytes.hasRemaining(); ) {
                to += file.write(bytes, to);
            }
            if (System.nanoTime() - synced > NANOS_BETWEEN_SYNCS) {
                file.force(false);
                synced = System.nanoTime();
            }
        } catch (IOException e) {
            file.truncate(at);
            throw new FileSystemException(path.toString(), null, e.getMessage());
        }
    }

    /** Whether it has an entry of this number, finished or failed. */
    public boolean contains(int number) {
        return number < at.length && at[number] > 0;
    }

    /** Whether the run of this number failed. */
    public boolean failed(int number) {
        return failed.get(number);
    }

    /** How many entries it has, failed ones among them. */
    public int count() {
        return count;
    }

    /** How many failed. */
    int failureCount() {
        return failed.cardinality();
    }

    /** The highest number it has; 0 if it is empty. */
    public int last() {
        int last = at.length - 1;
        while (last > 0 && at[last] == 0) {
            last--;
        }
        return last;
    }

    /** How many bytes between its entries are damaged, so that what they held is made again; 0 in a sound journal. */
    public long damagedBytes() {
        return damaged;
    }

    /**
     * The content of an entry that it has.
     *
     * @throws IOException if it cannot be read, or is no longer what it was
     */
    public byte[] get(int number) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(bytes(at[number], HEAD));
        if (head.getInt(4) != number || !isWhole(head, at[number])) {
            throw new IOException("'" + path + "' was damaged while it was in use");
        }
        return bytes(at[number] + HEAD, head.getInt(8) & ~FAILED);
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("'" + path + "' is shorter than it was");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
