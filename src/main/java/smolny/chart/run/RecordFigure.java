package smolny.chart.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.chart.Figure;
import smolny.chart.RecordComparisonChart;
import smolny.chart.RecordedShare;
import smolny.chart.ShareSummary;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.model.setting.Election;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SovietSession;
import smolny.output.RecordedFigures;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;

/** Votes, elections and mandates: results of the runs compared with the record. No item counts as held out. */
final class RecordFigure {
    private final RunFigureData data;
    private final RecordedFigures recorded;
    private final List<RecordedShare> items = new ArrayList<>();

    private RecordFigure(RunFigureData data) {
        this.data = data;
        this.recorded = new RecordedFigures(data.record());
    }

    static Optional<Figure> of(String name, RunFigureData data) {
        RecordFigure figure = new RecordFigure(data);
        figure.votes();
        figure.elections(Election.Kind.SECTION_EXECUTIVE, "Elections of executives");
        figure.elections(Election.Kind.BALLOT, "Elections");
        figure.mandates("Mandates of the congress, by answer", RunFigureData.ANSWERS);
        figure.mandates("Mandates of the congress, by party", RunFigureData.PARTIES);
        return figure.items.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordComparisonChart(name, data.overRuns("The record and the runs"), figure.items));
    }

    private void votes() {
        for (SovietSession session : data.setting().sessions()) {
            HistoricalRecord.Vote seen = recorded.vote(session.id());
            List<RunEvent.VoteTaken> votes = data.all().votes(session.id());
            // Where nobody took a side there is no share.
            double[] shares = votes.stream()
                    .mapToDouble(RunEvent.VoteTaken::twoWay)
                    .filter(share -> !Double.isNaN(share))
                    .toArray();
            if (seen != null && shares.length > 0) {
                OldStyleDate date = data.clock().dateOf(votes.get(0).day());
                add(
                        "Votes in soviets: for soviet power, of those who took a side",
                        data.labels().session(session),
                        date,
                        shares,
                        RecordedFigures.shareFor(seen));
            }
        }
    }

    // Elections whose titles begin alike up to a colon stand under that beginning.
    private void elections(Election.Kind kind, String heading) {
        List<Election> elections = data.setting().elections().stream()
                .filter(election -> election.kind() == kind)
                .sorted(Comparator.comparingInt(Election::day))
                .toList();
        Map<String, Integer> alike = new HashMap<>();
        elections.forEach(election -> alike.merge(beginning(election), 1, Integer::sum));
        for (Election election : elections) {
            boolean several = !beginning(election).isEmpty() && alike.getOrDefault(beginning(election), 0) > 1;
            String group = several ? heading + ": " + beginning(election) : heading;
            String place = several
                    ? election.title()
                            .substring(beginning(election).length() + 1)
                            .strip()
                    : election.title();
            OldStyleDate date = data.clock().dateOf(election.day());
            for (String party : RunFigureData.PARTIES) {
                HistoricalRecord.Result seen = recorded.share(election.id(), party);
                double[] shares = data.all().shares(election.id(), party);
                if (seen != null && shares.length > 0) {
                    String label = data.labels().withDays(Labels.ofPartyOrAnswer(party) + ", " + place, election.id());
                    add(group, label, date, shares, seen.share());
                }
            }
        }
    }

    private static String beginning(Election election) {
        return election.title().substring(0, Math.max(0, election.title().indexOf(':')));
    }

    private void mandates(String heading, List<String> words) {
        int met = congresses();
        OldStyleDate date = congressDate();
        for (String word : words) {
            HistoricalRecord.Mandate seen = recorded.mandate(word);
            if (seen != null && met > 0) {
                // A run whose congress met without such a delegate counts as a share of 0.
                double[] shares = Arrays.copyOf(data.all().mandates(word), met);
                boolean assumed = seen.evidence().basis().equals("assumed");
                items.add(new RecordedShare(
                        heading,
                        Labels.ofPartyOrAnswer(word) + (assumed ? " (assumed, not counted)" : ""),
                        date.inShort(),
                        ShareSummary.ofRuns(shares),
                        seen.share(),
                        false,
                        assumed));
            }
        }
    }

    /** In how many runs a congress met: the shares of the answers add up to 1 in each. */
    private int congresses() {
        double sum = RunFigureData.ANSWERS.stream()
                .flatMapToDouble(answer -> Arrays.stream(data.all().mandates(answer)))
                .sum();
        return (int) Math.round(sum);
    }

    private OldStyleDate congressDate() {
        List<String> congresses = data.setting().bodies().stream()
                .filter(body -> body.kind() == PoliticalBodyKind.CONGRESS)
                .map(body -> body.id())
                .toList();
        int day = data.setting().sessions().stream()
                .filter(session -> congresses.contains(session.body()))
                .mapToInt(SovietSession::day)
                .filter(data::onClock)
                .findFirst()
                .orElse(data.clock().days() - 1);
        return data.clock().dateOf(day);
    }

    private void add(String heading, String label, OldStyleDate date, double[] shares, double record) {
        items.add(new RecordedShare(heading, label, date.inShort(), ShareSummary.ofRuns(shares), record, false));
    }
}
