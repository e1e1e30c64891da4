package smolny.show.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import smolny.history.record.HistoricalRecord;
import smolny.lab.record.Recorded;
import smolny.model.setting.Session;
import smolny.show.chart.LayerKind;
import smolny.show.chart.RecordedVote;
import smolny.show.chart.Sample;
import smolny.show.chart.ShareSeries;

/** Three layers of opinion in a body or group, with the votes that were counted there. */
final class Opinion {
    private Opinion() {}

    /** The layers of a place that have a value on some day. */
    static List<ShareSeries> layers(Results results, String place, String seats) {
        List<ShareSeries> layers = new ArrayList<>();
        add(layers, LayerKind.PRIVATE, results.samples(place + ".private"));
        add(layers, LayerKind.EXPRESSED, results.samples(place + ".expressed"));
        add(layers, LayerKind.SEATS, results.samples(place + "." + seats));
        return layers;
    }

    private static void add(List<ShareSeries> layers, LayerKind kind, List<Sample> samples) {
        if (!samples.isEmpty()) {
            layers.add(ShareSeries.of(kind, samples));
        }
    }

    /** Recorded votes of some sessions that were due on a day of the clock. */
    static List<RecordedVote> votes(Results results, Predicate<Session> which) {
        Map<String, Session> sessions = results.setting().sessions().stream()
                .filter(session -> results.onClock(session.day()))
                .filter(which)
                .collect(Collectors.toMap(Session::id, session -> session));
        List<RecordedVote> votes = new ArrayList<>();
        for (HistoricalRecord.Vote vote : results.record().votes()) {
            Session session = sessions.get(vote.session());
            if (session != null && vote.inFavour() + vote.against() > 0) {
                votes.add(new RecordedVote(session.day(), label(results, session, vote), Recorded.twoWay(vote)));
            }
        }
        return votes;
    }

    // How many were present tells a thin night sitting from a full one.
    private static String label(Results results, Session session, HistoricalRecord.Vote vote) {
        String date = results.day(session.day()).oldStyle();
        return vote.present() == null ? date : date + " (" + vote.present() + " present)";
    }
}
