package smolny.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes that was given no folder: in {@code results} of the working directory. The system property
 * {@code smolny.results} names another place. Nothing else in the program may assume the name, so that tests can be kept
 * away from a user's results.
 */
final class DefaultFolder {
    /** System property with the place of results. */
    static final String PROPERTY = "smolny.results";

    private DefaultFolder() {}

    /** The folder of this name among the results; if there is one already, the first of name-2, name-3 ... that is free. */
    static Path free(String name) {
        Path folder = named(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = named(name + "-" + number);
        }
        return folder;
    }

    /** The folder of this name among the results. */
    static Path named(String name) {
        return Path.of(System.getProperty(PROPERTY, "results"), name);
    }
}
