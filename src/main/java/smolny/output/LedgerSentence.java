package smolny.output;

import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;

/** The ledger in plain sentences. */
public final class LedgerSentence {
    private LedgerSentence() {}

    /** One attempt in one sentence. */
    public static String of(RunEvent.Attempt attempt, OldStyleDate date, String bodyTitle, String eventTitle) {
        String head =
                date.day() + " " + OldStyleDate.monthName(date.month()) + ": " + bodyTitle + ", \"" + eventTitle + "\"";
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
