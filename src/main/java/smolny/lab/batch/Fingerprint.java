package smolny.lab.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Short names for long contents: equal only if the contents are. */
final class Fingerprint {
    private static final int BYTES = 16;
    private static final String MODEL = modelCode();

    private Fingerprint() {}

    /** Of a text. */
    static String of(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /** Of the code that makes the numbers: all of the program but command line and pictures. */
    static String ofModel() {
        return MODEL;
    }

    private static String modelCode() {
        try {
            URI place = Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path code = Path.of(place);
            if (Files.isDirectory(code)) {
                return ofClasses(code);
            }
            try (FileSystem jar = FileSystems.newFileSystem(code, Map.of())) {
                return ofClasses(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it lies", e);
        }
    }

    private static String ofClasses(Path root) throws IOException {
        MessageDigest digest = sha256();
        for (String ring : List.of("kernel", "model", "history", "lab")) {
            try (Stream<Path> walk = Files.walk(root.resolve("smolny").resolve(ring))) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(
                            root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
