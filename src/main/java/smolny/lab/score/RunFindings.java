package smolny.lab.score;

import java.util.Map;
import smolny.history.record.Gauge.Side;
import smolny.lab.run.RunRecord;
import smolny.lab.study.Collected;
import smolny.model.fact.Fact;

/**
 * The findings of a run that was lived through.
 *
 * @param run what was noted down
 */
public record RunFindings(RunRecord run) implements Findings {
    @Override
    public double vote(String session, Side side) {
        for (Fact.VoteTaken vote : run.votes) {
            if (vote.session().equals(session)) {
                return part(side, vote.inFavour(), vote.against(), vote.present());
            }
        }
        return Double.NaN;
    }

    /** Part of the deputies that a side is; NaN if there is nobody to divide by. */
    static double part(Side side, double inFavour, double against, double present) {
        return switch (side) {
            case FOR -> inFavour / present;
            case AGAINST -> against / present;
            case TWO_WAY -> inFavour / (inFavour + against);
        };
    }

    @Override
    public double share(String election, String party) {
        for (Fact.ListShare share : run.shares) {
            if (share.election().equals(election) && share.party().equals(party)) {
                return share.share();
            }
        }
        return Double.NaN;
    }

    @Override
    public Map<String, Double> mandates() {
        return Collected.mandateShares(run);
    }

    @Override
    public double measure(String name, int day) {
        double[] values = run.of(name);
        return day >= 0 && day < values.length ? values[day] : Double.NaN;
    }
}
