package smolny.show.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.history.record.HistoricalRecord;
import smolny.kernel.time.OldStyle;
import smolny.lab.record.Recorded;
import smolny.model.fact.Fact;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Election;
import smolny.model.setting.Session;
import smolny.show.chart.Figure;
import smolny.show.chart.RecordChart;
import smolny.show.chart.RecordedShare;

/** Votes, elections and mandates: what the runs gave beside what is on record. No item is told to be held out. */
final class RecordPage {
    private final Results results;
    private final Recorded recorded;
    private final List<RecordedShare> items = new ArrayList<>();

    private RecordPage(Results results) {
        this.results = results;
        this.recorded = new Recorded(results.record());
    }

    static Optional<Figure> of(Results results) {
        RecordPage page = new RecordPage(results);
        page.votes();
        page.elections(Election.Kind.SECTION_EXECUTIVE, "Elections of executives");
        page.elections(Election.Kind.BALLOT, "Elections");
        page.mandates("Mandates of the congress, by answer", Words.ANSWERS);
        page.mandates("Mandates of the congress, by party", Words.PARTIES);
        return page.items.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordChart("record", results.overRuns("The record and the runs"), page.items));
    }

    private void votes() {
        for (Session session : results.setting().sessions()) {
            HistoricalRecord.Vote seen = recorded.vote(session.id());
            List<Fact.VoteTaken> votes = results.all().votes(session.id());
            // Where nobody took a side there is no share.
            double[] shares = votes.stream()
                    .mapToDouble(Fact.VoteTaken::twoWay)
                    .filter(share -> !Double.isNaN(share))
                    .toArray();
            if (seen != null && shares.length > 0) {
                OldStyle date = results.clock().dateOf(votes.get(0).day());
                add(
                        "Votes in soviets: for soviet power, of those who took a side",
                        label(session),
                        date,
                        shares,
                        Recorded.twoWay(seen));
            }
        }
    }

    private String label(Session session) {
        List<String> groups =
                session.groups().stream().map(results.labels()::place).toList();
        String body = results.labels().place(session.body());
        return groups.isEmpty() ? body : String.join(", ", groups) + " in " + body;
    }

    // Elections whose titles begin alike up to a colon stand under that beginning.
    private void elections(Election.Kind kind, String heading) {
        List<Election> elections = results.setting().elections().stream()
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
            OldStyle date = results.clock().dateOf(election.day());
            for (String party : Words.PARTIES) {
                HistoricalRecord.Result seen = recorded.share(election.id(), party);
                double[] shares = results.all().shares(election.id(), party);
                if (seen != null && shares.length > 0) {
                    add(group, Words.of(party) + ", " + place, date, shares, seen.share());
                }
            }
        }
    }

    private static String beginning(Election election) {
        return election.title().substring(0, Math.max(0, election.title().indexOf(':')));
    }

    private void mandates(String heading, List<String> words) {
        int met = congresses();
        OldStyle date = congressDate();
        for (String word : words) {
            HistoricalRecord.Mandate seen = recorded.mandate(word);
            if (seen != null && met > 0) {
                // A run whose congress met without such a delegate gives a share of nothing, not no share.
                double[] shares = Arrays.copyOf(results.all().mandates(word), met);
                add(heading, Words.of(word), date, shares, seen.share());
            }
        }
    }

    /** In how many runs a congress met: the shares of the answers add up to 1 in each. */
    private int congresses() {
        double sum = Words.ANSWERS.stream()
                .flatMapToDouble(answer -> Arrays.stream(results.all().mandates(answer)))
                .sum();
        return (int) Math.round(sum);
    }

    private OldStyle congressDate() {
        List<String> congresses = results.setting().bodies().stream()
                .filter(body -> body.kind() == BodyKind.CONGRESS)
                .map(body -> body.id())
                .toList();
        int day = results.setting().sessions().stream()
                .filter(session -> congresses.contains(session.body()))
                .mapToInt(Session::day)
                .filter(results::onClock)
                .findFirst()
                .orElse(results.clock().days() - 1);
        return results.clock().dateOf(day);
    }

    private void add(String heading, String label, OldStyle date, double[] shares, double record) {
        items.add(new RecordedShare(heading, label, date.inShort(), Shares.of(shares), record, false));
    }
}
