package smolny.scenario;

import org.jspecify.annotations.Nullable;

/** Thrown when a condition cannot be read; says where in its text. */
final class ConditionError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int offset;
    private final int length;
    private final @Nullable String hint;

    ConditionError(String code, ConditionToken at, String message, @Nullable String hint) {
        super(message);
        this.code = code;
        this.offset = at.offset();
        this.length = at.text().length();
        this.hint = hint;
    }

    /** X701 to X705. */
    public String code() {
        return code;
    }

    /** Characters before the trouble, counted from 0. */
    public int offset() {
        return offset;
    }

    /** Characters that are meant. */
    public int length() {
        return length;
    }

    /** What to write instead, if anything can be said. */
    public @Nullable String hint() {
        return hint;
    }
}
