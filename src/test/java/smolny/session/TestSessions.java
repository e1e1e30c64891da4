package smolny.session;

/** Sessions for tests in other packages. */
public final class TestSessions {
    private TestSessions() {}

    /** A small session of the library's baseline on its eve. */
    public static InteractiveSession small() {
        return InteractiveSessionTest.session();
    }
}
