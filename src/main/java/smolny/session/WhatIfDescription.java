package smolny.session;

import java.util.List;
import java.util.stream.Collectors;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;

/**
 * The description of a saved what-if.
 *
 * @param title as shown
 * @param question the question it asks; empty to leave it out
 * @param because why it was possible
 * @param cannotShow what it cannot show; empty to leave it out
 */
public record WhatIfDescription(String title, String question, String because, String cannotShow) {
    private static final int MOST = 3;

    /** A description made from the changes in force. */
    public static WhatIfDescription suggested(InteractiveSession session) {
        String all = inWords(session.config().base(), session.inForce());
        return new WhatIfDescription(
                "From a lesson: " + all,
                "What if " + all + "?",
                "Tried in a lesson to see what would change. Nobody has checked whether it was possible.",
                "");
    }

    /** The first of some changes in a few words. */
    static String inWords(LoadedScenario base, List<SessionChange> inForce) {
        Labels labels = Labels.of(base);
        List<String> changes =
                inForce.stream().map(change -> change.inWords(labels)).toList();
        String first = changes.stream().limit(MOST).collect(Collectors.joining("; "));
        int more = changes.size() - MOST;
        return changes.isEmpty() ? "nothing is changed" : first + (more > 0 ? "; and " + more + " more" : "");
    }
}
