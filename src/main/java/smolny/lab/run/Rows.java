package smolny.lab.run;

import org.jspecify.annotations.Nullable;
import smolny.model.fact.Fact;

/** What a run noted down, free of the world it happened in. Days count from 0 on the first day of the clock. */
public final class Rows {
    private Rows() {}

    /** A dated event that came, or an outcome that was marked. */
    public record Happening(int day, String id, boolean outcome) {}

    /** A vote in a soviet: counts of deputies. */
    public record Vote(int day, String session, String body, int inFavour, int against, int abstained, int seats) {
        /** Deputies present. */
        public int present() {
            return inFavour + against + abstained;
        }

        /** Share for soviet power of those who took a side, in [0, 1]. */
        public double twoWay() {
            return (double) inFavour / (inFavour + against);
        }
    }

    /** A list's share in an election, in [0, 1]. */
    public record Share(int day, String election, String party, double share, double turnout) {}

    /** An attempt of an institution to act, or a window that closed. */
    public record Attempt(
            int day,
            String event,
            String body,
            String motion,
            int inFavour,
            int against,
            int seats,
            int quorum,
            boolean passed,
            String followed) {
        static Attempt of(Fact.Attempt fact) {
            return new Attempt(
                    fact.day(),
                    fact.event(),
                    fact.body(),
                    fact.motion(),
                    fact.inFavour(),
                    fact.against(),
                    fact.seats(),
                    fact.quorum(),
                    fact.passed(),
                    fact.followed());
        }

        static Attempt windowClosed(Fact.WindowClosed fact) {
            return new Attempt(fact.day(), fact.event(), fact.body(), "", 0, 0, 0, 0, false, "the window closed");
        }
    }

    /** A delegate of a congress. */
    public record Mandate(
            int number, String group, String soviet, String unit, double position, String answer, String party) {}

    /** A unit's first resolution for soviet power; the day is negative if it passed one before the clock. */
    public record Adoption(int day, String unit, String group, String soviet) {}

    /**
     * Somebody's time in a soviet's seat.
     *
     * @param elected day, null if chosen in spring
     * @param until day of recall, null if still sitting at the end
     * @param position at the end, probits; null if recalled
     */
    public record Term(
            String seat,
            String body,
            String group,
            String unit,
            String person,
            @Nullable Integer elected,
            @Nullable Integer until,
            @Nullable Double position) {}

    /** An agitator's autumn. */
    public record Work(
            String agitator, String side, String party, String home, int daysAtWork, int daysTurnedAway, int units) {}

    /** The contest of force. */
    public record Clash(int day, double soviet, double government, double chanceOfFall, boolean fell) {}
}
