package smolny;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds in every test, without being named by it: a command that was given no folder of its own finds none. Where it would
 * write to {@code results}, or look whether something lies there, it fails, and so does the test. So no test depends on what a
 * user has in {@code results}, and none leaves anything there.
 */
public final class NoDefaultFolder implements BeforeAllCallback {
    /** No file system has a folder of this name: Java refuses it. */
    private static final String NOWHERE = "\0 a test has to say --out, for a user's own results may lie in 'results'";

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("smolny.results", NOWHERE);
    }
}
