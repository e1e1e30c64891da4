package smolny.session;

import java.util.List;
import smolny.scenario.CheckedRow;
import smolny.scenario.LoadedScenario;

/**
 * Events and entries of the chronicle that belong together.
 *
 * @param title as people call it, English
 * @param entries ids, some of which the scenario may have dropped
 */
public record Episode(String title, List<String> entries) {
    /** Keeps its own copy. */
    public Episode {
        entries = List.copyOf(entries);
    }

    /** The episodes of a scenario, in the order written. */
    public static List<Episode> of(LoadedScenario loaded) {
        return CheckedRow.in(loaded.resolved(), "episodes", row -> new Episode(row.title(), row.names("entries")));
    }
}
