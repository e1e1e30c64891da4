package smolny.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.observer.RunEvent;
import smolny.model.setting.SovietSession;
import smolny.output.EnsembleSpec;
import smolny.output.LedgerSentence;
import smolny.output.ProbabilityWords;
import smolny.output.RecordedFigures;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.simulation.EnsembleResult;
import smolny.simulation.QuantileSummary;

/** The run in a few lines: votes beside the record, the congress, what institutions did, and where the rest lies. */
final class RunSummaryText {
    private RunSummaryText() {}

    static void print(PrintWriter out, EnsembleResult all, EnsembleSpec recipe, Path folder) {
        RecordedFigures recorded = new RecordedFigures(recipe.loaded().record());
        out.println(recipe.loaded().title() + ", " + all.runs()
                + (all.runs() == 1 ? " run" : " runs") + ", seed "
                + recipe.spec().seed());
        out.println("Votes, in per cent of those who took a side:");
        for (SovietSession session : recipe.spec().scenario().setting().sessions()) {
            vote(out, all.votes(session.id()), session, recipe, recorded);
        }
        congress(out, all, recorded);
        if (all.runs() == 1) {
            ledger(out, all, recipe);
        }
        out.println("Tables and charts: " + folder);
    }

    private static void vote(
            PrintWriter out,
            List<RunEvent.VoteTaken> votes,
            SovietSession session,
            EnsembleSpec recipe,
            RecordedFigures recorded) {
        double[] shares = votes.stream()
                .mapToDouble(RunEvent.VoteTaken::twoWay)
                .filter(share -> !Double.isNaN(share))
                .toArray();
        if (shares.length == 0) {
            return;
        }
        OldStyleDate date =
                recipe.spec().scenario().setting().clock().dateOf(votes.get(0).day());
        QuantileSummary share = QuantileSummary.of(shares);
        HistoricalRecord.Vote seen = recorded.vote(session.id());
        String held = Labels.of(recipe.loaded()).held(session.id());
        out.printf(
                Locale.ROOT,
                "  %-7s %-36s %5.1f %% for soviet power%s%s%s%n",
                date.inShort(),
                session.id(),
                100 * share.mean(),
                votes.size() > 1
                        ? String.format(
                                Locale.ROOT, " (90 %% of runs: %.1f to %.1f)", 100 * share.q05(), 100 * share.q95())
                        : "",
                seen == null ? "" : "; recorded: " + RecordedFigures.inWords(seen),
                held.isEmpty() ? "" : "; held " + held);
    }

    private static void congress(PrintWriter out, EnsembleResult all, RecordedFigures recorded) {
        double[] shares = all.mandates("soviet_power");
        if (shares.length > 0) {
            HistoricalRecord.Mandate seen = recorded.mandate("soviet_power");
            out.printf(
                    Locale.ROOT,
                    "  congress: %.1f %% of mandates for soviet power%s%n",
                    100 * QuantileSummary.of(shares).mean(),
                    seen == null ? "" : "; recorded: " + RecordedFigures.inWords(seen));
        }
    }

    private static void ledger(PrintWriter out, EnsembleResult all, EnsembleSpec recipe) {
        Labels labels = Labels.of(recipe.loaded());
        for (RunEvent.Attempt attempt : all.first().attempts) {
            if (attempt.passed()) {
                OldStyleDate date = recipe.spec().scenario().setting().clock().dateOf(attempt.day());
                out.printf(
                        Locale.ROOT,
                        "  %-7s %s (%s%s)%n",
                        date.inShort(),
                        labels.event(attempt.event()),
                        labels.place(attempt.body()),
                        LedgerSentence.majority(attempt));
            }
        }
        for (RunEvent.ClashFought clash : all.first().clashes) {
            out.printf(
                    Locale.ROOT,
                    "  contest of force%s: it is %s that the Soviet wins; in this run it %s%n",
                    clash.theatre().isEmpty() ? "" : " in " + labels.place(clash.theatre()),
                    ProbabilityWords.of(clash.chanceOfFall()),
                    clash.governmentFell() ? "won" : "lost");
        }
    }
}
