package smolny.history;

import java.util.List;
import smolny.history.text.Problem;
import smolny.history.text.Problems;

/** Thrown when files cannot be run as they are; carries every problem found, warnings included. */
public final class RefusedInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    /** Refuses what these problems are about; there is an error among them. */
    public RefusedInput(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** The problems in file order. */
    public List<Problem> problems() {
        return problems.inFileOrder();
    }
}
