package smolny.model.event;

import java.util.List;
import smolny.model.world.World;

/**
 * What an institution waits for.
 *
 * @param events ids of events or outcomes; empty if it waits for nothing
 * @param all true if all of them must have happened, false if one will do
 * @param waitDays days that pass between that and the first attempt
 */
public record EventTrigger(List<String> events, boolean all, int waitDays) {
    /** Not yet. */
    static final int NOT_YET = Integer.MAX_VALUE;

    /** Waits for nothing. */
    public static final EventTrigger NONE = new EventTrigger(List.of(), true, 0);

    /** Keeps its own copy of the list. */
    public EventTrigger {
        events = List.copyOf(events);
    }

    /** First day on which an attempt is due, as far as this trigger goes. */
    int dueFrom(World world) {
        if (events.isEmpty()) {
            return Integer.MIN_VALUE;
        }
        int first = NOT_YET;
        int last = Integer.MIN_VALUE;
        for (String event : events) {
            int day = world.country.happened.getOrDefault(event, NOT_YET);
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        int day = all ? last : first;
        return day == NOT_YET ? NOT_YET : day + waitDays;
    }
}
