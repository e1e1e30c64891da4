package smolny.experiment.sweep;

/** Thrown when a batch cannot be begun, gone on with or merged as asked; nothing was changed. The message is for the user. */
public final class BatchRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For this reason, a sentence. */
    public BatchRefusedException(String message) {
        super(message);
    }
}
