package smolny.output;

import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;

/** Votes and decisions in plain words. Counts are given only of votes whose real count is known. */
public final class LedgerSentence {
    private LedgerSentence() {}

    /** One attempt in one sentence. */
    public static String of(RunEvent.Attempt attempt, OldStyleDate date, String bodyTitle, String eventTitle) {
        String head =
                date.day() + " " + OldStyleDate.monthName(date.month()) + ": " + bodyTitle + ", \"" + eventTitle + "\"";
        if (attempt.motion().isEmpty()) {
            return head + ": " + attempt.followed() + " and nothing was done.";
        }
        return head + ": "
                + (attempt.passed() ? "carried" + majority(attempt) + "." : "not carried: " + attempt.followed() + ".");
    }

    /** By whom a motion was carried, after a comma; empty for a body that decides without a vote. */
    public static String majority(RunEvent.Attempt attempt) {
        return attempt.seats() == 0 ? "" : ", by a majority of its members in the model";
    }

    /** How a session voted; with counts only if the real vote was counted. */
    public static String of(RunEvent.VoteTaken vote, boolean counted) {
        if (counted) {
            return vote.inFavour() + " for soviet power, " + vote.against() + " against, " + vote.abstained()
                    + " abstaining, of the model's " + vote.seats() + " seats";
        }
        String side = vote.inFavour() == vote.against()
                ? "a tie"
                : vote.inFavour() > vote.against() ? "for soviet power" : "against soviet power";
        return side + (vote.inFavour() == vote.against() ? "" : ", by a majority of its members in the model");
    }

    /** One order in one sentence. */
    public static String of(RunEvent.OrderGiven order, OldStyleDate date, String eventTitle) {
        String who = order.bySoviet() ? "the Soviet" : "the staff";
        String other = order.bySoviet() ? "the staff" : "the Soviet";
        String answer = order.carriedOut() == 0
                ? (order.reached() == 1 ? "it refuses" : "all refuse")
                : order.carriedOut() == order.reached()
                        ? (order.reached() == 1 ? "it obeys" : "all obey")
                        : order.carriedOut() + " of them obey";
        return date.day() + " " + OldStyleDate.monthName(date.month()) + ": " + eventTitle + ": " + who
                + " gives an order to "
                + (order.reached() == 1 ? "one unit" : order.reached() + " units")
                + (order.signed() ? ", which " + other + " has signed" : "") + "; " + answer + ".";
    }
}
