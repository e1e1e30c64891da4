package smolny.show.gui;

import smolny.history.Labels;
import smolny.lab.session.InteractiveSession;
import smolny.model.fact.Fact;

/** Says what a body attempted. */
final class Attempts {
    private Attempts() {}

    /** One attempt in one sentence. */
    static String words(InteractiveSession session, Fact.Attempt attempt) {
        Labels labels = Labels.of(session.loaded());
        String head = Said.day(session, attempt.day()) + ": \"" + labels.event(attempt.event()) + "\", by the "
                + labels.place(attempt.body());
        if (attempt.motion().isEmpty()) {
            return head + ": " + attempt.followed() + " and nothing was done.";
        }
        String tally = attempt.seats() == 0
                ? ""
                : ", " + attempt.inFavour() + " for and " + attempt.against() + " against, of " + attempt.seats()
                        + " seats";
        return head + tally + (attempt.passed() ? ": carried." : ": not carried, " + attempt.followed() + ".");
    }
}
