package smolny.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What made a figure, a page or a folder of results, and from what, so that it can be made again.
 *
 * @param version of the program
 * @param commit of its source, short
 * @param java version of the Java that ran it; empty if the file does not say
 * @param fonts identity of the fonts that figures were drawn with; empty if the file does not say
 * @param command the words after the program's name that change a result
 * @param seed random seed
 * @param scale of the runs
 * @param inputHashes SHA-256 of all that went in: the resolved scenario or scenarios, and the record beside them
 */
public record Provenance(
        String version,
        String commit,
        String java,
        String fonts,
        List<String> command,
        long seed,
        String scale,
        List<String> inputHashes) {
    /** Name of the file that holds the provenance of a folder. */
    public static final String FILE = "stamp.json";

    /** The beginning of every provenance; braces inside texts are written as escapes. */
    private static final Pattern BEGINNING = Pattern.compile("\\{\\s*\"program\"\\s*:\\s*\"smolny\"");

    /** Keeps its own copies. */
    public Provenance {
        command = List.copyOf(command);
        inputHashes = List.copyOf(inputHashes);
    }

    /** The provenance of what this program makes now with this Java, without figures. */
    public static Provenance of(List<String> command, long seed, String scale, List<String> resolved) {
        ProgramVersion build = ProgramVersion.current();
        return new Provenance(build.version(), build.commit(), currentJava(), "", command, seed, scale, resolved);
    }

    /** The Java that runs this program. */
    public static String currentJava() {
        return Runtime.version().toString();
    }

    /** The same for a figure that is drawn with these fonts. */
    public Provenance drawnWith(String fontIdentity) {
        return new Provenance(version, commit, java, fontIdentity, command, seed, scale, inputHashes);
    }

    /** As one line of JSON in ASCII that may stand in XML, in HTML and in a PNG as it is. */
    public String json() {
        String whole = Json.line(fields("seed", Long.toString(seed), "scale", scale, "resolved_sha256", inputHashes));
        StringBuilder line = new StringBuilder("{");
        whole.substring(1, whole.length() - 1).chars().forEach(c -> {
            if (c > '~' || "{}<>&".indexOf(c) >= 0) {
                line.append(String.format(Locale.ROOT, c > '~' ? "\\u%04X" : "\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.append('}').toString();
    }

    /** The fields with which every provenance begins, and more. */
    Map<String, @Nullable Object> fields(@Nullable Object... more) {
        Map<String, @Nullable Object> fields = head(new ProgramVersion(version, commit), java, command);
        if (!fonts.isEmpty()) {
            fields.put("fonts", fonts);
        }
        fields.putAll(Json.object(more));
        return fields;
    }

    /** The fields with which the provenance of every file and folder begins: which program, which Java, which command. */
    public static Map<String, @Nullable Object> head(ProgramVersion build, List<String> command) {
        return head(build, currentJava(), command);
    }

    private static Map<String, @Nullable Object> head(ProgramVersion build, String java, List<String> command) {
        return Json.object(
                "program",
                "smolny",
                "version",
                build.version(),
                "commit",
                build.commit(),
                "java",
                java,
                "command",
                command);
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    public static String sha256Of(String text) {
        return sha256Of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, hexadecimal. */
    static String sha256Of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The provenance that stands in a file of any sort: a figure, a page, or the stamp of a folder.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<Provenance> readFrom(Path file) throws IOException {
        // Latin-1 keeps every byte, so pictures can be searched like texts.
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Matcher found = BEGINNING.matcher(bytes);
        if (!found.find()) {
            return Optional.empty();
        }
        String text = new String(
                bytes.substring(found.start()).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        try {
            JsonNode fields = Json.parse(text);
            return Optional.of(new Provenance(
                    fields.path("version").asText(),
                    fields.path("commit").asText(),
                    fields.path("java").asText(),
                    fields.path("fonts").asText(),
                    texts(fields.path("command")),
                    Long.parseLong(fields.path("seed").asText()),
                    fields.path("scale").asText(),
                    texts(fields.path("resolved_sha256"))));
        } catch (JsonProcessingException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The provenance of a folder.
     *
     * @throws IOException if its stamp cannot be read or is none
     */
    public static Provenance ofFolder(Path folder) throws IOException {
        Path stamp = folder.resolve(FILE);
        return readFrom(stamp).orElseThrow(() -> new IOException("'" + stamp + "' is no stamp"));
    }

    private static List<String> texts(JsonNode oneOrMore) {
        List<String> texts = new ArrayList<>();
        if (oneOrMore.isTextual()) {
            texts.add(oneOrMore.asText());
        }
        oneOrMore.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /**
     * The scenario that a folder of results was made from, as its stamp names it; empty if the stamp names none.
     *
     * @throws IOException if the folder has no stamp that can be read
     */
    public static String scenario(Path folder) throws IOException {
        return Json.read(folder.resolve(FILE)).path("scenario").asText();
    }
}
