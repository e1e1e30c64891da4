package smolny.lab.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.history.Labels;
import smolny.history.LoadedScenario;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.RunRecord;
import smolny.lab.study.Collected;
import smolny.model.fact.Fact;
import smolny.model.setting.Clock;
import smolny.model.setting.Session;

/** Rows about decisions: benches, and beside the record votes, elections, mandates; and the ledger of institutions. */
final class DecisionRows {
    static final List<Table> TABLES =
            List.of(Table.BENCHES, Table.VOTES, Table.LEDGER, Table.ELECTIONS, Table.MANDATES);

    private final RowSink tables;
    private final Clock clock;
    private final Recorded recorded;
    private final Labels labels;
    private final String news;
    private final Map<String, String> questions = new LinkedHashMap<>();

    DecisionRows(RowSink tables, LoadedScenario loaded) {
        this.tables = tables;
        this.clock = loaded.scenario().setting().clock();
        this.recorded = new Recorded(loaded.record());
        this.labels = Labels.of(loaded);
        this.news = loaded.scenario().setting().newsFrom();
        for (Session session : loaded.scenario().setting().sessions()) {
            questions.put(session.id(), session.question());
        }
    }

    void add(RunRecord run) {
        if (tables.takes(Table.BENCHES)) {
            for (int day = 0; day < run.benches.size(); day++) {
                bench(run.number, day, run.benches.get(day));
            }
        }
        if (tables.takes(Table.VOTES)) {
            run.votes.forEach(vote -> vote(run.number, vote));
        }
        if (tables.takes(Table.LEDGER)) {
            run.attempts.forEach(attempt -> attempt(run.number, attempt));
        }
        if (tables.takes(Table.ELECTIONS)) {
            run.shares.forEach(share -> share(run.number, share));
        }
        if (tables.takes(Table.MANDATES)) {
            mandates(run);
        }
    }

    private void bench(int run, int day, boolean[] seats) {
        StringBuilder signs = new StringBuilder();
        for (boolean forSovietPower : seats) {
            signs.append(forSovietPower ? '+' : '-');
        }
        OldStyle date = clock.dateOf(day);
        tables.row(Table.BENCHES, run, day, date, date.newStyle(), news, signs.toString());
    }

    private void vote(int run, Fact.VoteTaken vote) {
        OldStyle date = clock.dateOf(vote.day());
        var seen = recorded.vote(vote.session());
        tables.row(
                Table.VOTES,
                run,
                date,
                date.newStyle(),
                vote.session(),
                vote.body(),
                questions.getOrDefault(vote.session(), ""),
                vote.inFavour(),
                vote.against(),
                vote.abstained(),
                vote.present(),
                vote.seats(),
                vote.twoWay(),
                seen == null ? null : seen.inFavour(),
                seen == null ? null : seen.against(),
                seen == null ? null : seen.abstain(),
                seen == null ? null : Recorded.twoWay(seen),
                seen == null ? null : seen.evidence().basis(),
                seen == null ? null : String.join(";", seen.evidence().sources()));
    }

    private void attempt(int run, Fact.Attempt attempt) {
        OldStyle date = clock.dateOf(attempt.day());
        tables.row(
                Table.LEDGER,
                run,
                date,
                date.newStyle(),
                attempt.event(),
                attempt.body(),
                attempt.motion(),
                attempt.inFavour(),
                attempt.against(),
                attempt.seats(),
                attempt.quorum(),
                attempt.passed() ? "yes" : "no",
                attempt.followed(),
                Words.of(attempt, date, labels.place(attempt.body()), labels.event(attempt.event())));
    }

    private void share(int run, Fact.ListShare share) {
        OldStyle date = clock.dateOf(share.day());
        var seen = recorded.share(share.election(), share.party());
        tables.row(
                Table.ELECTIONS,
                run,
                date,
                date.newStyle(),
                share.election(),
                share.party(),
                share.share(),
                share.turnout() > 0 ? share.turnout() : null,
                seen == null ? null : seen.share(),
                seen == null ? null : seen.raw(),
                seen == null ? null : seen.tolerance(),
                seen == null ? null : seen.evidence().basis(),
                seen == null ? null : String.join(";", seen.evidence().sources()));
    }

    private void mandates(RunRecord run) {
        for (Map.Entry<String, Double> entry : Collected.mandateShares(run).entrySet()) {
            var seen = recorded.mandate(entry.getKey());
            tables.row(
                    Table.MANDATES,
                    run.number,
                    entry.getKey(),
                    Math.round(entry.getValue() * run.mandates.size()),
                    entry.getValue(),
                    seen == null ? null : seen.delegates(),
                    seen == null ? null : seen.share(),
                    seen == null ? null : seen.evidence().basis(),
                    seen == null ? null : String.join(";", seen.evidence().sources()));
        }
    }
}
