package smolny.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param version of the release
 * @param commit short hash of the source, or {@code unknown} if it was built outside its repository
 */
public record ProgramVersion(String version, String commit) {
    private static final String FILE = "/smolny/version.properties";

    /**
     * The one that is running.
     *
     * @throws UncheckedIOException if the file that says so is damaged
     */
    public static ProgramVersion current() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("commit", "");
        return new ProgramVersion(
                properties.getProperty("version", "unknown"),
                commit.isBlank() || commit.startsWith("$") ? "unknown" : commit);
    }
}
