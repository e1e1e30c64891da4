package smolny.output;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.scenario.HistoricalRecord;

/** The record, looked up by what it is about. Where it has two rows for one thing, the first counts. */
public final class RecordedFigures {
    private final Map<String, HistoricalRecord.Vote> votes = new HashMap<>();
    private final Map<String, HistoricalRecord.Result> results = new HashMap<>();
    private final Map<String, HistoricalRecord.Mandate> mandates = new HashMap<>();

    /** Of a record; of nothing if the scenario names none. */
    public RecordedFigures(@Nullable HistoricalRecord record) {
        if (record != null) {
            record.votes().forEach(vote -> votes.putIfAbsent(vote.session(), vote));
            record.results().forEach(r -> results.putIfAbsent(r.election() + "/" + r.party(), r));
            record.mandates().forEach(mandate -> mandates.putIfAbsent(mandate.answer(), mandate));
        }
    }

    /** The recorded vote of a session. */
    public HistoricalRecord.@Nullable Vote vote(String session) {
        return votes.get(session);
    }

    /** The recorded share of a list. */
    public HistoricalRecord.@Nullable Result share(String election, String party) {
        return results.get(election + "/" + party);
    }

    /** The recorded delegates of an answer or party. */
    public HistoricalRecord.@Nullable Mandate mandate(String answer) {
        return mandates.get(answer);
    }

    /** Part of those who took a side that was for. */
    public static double shareFor(HistoricalRecord.Vote vote) {
        return (double) vote.inFavour() / (vote.inFavour() + vote.against());
    }
}
