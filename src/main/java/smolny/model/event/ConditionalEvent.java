package smolny.model.event;

import java.util.List;

/**
 * An act of an institution, which takes place only if the body decides for it.
 *
 * @param id its name; once it has passed, an event of that name has happened
 * @param earliest first day of the window
 * @param latest last day of the window
 * @param after what it waits for
 * @param body id of the body that acts
 * @param motion what it votes on
 * @param majority share of the seats that vote which must be exceeded
 * @param everyDays how many days lie between attempts, at least 1
 * @param condition what must hold besides
 * @param chance probability with which an attempt that could pass is made at all, in [0, 1]
 * @param then effects if it passes
 * @param otherwise effects if the window closes without that
 */
public record ConditionalEvent(
        String id,
        int earliest,
        int latest,
        EventTrigger after,
        String body,
        Motion motion,
        double majority,
        int everyDays,
        EventCondition condition,
        EventCondition.Value chance,
        List<EventEffect> then,
        List<EventEffect> otherwise) {

    /** What a body votes on. */
    public enum Motion {
        /** A step towards power for the soviets. */
        SOVIET_POWER("soviet_power"),
        /** A step that keeps the coalition. */
        COALITION("coalition");

        private final String word;

        Motion(String word) {
            this.word = word;
        }

        /** As written in scenarios and tables. */
        String word() {
            return word;
        }
    }

    /** Keeps its own copies of the lists. */
    public ConditionalEvent {
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
    }
}
