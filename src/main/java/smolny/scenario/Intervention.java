package smolny.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;

/**
 * A change to a scenario that a what-if can make; or how a scenario differs from the one that it extends.
 *
 * @param id its name
 * @param titles name by language, "en" and "ru"
 * @param question the question it asks, empty if none
 * @param divergesOn first day on which anything may differ, if it names one
 * @param because what speaks for its having been possible
 * @param against what speaks against it, empty if nothing is said
 * @param cannotShow what it cannot show, empty if nothing is said
 * @param measure what a what-if compares unless asked for something else, if it names one
 * @param measuredOn the day of that measure
 */
public record Intervention(
        String id,
        Map<String, String> titles,
        String question,
        @Nullable OldStyleDate divergesOn,
        String because,
        String against,
        String cannotShow,
        @Nullable String measure,
        @Nullable OldStyleDate measuredOn) {
    /** Keeps its own copy. */
    public Intervention {
        titles = Map.copyOf(titles);
    }
}
