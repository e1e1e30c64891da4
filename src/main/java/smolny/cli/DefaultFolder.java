package smolny.cli;

import java.io.IOException;
import java.nio.file.Path;
import smolny.output.OutputFolder;
import smolny.output.Provenance;

/**
 * Where a command writes that was given no folder: in {@code results} of the working directory. The system property
 * {@code smolny.results} names another place. Nothing else in the program may assume the name, so that tests can be kept
 * away from a user's results.
 */
final class DefaultFolder {
    /** System property with the place of results. */
    static final String PROPERTY = "smolny.results";

    /** What --force does, in every command that has it. */
    static final String FORCE =
            "replace earlier results; what Smolny did not write, or what was changed since, is never deleted";

    private static final int LONGEST = 120;
    private static final int HASHED = 12;

    private DefaultFolder() {}

    /**
     * The folder of this name among the results; if there is one already or one being written, the first of name-2, name-3
     * ... that is free.
     */
    static Path free(String name) throws IOException {
        Path folder = named(name);
        for (int number = 2; OutputFolder.isTaken(folder); number++) {
            folder = named(name + "-" + number);
        }
        return folder;
    }

    /** The folder of this name among the results; a name too long for a folder is cut, and a hash of it added. */
    static Path named(String name) {
        String fit = name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST) + "-" + Provenance.sha256Of(name).substring(0, HASHED);
        return Path.of(System.getProperty(PROPERTY, "results"), fit);
    }
}
