package smolny.scenario;

import java.util.Collection;

/**
 * Thrown when a request cannot be carried out as it was made, such as an unknown name or a folder in use. Nothing was changed.
 * The message is one sentence for the user. Mistakes in files are reported by {@link InvalidInputException} instead.
 */
public final class RequestRefusedException extends RuntimeException {
    /** Refuses with this reason, a sentence without a full stop. */
    public RequestRefusedException(String message) {
        super(message);
    }

    /**
     * Refuses a request.
     *
     * @throws RequestRefusedException with this message, if the condition holds
     */
    public static void refuseIf(boolean condition, String message) {
        if (condition) {
            throw new RequestRefusedException(message);
        }
    }

    /**
     * Of a name that does not exist; the message gives the nearest known name, or all of them if they are few.
     *
     * @param what singular of what was named, such as "outcome"; the plural has an s
     */
    public static RequestRefusedException unknown(String what, String name, Collection<String> known) {
        return unknown(what, name, known, "");
    }

    /** The same with another hint where no name is near and there are too many to list. */
    public static RequestRefusedException unknown(
            String what, String name, Collection<String> known, String otherwise) {
        String hint = NearestName.hint(name, known, what + "s").orElse(otherwise);
        return new RequestRefusedException(
                "no " + what + " is called '" + name + "'" + (hint.isEmpty() ? "" : "; " + hint));
    }

    /**
     * Refuses a name that does not exist.
     *
     * @throws RequestRefusedException like {@link #unknown(String, String, Collection)}, if it is not among those known
     */
    public static void refuseUnknown(String what, String name, Collection<String> known) {
        refuseUnknown(what, name, known, "");
    }

    /** The same with another hint where no name is near and there are too many to list. */
    public static void refuseUnknown(String what, String name, Collection<String> known, String otherwise) {
        if (!known.contains(name)) {
            throw unknown(what, name, known, otherwise);
        }
    }
}
