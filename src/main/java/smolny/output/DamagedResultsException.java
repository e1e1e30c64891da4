package smolny.output;

/**
 * Thrown when results that are read back are not as they were written: missing, cut, changed, or of another origin. The
 * message names the file.
 */
public final class DamagedResultsException extends RuntimeException {
    /** Creates one with a message for the user: sentences, the last without a full stop. */
    public DamagedResultsException(String message) {
        super(message);
    }
}
