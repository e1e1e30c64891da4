package smolny.output;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.scenario.RequestRefusedException;

/**
 * The way in which every command writes a folder. Files go to a hidden folder beside the target, which takes the target's
 * place when all are written. The hidden folder carries a marker that is locked, so that two processes cannot write to one
 * target, and so that one left by a crash is known and emptied by the next process that writes to the same target. A
 * folder that exists is replaced only if the user wants it and if it holds nothing but the files that its stamp lists, as
 * they were written.
 */
public final class OutputFolder implements Closeable {
    /** Hidden folder within a folder to which files are being added. */
    static final String WORK = ".smolny-new";
    /** File that marks a hidden folder as ours; locked by the process that writes there. */
    static final String MARKER = ".smolny-lock";

    private static final String HIDDEN = ".smolny-";
    private static final int HASHED = 12;
    private static final String INTERRUPTED = "interrupted";

    private final Path place;
    private final Lock lock;
    private final @Nullable Thread hook;
    private boolean open = true;
    private boolean moved;

    private OutputFolder(Path place, Lock lock, boolean deletedAtExit) throws IOException {
        this.place = place;
        this.lock = lock;
        this.hook = deletedAtExit ? new Thread(() -> Folders.tryDelete(place), "output") : null;
        if (hook != null) {
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException ending) {
                throw new IOException(INTERRUPTED, ending);
            }
        }
    }

    /**
     * Writes the files of a folder.
     *
     * @param <T> what it gives back
     */
    public interface Body<T> {
        /**
         * Writes them, stamp included.
         *
         * @param place an empty folder
         * @throws IOException if that fails
         */
        T write(Path place) throws IOException;
    }

    /**
     * Writes a whole folder: all of it or nothing.
     *
     * @param target where it is to be
     * @param force whether earlier results may be replaced
     * @param body writes all files and the fields of the stamp; the list of files is added to the stamp afterwards
     * @return what the body gives back
     * @throws RequestRefusedException if something is there that may not be replaced, or another process is writing there
     * @throws IOException if it cannot be written; the target is then as it was
     */
    public static <T> T write(Path target, boolean force, Body<T> body) throws IOException {
        return write(target, force, List.of(), body);
    }

    /**
     * The same for a folder in which files go on growing.
     *
     * @param growing their names
     */
    public static <T> T write(Path target, boolean force, List<String> growing, Body<T> body) throws IOException {
        refuse(target, force);
        Path whole = whole(target);
        Path place = place(whole);
        boolean there = Files.exists(whole);
        return in(target, place, true, folder -> {
            restore(whole, place);
            // To look at every byte of earlier results again takes half a second; the last look comes before they are
            // moved.
            if (there != Files.exists(whole)) {
                refuse(target, force);
            }
            T made = body.write(place);
            StampedFiles.complete(place, growing);
            folder.moveTo(whole, target, force);
            return made;
        });
    }

    /**
     * Adds files to a folder of results and lists them in its stamp. Files that the stamp lists are replaced.
     *
     * @throws RequestRefusedException if a file of such a name is there that the stamp does not list
     * @throws DamagedResultsException if the folder has no valid stamp, or such a file was changed after it was written
     * @throws IOException if they cannot be written
     */
    public static <T> T add(Path folder, Body<T> body) throws IOException {
        Path whole = whole(folder);
        refuseIf(
                StampedFiles.isPart(whole),
                "'" + folder + "' is a part of the results in '" + whole.resolveSibling("") + "'; name these");
        Path place = whole.resolve(WORK);
        return in(folder, place, false, work -> {
            StampedFiles before = StampedFiles.read(folder);
            T made = body.write(place);
            List<String> names = StampedFiles.names(place);
            for (String name : names) {
                before.refuseReplacing(name);
            }
            before.growing(names).replace(place.resolve(Provenance.FILE));
            for (String name : names) {
                Files.createDirectories(folder.resolve(name).resolveSibling(""));
                Files.move(place.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            before.complete(names).replace(place.resolve(Provenance.FILE));
            return made;
        });
    }

    /**
     * Checks that a folder may be written.
     *
     * @param force whether earlier results may be replaced
     * @throws RequestRefusedException if not
     * @throws IOException if that cannot be told, such as of a name that is too long
     */
    public static void refuse(Path target, boolean force) throws IOException {
        try {
            Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException free) {
            return;
        } catch (IOException e) {
            throw OutputException.of(target, target.toAbsolutePath(), e);
        }
        String named = "'" + target + "'";
        refuseIf(!Files.exists(target), named + " is a link to something that does not exist; choose another --out");
        refuseIf(!Files.isDirectory(target), named + " is a file, not a folder; choose another --out");
        Path whole = whole(target);
        refuseIf(
                whole.getParent() == null
                        || !Files.getFileStore(whole).equals(Files.getFileStore(whole.resolveSibling(""))),
                named + " is a whole disk; choose a folder in it");
        refuseIf(
                Path.of("").toAbsolutePath().startsWith(whole),
                named + " is the folder you are in; choose a folder in it");
        List<String> there = names(target);
        if (there.isEmpty()) {
            return;
        }
        String foreign = named + " holds files that Smolny did not write: ";
        refuseIf(
                !Files.isRegularFile(target.resolve(Provenance.FILE)),
                foreign + StampedFiles.said(there) + "; choose another --out");
        String way = "; move or delete what you do not need, or choose another --out";
        StampedFiles stamp;
        try {
            stamp = StampedFiles.read(target);
        } catch (DamagedResultsException noStamp) {
            throw new RequestRefusedException(noStamp.getMessage() + way);
        }
        refuseIf(!force, named + " already exists; choose another --out, or use --force to replace it");
        List<String> added = stamp.foreign();
        refuseIf(!added.isEmpty(), foreign + StampedFiles.said(added) + way);
        List<String> changed = stamp.changed();
        refuseIf(!changed.isEmpty(), StampedFiles.said(changed) + way);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(WORK))
                    .sorted()
                    .toList();
        }
    }

    /**
     * True if something stands there, or another process is writing it now.
     *
     * @throws IOException if that cannot be told
     */
    public static boolean isTaken(Path target) throws IOException {
        Path marker = place(whole(target)).resolve(MARKER);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || !Files.exists(marker)) {
            return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        }
        try {
            Lock.of(target, marker).close();
            return false;
        } catch (RequestRefusedException writing) {
            return true;
        }
    }

    /** The hidden folder, or file, for a target. */
    static Path place(Path whole) {
        return whole.resolveSibling(HIDDEN
                + Provenance.sha256Of(String.valueOf(whole.getFileName())).substring(0, HASHED));
    }

    /** Where results that are being replaced stand until the new ones are in their place. */
    private static Path old(Path place) {
        return place.resolveSibling(place.getFileName() + "-old");
    }

    /** The target without links and dots. */
    private static Path whole(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute.normalize();
    }

    /** What is done in a hidden folder. */
    private interface Work<T> {
        T in(OutputFolder folder) throws IOException;
    }

    private static <T> T in(Path target, Path place, boolean deletedAtExit, Work<T> work) throws IOException {
        try (OutputFolder folder = claim(target, place, deletedAtExit)) {
            return work.in(folder);
        } catch (IOException e) {
            throw OutputException.of(target, place, e);
        } catch (UncheckedIOException e) {
            throw OutputException.of(target, place, Objects.requireNonNull(e.getCause()));
        }
    }

    private static OutputFolder claim(Path target, Path place, boolean deletedAtExit) throws IOException {
        Files.createDirectories(place.resolveSibling(""));
        String token = "Smolny writes results here; it deletes this folder at the end. "
                + ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
        Path marker = place.resolve(MARKER);
        while (true) {
            boolean fresh = made(place);
            try {
                refuseIf(
                        !fresh && !Files.exists(marker) && !names(place).isEmpty(),
                        "'" + place + "' is in the way: another process has just written to '" + target
                                + "', or the folder is not ours");
                Lock lock = Lock.of(target, marker);
                if (lock.isOf(marker, token)) {
                    Folders.empty(place, marker);
                    return new OutputFolder(place, lock, deletedAtExit);
                }
                lock.close();
            } catch (NoSuchFileException gone) {
                // Its last owner has moved or deleted the folder: once more.
            } catch (IOException e) {
                if (fresh) {
                    Folders.tryDelete(place);
                }
                throw e;
            }
        }
    }

    private static boolean made(Path place) throws IOException {
        try {
            Files.createDirectory(place);
            return true;
        } catch (FileAlreadyExistsException there) {
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            throw there;
        }
    }

    /**
     * A marker that this process has locked. All channels of it are closed together, since on some systems a process loses its
     * locks on a file when it closes any of them.
     */
    private record Lock(List<FileChannel> channels) implements Closeable {
        // Behind the text of the marker: on some systems a locked part of a file cannot be read.
        private static final long AT = 1L << 40;

        static Lock of(Path target, Path marker) throws IOException {
            FileChannel file = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean free;
            try {
                free = file.tryLock(AT, 1, false) != null;
            } catch (OverlappingFileLockException e) {
                free = false;
            }
            if (!free) {
                file.close();
                throw new RequestRefusedException("another process is writing to '" + target + "'");
            }
            return new Lock(new ArrayList<>(List.of(file)));
        }

        /** Writes the marker; false if the last owner moved or deleted it just before it was locked. */
        boolean isOf(Path marker, String token) throws IOException {
            try {
                byte[] text = token.getBytes(StandardCharsets.UTF_8);
                channels.get(0).truncate(0);
                channels.get(0).write(ByteBuffer.wrap(text));
                channels.add(FileChannel.open(marker, StandardOpenOption.READ));
                ByteBuffer there = ByteBuffer.allocate(text.length);
                channels.get(1).read(there);
                return Arrays.equals(there.array(), text);
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            for (FileChannel channel : channels) {
                channel.close();
            }
        }
    }

    /** Brings back earlier results that a crash left beside their place, or deletes them if new ones stand there. */
    private static void restore(Path whole, Path place) throws IOException {
        Path old = old(place);
        if (!Files.exists(old)) {
            return;
        }
        if (!Files.exists(whole)) {
            Files.move(old, whole);
        } else if (StampedFiles.read(old).foreign().isEmpty()) {
            Folders.delete(old);
        }
    }

    private void moveTo(Path whole, Path target, boolean force) throws IOException {
        // Something may have been put there meanwhile.
        refuse(target, force);
        release();
        Path old = old(place);
        boolean replaced = Files.exists(whole) && !names(whole).isEmpty();
        if (replaced) {
            Files.move(whole, old);
        } else {
            Files.deleteIfExists(whole);
        }
        try {
            Files.move(place, whole);
        } catch (IOException e) {
            if (replaced) {
                Files.move(old, whole);
            }
            throw e;
        }
        moved = true;
        if (replaced) {
            Folders.delete(old);
        }
    }

    /** From now on neither the end of the process nor another process may empty the hidden folder. */
    private void release() throws IOException {
        open = false;
        try {
            if (hook != null) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException ending) {
            throw new IOException(INTERRUPTED, ending);
        } finally {
            Files.deleteIfExists(place.resolve(MARKER));
            lock.close();
        }
    }

    /** Deletes the hidden folder if it was not moved to its place. */
    @Override
    public void close() throws IOException {
        if (open) {
            Folders.empty(place, place.resolve(MARKER));
            release();
        }
        if (!moved) {
            Folders.tryDelete(place);
        }
    }
}
