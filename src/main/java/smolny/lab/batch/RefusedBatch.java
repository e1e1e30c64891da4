package smolny.lab.batch;

/** Thrown when a batch cannot be begun, gone on with or merged as asked; nothing was changed. The message is for the user. */
public final class RefusedBatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For this reason, a sentence. */
    public RefusedBatch(String message) {
        super(message);
    }
}
