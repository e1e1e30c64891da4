package smolny.session;

import java.util.List;
import java.util.stream.Collectors;
import smolny.scenario.Labels;

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
        Labels labels = Labels.of(session.config().base());
        List<String> changes =
                session.inForce().stream().map(change -> change.inWords(labels)).toList();
        String first = changes.stream().limit(MOST).collect(Collectors.joining("; "));
        int more = changes.size() - MOST;
        String all = changes.isEmpty() ? "nothing is changed" : first + (more > 0 ? "; and " + more + " more" : "");
        return new WhatIfDescription(
                "From a lesson: " + all,
                "What if " + all + "?",
                "Tried in a lesson to see what would change. Nobody has checked whether it was possible.",
                "");
    }
}
