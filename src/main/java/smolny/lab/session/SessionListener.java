package smolny.lab.session;

/** Who wants to know that a session has moved on. Told on the thread that moved it, which must not be kept waiting. */
public interface SessionListener {
    /** Another day is shown: the next, or one gone back to. */
    void dayShown(Scene scene);

    /** The what-if has changed; {@link #dayShown} follows, for the scene may look different. */
    default void changed(Session session) {}
}
