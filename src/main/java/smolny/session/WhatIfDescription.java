package smolny.session;

import java.util.List;
import java.util.stream.Collectors;
import smolny.scenario.Labels;

/**
 * What a saved what-if says of itself.
 *
 * @param title as shown
 * @param question the question it asks; empty to leave it out
 * @param because why it could have happened
 * @param cannotShow what it cannot tell; empty to leave it out
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
                "It was tried out in a lesson, to see what follows; whether it could have happened is left open.",
                "");
    }
}
