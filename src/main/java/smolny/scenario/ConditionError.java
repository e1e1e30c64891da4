package smolny.scenario;

import org.jspecify.annotations.Nullable;
import smolny.scenario.format.ValueComplaint;

/** Thrown when a condition cannot be read; says what is wrong (X701 to X706) and at which of its words. */
final class ConditionError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient ValueComplaint complaint;
    final transient ConditionToken at;

    ConditionError(String code, ConditionToken at, String message, @Nullable String hint) {
        super(message);
        this.complaint = new ValueComplaint(code, message, hint);
        this.at = at;
    }
}
