package smolny.show.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import smolny.show.chart.Figure;
import smolny.show.chart.OpinionChart;
import smolny.show.chart.RecordedVote;
import smolny.show.chart.ShareSeries;

/** Opinion in the body that makes the news, from what is thought to what is voted, with its counted votes and events. */
final class BodyPage {
    private BodyPage() {}

    static Optional<Figure> of(Results results) {
        String body = results.setting().newsFrom();
        List<ShareSeries> layers = Opinion.layers(results, body, "soviet_power");
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        List<RecordedVote> votes = Opinion.votes(
                results,
                session -> session.body().equals(body) && session.groups().isEmpty());
        Set<Integer> told = votes.stream().map(RecordedVote::day).collect(Collectors.toSet());
        return Optional.of(new OpinionChart(
                body + "-layers",
                results.overRuns(results.labels().place(body)),
                results.days(),
                layers,
                votes,
                new TimeLine(results).events(told)));
    }
}
