package smolny.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a piece of text, before anybody says where it stands.
 *
 * @param code the problem's code
 * @param message what is wrong
 * @param hint what to write instead, if anything can be said
 */
public record ValueComplaint(
        String code, String message, @Nullable String hint) {
    static Optional<ValueComplaint> of(String code, String message, @Nullable String hint) {
        return Optional.of(new ValueComplaint(code, message, hint));
    }
}
