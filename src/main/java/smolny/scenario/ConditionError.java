package smolny.scenario;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Thrown when a condition cannot be read; says what is wrong (X701 to X706) and at which of its words. */
final class ConditionError extends RuntimeException {
    final transient ValueComplaint complaint;
    final transient ConditionToken at;

    ConditionError(String code, ConditionToken at, String message, @Nullable String hint) {
        super(message);
        this.complaint = new ValueComplaint(code, message, hint);
        this.at = at;
    }

    /** X703 for a name that nothing has; the hint is the nearest known name, or all of them if they are few. */
    static ConditionError unknown(
            ConditionToken at, String what, String name, Collection<String> known, String plural) {
        String hint = NearestName.hint(name, known, plural).orElse(null);
        return new ConditionError(
                "X703", new ConditionToken(name, at.offset()), "no " + what + " is called '" + name + "'", hint);
    }
}
