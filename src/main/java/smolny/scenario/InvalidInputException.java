package smolny.scenario;

import java.util.List;

/** Thrown when files cannot be run as they are; carries every problem found, warnings included. */
public final class InvalidInputException extends RuntimeException {
    private final transient ProblemList problems;

    /** Refuses what these problems are about; there is an error among them. */
    public InvalidInputException(ProblemList problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** Refuses if there is an error among these problems. */
    static void throwIfErrors(ProblemList problems) {
        if (problems.hasErrors()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The problems in file order. */
    public List<Problem> problems() {
        return problems.inFileOrder();
    }
}
