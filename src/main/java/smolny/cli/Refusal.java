package smolny.cli;

/** Something asked for on the command line cannot be done; the message is one clear sentence for the user. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super("error: " + message);
    }
}
