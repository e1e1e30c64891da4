package smolny.simulation;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Something that happens in a run or does not.
 *
 * @param id its name on the command line
 * @param words what has happened if it has, a sentence without a full stop
 * @param measures names of the measures that {@code chance} and {@code day} read; a run recorded for it has only these
 * @param chance 1 if it came, 0 if not; of a contest of force its probability, never the draw
 * @param day on which it came, {@link #NEVER} if it did not
 */
public record Outcome(
        String id,
        String words,
        Set<String> measures,
        ToDoubleFunction<RunResult> chance,
        ToIntFunction<RunResult> day) {
    /** No day. */
    public static final int NEVER = -1;

    /** Keeps its own copy. */
    public Outcome {
        measures = Set.copyOf(measures);
    }
}
