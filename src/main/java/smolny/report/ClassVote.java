package smolny.report;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.scenario.HistoricalRecord;

/**
 * How a class voted in the sitting of 9 September 1917.
 *
 * @param inFavour for soviet power
 * @param against it
 * @param abstain abstentions
 */
public record ClassVote(int inFavour, int against, int abstain) {
    /** Name of the scenario in which the Soviet votes like the class. */
    public static final String ID = "class-vote";

    static final String SESSION = "petrograd-soviet-9-september";

    /** Strength of a large event, as in the scenario. Assumed. */
    private static final double LARGE = 0.35;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})-(\\d{1,4})(?:-(\\d{1,4}))?");

    /**
     * Reads a vote such as {@code 12-15-3}.
     *
     * @throws smolny.scenario.RequestRefusedException if it has another form or nobody took a side
     */
    public static ClassVote read(String text) {
        Matcher parts = FORM.matcher(text);
        refuseIf(
                !parts.matches(),
                "--vote takes the votes for, against and abstaining, such as 12-15-3, found '" + text + "'");
        ClassVote vote = new ClassVote(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        refuseIf(vote.inFavour + vote.against == 0, "--vote needs at least one vote for or against");
        return vote;
    }

    String words() {
        return inFavour + " for, " + against + " against, " + abstain + " abstaining";
    }

    /**
     * Change of the government's credibility: nothing if the class voted like the Soviet, a large event's strength times the
     * difference of the shares if not. Assumed; nothing on record says what another vote would have done.
     */
    double credibility(HistoricalRecord.Vote recorded) {
        return LARGE * (share(recorded.inFavour(), recorded.against()) - share(inFavour, against));
    }

    private static double share(double inFavour, double against) {
        return inFavour / (inFavour + against);
    }
}
