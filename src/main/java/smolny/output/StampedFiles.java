package smolny.output;

import static smolny.scenario.RequestRefusedException.refuseIf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import smolny.scenario.RequestRefusedException;

/**
 * The files of a folder of results as its stamp lists them, each with size, SHA-256 and, if it is a table, rows. The last
 * field of the stamp is the SHA-256 of the text before it, so a stamp that was changed is known too.
 */
public final class StampedFiles {
    private static final String FILES = "files";
    private static final String SUM = "sha256";
    private static final Pattern END = Pattern.compile(",\\s*\"" + SUM + "\"\\s*:\\s*\"([0-9a-f]{64})\"\\s*}\\s*\\z");
    private static final int MOST_NAMED = 3;

    private final Path folder;
    private final ObjectNode fields;
    private final SortedMap<String, Entry> files;

    private StampedFiles(Path folder, ObjectNode fields, SortedMap<String, Entry> files) {
        this.folder = folder;
        this.fields = fields;
        this.files = files;
    }

    /**
     * A file of the list.
     *
     * @param rows of a table without its head; null if it is no table
     * @param bytes its size
     * @param sha256 null for a file that still grows or is being replaced
     */
    private record Entry(
            @Nullable Long rows, long bytes, @Nullable String sha256) {
        static final Entry GROWING = new Entry(null, 0, null);

        static Entry of(Path file) throws IOException {
            MessageDigest digest = Provenance.sha256();
            long bytes = 0;
            long lines = 0;
            boolean quoted = false;
            try (InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    bytes += read;
                    for (int i = 0; i < read; i++) {
                        quoted ^= buffer[i] == '"';
                        lines += buffer[i] == '\n' && !quoted ? 1 : 0;
                    }
                }
            }
            Long rows = file.toString().endsWith(".csv") ? (Long) (lines - 1) : null;
            return new Entry(rows, bytes, HexFormat.of().formatHex(digest.digest()));
        }

        static Entry of(JsonNode read) {
            JsonNode rows = read.get("rows");
            JsonNode sum = read.get(SUM);
            return new Entry(
                    rows == null ? null : (Long) rows.asLong(),
                    read.path("bytes").asLong(),
                    sum == null ? null : sum.asText());
        }

        Map<String, @Nullable Object> json() {
            if (sha256 == null) {
                return Json.object();
            }
            return rows == null
                    ? Json.object("bytes", bytes, SUM, sha256)
                    : Json.object("rows", rows, "bytes", bytes, SUM, sha256);
        }
    }

    /**
     * Lists all files of a folder in the stamp that already lies there, and ends the stamp with its checksum.
     *
     * @param growing names of files that will go on growing; they are listed without a checksum
     * @throws IOException if a file cannot be read, or the stamp is missing or cannot be written
     */
    public static void complete(Path folder, Collection<String> growing) throws IOException {
        SortedMap<String, Entry> files = new TreeMap<>();
        for (String name : names(folder)) {
            files.put(name, growing.contains(name) ? Entry.GROWING : Entry.of(folder.resolve(name)));
        }
        growing.forEach(name -> files.putIfAbsent(name, Entry.GROWING));
        Path stamp = folder.resolve(Provenance.FILE);
        ObjectNode fields = (ObjectNode) Json.read(stamp);
        fields.remove(SUM);
        new StampedFiles(folder, fields, files).write(stamp);
    }

    /**
     * Reads the list of a folder.
     *
     * @throws DamagedResultsException if there is no stamp, or if it was changed or cut
     * @throws IOException if the stamp cannot be read
     */
    public static StampedFiles read(Path folder) throws IOException {
        Path stamp = folder.resolve(Provenance.FILE);
        if (!Files.isRegularFile(stamp)) {
            throw new DamagedResultsException(
                    "'" + folder + "' is not a folder of results: it has no " + Provenance.FILE);
        }
        // Latin-1 keeps every byte, so that no byte makes the text unreadable.
        String text = Files.readString(stamp, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(text);
        if (!end.find()) {
            throw new DamagedResultsException(
                    "'" + stamp
                            + "' has no checksum: it was cut, changed, or written by an earlier version; make the results again");
        }
        String before = text.substring(0, end.start());
        byte[] bytes = before.getBytes(StandardCharsets.ISO_8859_1);
        if (!Provenance.sha256Of(bytes).equals(end.group(1))) {
            throw new DamagedResultsException("'" + stamp + "' was changed after it was written");
        }
        try {
            // The brace closes what the checksum, the last field, was cut from.
            ObjectNode fields = (ObjectNode) Json.parse(new String(bytes, StandardCharsets.UTF_8) + "}");
            SortedMap<String, Entry> files = new TreeMap<>();
            fields.path(FILES).properties().forEach(file -> files.put(file.getKey(), Entry.of(file.getValue())));
            return new StampedFiles(folder, fields, files);
        } catch (JsonProcessingException | ClassCastException noStamp) {
            throw new DamagedResultsException("'" + stamp + "' is not a stamp of this program");
        }
    }

    /** The same list with these files without a checksum. */
    StampedFiles growing(Collection<String> names) {
        SortedMap<String, Entry> all = new TreeMap<>(files);
        names.forEach(name -> all.put(name, Entry.GROWING));
        return new StampedFiles(folder, fields, all);
    }

    /** The same list with these files as they are now. */
    StampedFiles complete(Iterable<String> names) throws IOException {
        SortedMap<String, Entry> all = new TreeMap<>(files);
        for (String name : names) {
            all.put(name, Entry.of(folder.resolve(name)));
        }
        return new StampedFiles(folder, fields, all);
    }

    /** Puts the stamp with this list into the folder; a half-written one never stands there. */
    void replace(Path fresh) throws IOException {
        write(fresh);
        Files.move(
                fresh,
                folder.resolve(Provenance.FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Path stamp) throws IOException {
        Map<String, Object> listed = new TreeMap<>();
        files.forEach((name, entry) -> listed.put(name, entry.json()));
        ObjectNode all = fields.deepCopy();
        all.putPOJO(FILES, listed);
        String text = Json.indented(all);
        String before = text.substring(0, text.lastIndexOf('\n'));
        Files.writeString(stamp, before + ",\n  \"" + SUM + "\" : \"" + Provenance.sha256Of(before) + "\"\n}\n");
    }

    /** The fields of the stamp, the list among them. */
    public JsonNode fields() {
        return fields;
    }

    /** True if the file is in the list. */
    public boolean lists(String name) {
        return files.containsKey(name);
    }

    /**
     * A file of the list.
     *
     * @throws DamagedResultsException if it is not in the list, and so of another origin
     */
    public Path listed(String name) {
        Path file = folder.resolve(name);
        if (!lists(name)) {
            throw new DamagedResultsException("'" + file + "' is not among the files that the stamp of '" + folder
                    + "' lists" + (Files.exists(file) ? ": Smolny did not write it" : ""));
        }
        return file;
    }

    /**
     * Checks that a file is as it was written, if it lies in a folder of results.
     *
     * @throws DamagedResultsException if it was changed, or if the stamp beside it was
     * @throws IOException if it cannot be read
     */
    public static void checkFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        String name = String.valueOf(file.getFileName());
        Path stamp = folder.resolve(Provenance.FILE);
        if (Files.isRegularFile(stamp) && Provenance.readFrom(stamp).isPresent()) {
            StampedFiles files = read(folder);
            String wrong = files.lists(name) ? files.changed(name) : null;
            if (wrong != null) {
                throw new DamagedResultsException(wrong);
            }
        }
    }

    /** True if a folder is a part of other results, whose stamp lists its files. */
    static boolean isPart(Path folder) throws IOException {
        Path outer = folder.resolveSibling("");
        try {
            return Files.isRegularFile(outer.resolve(Provenance.FILE))
                    && read(outer).lists(folder.getFileName() + "/" + Provenance.FILE);
        } catch (DamagedResultsException others) {
            return false;
        }
    }

    /**
     * Checks that every file is as it was written.
     *
     * @throws DamagedResultsException if one is missing, cut or changed; the message names it
     * @throws IOException if one cannot be read
     */
    public StampedFiles check() throws IOException {
        List<String> wrong = new ArrayList<>(changed());
        files.forEach((name, entry) -> {
            if (entry.sha256() != null && !Files.isRegularFile(folder.resolve(name))) {
                wrong.add("'" + folder.resolve(name) + "' is missing");
            }
        });
        refuse(wrong);
        return this;
    }

    /**
     * Checks that every file that is there is as it was written; those that are gone can be written again.
     *
     * @throws DamagedResultsException if one was cut or changed; the message names it
     * @throws IOException if one cannot be read
     */
    public StampedFiles checkUnchanged() throws IOException {
        refuse(changed());
        return this;
    }

    private static void refuse(List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new DamagedResultsException(said(wrong));
        }
    }

    /**
     * Refuses to replace a file of the user's.
     *
     * @throws RequestRefusedException if such a file is there and not in the list
     * @throws DamagedResultsException if it is in the list and was changed after it was written
     */
    void refuseReplacing(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            refuseIf(!lists(name), "'" + file + "' already exists, and Smolny did not write it; move it away");
            String wrong = changed(name);
            if (wrong != null) {
                throw new DamagedResultsException(wrong + "; move it away, so that it can be written again");
            }
        }
    }

    /** Up to three of them, and how many more there are. */
    static String said(List<String> sentences) {
        int more = sentences.size() - MOST_NAMED;
        return String.join("; ", sentences.subList(0, Math.min(MOST_NAMED, sentences.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /** Files that are there and not as they were written, a sentence each. */
    List<String> changed() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : files.keySet()) {
            String sentence = changed(name);
            if (sentence != null) {
                wrong.add(sentence);
            }
        }
        return wrong;
    }

    /** What is wrong with a file that is there; null if nothing. */
    private @Nullable String changed(String name) throws IOException {
        Entry then = Objects.requireNonNull(files.get(name));
        Path path = folder.resolve(name);
        if (then.sha256() == null || !Files.isRegularFile(path)) {
            return null;
        }
        Entry now = Entry.of(path);
        if (now.bytes() < then.bytes()) {
            return "'" + path + "' is cut: it has " + now.bytes() + " of its " + then.bytes() + " bytes";
        }
        return now.equals(then) ? null : "'" + path + "' was changed after it was written";
    }

    /** What lies in the folder and is not in the list, such as a user's notes: paths within the folder. */
    List<String> foreign() throws IOException {
        return names(folder).stream().filter(name -> !files.containsKey(name)).toList();
    }

    /** All files of a folder but the stamp, by their path within it, in order. Links are not followed. */
    static List<String> names(Path where) throws IOException {
        Path folder = where.toRealPath();
        Set<Path> own = Stream.of(Provenance.FILE, OutputFolder.WORK, OutputFolder.MARKER)
                .map(folder::resolve)
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return own.contains(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (!own.contains(path)) {
                    names.add(folder.relativize(path).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        names.sort(null);
        return names;
    }
}
