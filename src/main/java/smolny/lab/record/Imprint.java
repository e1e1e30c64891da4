package smolny.lab.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stamp that a single figure or page carries: what made it, from what, so that it can be made again.
 *
 * @param version of the program
 * @param commit of its source, short
 * @param command the words after the program's name that change a result
 * @param seed on which all chances rest
 * @param scale of the runs
 * @param resolved SHA-256 of all that went in: the resolved scenario or scenarios, and the record beside them
 */
public record Imprint(
        String version, String commit, List<String> command, long seed, String scale, List<String> resolved) {
    /** Name of the file that holds the stamp of a folder. */
    public static final String FILE = "stamp.json";

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    /** The stamp of a folder goes on from here, with what a figure does not carry. */
    static final String LONG = "parameters";
    /** Flat, so it ends with the first brace that closes; braces inside texts are written as escapes. */
    private static final Pattern WRITTEN = Pattern.compile("\\{\\s*\"program\"\\s*:\\s*\"smolny\"[^{}]*");

    /** Keeps its own copies. */
    public Imprint {
        command = List.copyOf(command);
        resolved = List.copyOf(resolved);
    }

    /** Of this program. */
    public static Imprint of(List<String> command, long seed, String scale, List<String> resolved) {
        Build build = Build.current();
        return new Imprint(build.version(), build.commit(), command, seed, scale, resolved);
    }

    /** As one line of JSON in ASCII that may stand in XML, in HTML and in a PNG as it is. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("program", "smolny");
            json.writeStringField("version", version);
            json.writeStringField("commit", commit);
            texts(json, "command", command);
            json.writeStringField("seed", Long.toString(seed));
            json.writeStringField("scale", scale);
            texts(json, "resolved_sha256", resolved);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String whole = text.toString();
        String inside = whole.substring(1, whole.length() - 1);
        for (char c : new char[] {'{', '}', '<', '>', '&'}) {
            inside = inside.replace(String.valueOf(c), String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        }
        return "{" + inside + "}";
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : all) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * The stamp that stands in a file of any sort: a figure, a page, or the stamp of a folder.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<Imprint> in(Path file) throws IOException {
        // Latin-1 keeps every byte, so pictures can be searched like texts.
        Matcher found = WRITTEN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return found.find() ? read(found.group()) : Optional.empty();
    }

    private static Optional<Imprint> read(String text) {
        Map<String, List<String>> fields = new HashMap<>();
        String field = "";
        try (JsonParser json = JSON.createParser(text + "}")) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = json.currentName();
                    if (field.equals(LONG)) {
                        break;
                    }
                } else if (token.isScalarValue()) {
                    fields.computeIfAbsent(field, name -> new ArrayList<>()).add(json.getText());
                }
            }
            return Optional.of(new Imprint(
                    one(fields, "version"),
                    one(fields, "commit"),
                    fields.getOrDefault("command", List.of()),
                    Long.parseLong(one(fields, "seed")),
                    one(fields, "scale"),
                    fields.getOrDefault("resolved_sha256", List.of())));
        } catch (IOException | NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
