package smolny.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;

/**
 * Something to show on a time line.
 *
 * @param id its name
 * @param date its day, or the first of several; of a conditional event the recorded day, or else the first possible one
 * @param until the last of several days
 * @param place where, empty if not said
 * @param kind what sort of thing it is, empty if not said; the older word {@code coup} is read as {@link #ARMED_ACTION}
 * @param titles name by language, "en" and "ru"
 * @param says what happened in plain sentences, empty if not said
 * @param direction which way it pushed by the coder's judgement, empty if not said
 * @param certainty fact, reconstructed or assumed
 * @param sources ids of sources, or "assumed"
 * @param role whether it acts in the run
 */
public record ChronicleEntry(
        String id,
        OldStyleDate date,
        @Nullable OldStyleDate until,
        String place,
        String kind,
        Map<String, String> titles,
        String says,
        String direction,
        String certainty,
        List<String> sources,
        Role role) {

    /** Kind of an attempt to take or keep power by force, whoever makes it. */
    public static final String ARMED_ACTION = "armed_action";

    /** What an entry does in a run. */
    public enum Role {
        /** Nothing; it is only shown. */
        SHOWN,
        /** It acts on its day. */
        DATED,
        /** It acts if a body can and will. */
        CONDITIONAL
    }

    /** Keeps its own copies. */
    public ChronicleEntry {
        kind = kind.equals("coup") ? ARMED_ACTION : kind;
        titles = Map.copyOf(titles);
        sources = List.copyOf(sources);
    }
}
