package smolny.lab.record;

import smolny.kernel.time.OldStyle;
import smolny.model.fact.Fact;

/** The ledger in plain sentences. */
public final class Words {
    private Words() {}

    /** One attempt in one sentence. */
    public static String of(Fact.Attempt attempt, OldStyle date, String bodyTitle, String eventTitle) {
        String head =
                date.day() + " " + OldStyle.monthName(date.month()) + ": " + bodyTitle + ", \"" + eventTitle + "\"";
        if (attempt.motion().isEmpty()) {
            return head + ": " + attempt.followed() + " and nothing was done.";
        }
        String tally = attempt.seats() == 0
                ? ""
                : ": " + attempt.inFavour() + " for, " + attempt.against() + " against, of " + attempt.seats()
                        + " seats";
        return head + tally + (attempt.passed() ? "; carried." : "; not carried: " + attempt.followed() + ".");
    }
}
