package smolny.lab.session;

/** Sessions for tests in other packages. */
public final class Lessons {
    private Lessons() {}

    /** A small session of the library's baseline on its eve. */
    public static InteractiveSession small() {
        return SessionTest.session();
    }
}
