package smolny.model.setting;

import java.util.List;

/**
 * A plenary at which a question between soviet power and coalition is put.
 *
 * @param id its name everywhere
 * @param day on which it is due, {@link #NOT_CALLED} if an event has yet to call it
 * @param body id of the body
 * @param groups ids of the groups whose deputies sit, empty for the whole body
 * @param question in words
 * @param attendance known share of seats present, in (0, 1]
 */
public record SovietSession(String id, int day, String body, List<String> groups, String question, double attendance) {
    /** No day at all. */
    public static final int NOT_CALLED = Integer.MIN_VALUE;

    /** Keeps its own copy of the list. */
    public SovietSession {
        groups = List.copyOf(groups);
    }
}
