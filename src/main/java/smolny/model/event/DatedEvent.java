package smolny.model.event;

import java.util.List;

/**
 * An event of a known day, without its texts and sources.
 *
 * @param id its name
 * @param day on which it comes
 * @param effects what it does, in order; empty if others only wait for it
 */
public record DatedEvent(String id, int day, List<EventEffect> effects) {
    /** Keeps its own copy of the list. */
    public DatedEvent {
        effects = List.copyOf(effects);
    }
}
