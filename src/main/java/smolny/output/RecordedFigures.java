package smolny.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.scenario.HistoricalRecord;

/** The record, looked up by what it is about. Where it has two rows for one thing, the first counts. */
public final class RecordedFigures {
    private final Map<String, HistoricalRecord.Vote> votes = new HashMap<>();
    private final Map<String, HistoricalRecord.Result> results = new HashMap<>();
    private final Map<String, HistoricalRecord.Mandate> mandates = new HashMap<>();

    /** Indexes a record; null, if the scenario names none, gives no figures. */
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

    /** A recorded vote, with what its share is a share of: "519 of 1,000 present, 55.6 % of those who took a side". */
    public static String inWords(HistoricalRecord.Vote vote) {
        String counts = vote.present() == null
                ? vote.inFavour() + " to " + vote.against()
                : String.format(Locale.ROOT, "%,d of %,d present", vote.inFavour(), vote.present());
        return counts + ", " + NumberFormats.percent(shareFor(vote)) + " % of those who took a side";
    }

    /** Recorded delegates: "505 of 670 delegates, 75.4 %"; the share alone if they were not counted, and whether it is assumed. */
    public static String inWords(HistoricalRecord.Mandate mandate) {
        String share = NumberFormats.percent(mandate.share()) + " %";
        return mandate.delegates() == null || mandate.of() == null
                ? share + " of delegates" + (mandate.evidence().basis().equals("assumed") ? ", assumed" : "")
                : mandate.delegates() + " of " + mandate.of() + " delegates, " + share;
    }

    /** Votes for, divided by votes for and against, in [0, 1]. */
    public static double shareFor(HistoricalRecord.Vote vote) {
        return (double) vote.inFavour() / (vote.inFavour() + vote.against());
    }
}
