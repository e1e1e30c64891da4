package smolny.output;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.scenario.RequestRefusedException;

/** The way in which a command writes a single text file: all of it or nothing. */
public final class OutputFile {
    private static final Pattern END = Pattern.compile("<!-- smolny sha256 ([0-9a-f]{64}) -->\\n\\z");

    private OutputFile() {}

    /**
     * Checks that a page in Markdown may be written.
     *
     * @param force whether an earlier page may be replaced
     * @throws RequestRefusedException if something else is there, or a page that was changed or may not be replaced
     * @throws IOException if that cannot be told
     */
    public static void refuse(Path target, boolean force) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String named = "'" + target + "'";
        refuseIf(!Files.isRegularFile(target), named + " is not a file; choose another --out");
        refuseIf(!force, named + " already exists; choose another --out, or use --force to replace it");
        String text = Files.readString(target, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(text);
        boolean ours = end.find()
                && Provenance.sha256Of(text.substring(0, end.start()).getBytes(StandardCharsets.ISO_8859_1))
                        .equals(end.group(1));
        refuseIf(
                !ours,
                named + " was not written by Smolny, or was changed since; move it away, or choose another --out");
    }

    /**
     * Writes a page in Markdown. Its last line, a comment, holds the checksum of the page.
     *
     * @throws RequestRefusedException if something is there that may not be replaced
     * @throws IOException if it cannot be written; what was there is then as it was
     */
    public static void writePage(Path target, boolean force, String markdown) throws IOException {
        refuse(target, force);
        replace(target, markdown + "<!-- smolny sha256 " + Provenance.sha256Of(markdown) + " -->\n");
    }

    /**
     * Writes a text file, in place of one that is there, and makes its folder if it is missing.
     *
     * @throws IOException if it cannot be written; what was there is then as it was
     */
    public static void replace(Path target, String text) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path whole = Files.exists(absolute) ? absolute.toRealPath() : absolute;
        // One that a killed process left has the same name.
        Path fresh = OutputFolder.place(whole);
        try {
            Files.createDirectories(whole.resolveSibling(""));
            Files.deleteIfExists(fresh);
            try {
                Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW);
                Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw OutputException.of(target, fresh, e);
        }
    }
}
