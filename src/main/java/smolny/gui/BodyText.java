package smolny.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import smolny.experiment.explain.Contribution;
import smolny.experiment.explain.VoteBreakdown;
import smolny.experiment.explain.VoteExplanation;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent;
import smolny.model.setting.PoliticalBody;
import smolny.output.RecordedFigures;
import smolny.scenario.HistoricalRecord;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/** What an inspector says of a soviet, a committee or another body. */
final class BodyText extends InspectorText {
    BodyText(InteractiveSession session) {
        super(session);
    }

    @Override
    InspectorContent content(String id) {
        List<PoliticalBody> bodies = session.loaded().scenario().setting().bodies();
        PoliticalBody body = find(bodies, one -> one.id().equals(id), "body", id);
        List<RunEvent.VoteTaken> votes = new ArrayList<>();
        List<String> all = new ArrayList<>();
        if (!snapshot.bodyExists().getOrDefault(id, false)) {
            all.add("It does not exist on this day.");
        }
        seats(id, body, all);
        RecordedFigures recorded = new RecordedFigures(session.config().base().record());
        for (DaySnapshot day : session.snapshots()) {
            for (RunEvent.VoteTaken vote : day.log().votes()) {
                if (vote.body().equals(id)) {
                    votes.add(vote);
                    all.add(vote(vote, recorded.vote(vote.session())));
                }
            }
            for (RunEvent.Attempt attempt : day.log().attempts()) {
                if (attempt.body().equals(id) && attempt.passed()) {
                    all.add(attempt(attempt));
                }
            }
        }
        if (all.isEmpty()) {
            all.add("Nothing has been counted or decided here so far.");
        }
        return new InspectorContent(body.title(), kind(body), all, chart(id), votes.isEmpty() ? null : why(votes));
    }

    private static String kind(PoliticalBody body) {
        return body.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void seats(String id, PoliticalBody body, List<String> all) {
        List<DaySnapshot.SeatState> seats = snapshot.seats().stream()
                .filter(seat -> seat.info().body().equals(id))
                .toList();
        if (!seats.isEmpty()) {
            long inFavour =
                    seats.stream().filter(DaySnapshot.SeatState::forSoviets).count();
            long today = seats.stream()
                    .filter(seat -> seat.electedDay() == snapshot.day())
                    .count();
            all.add("Of its " + seats.size() + " deputies " + inFavour + " stand for soviet power ("
                    + percent((double) inFavour / seats.size()) + ")."
                    + (today == 0 ? "" : " " + count((int) today, "seat", "seats") + " changed hands today."));
        } else if (body.seatsFor() + body.seatsAgainst() > 0) {
            all.add("Its " + (body.seatsFor() + body.seatsAgainst()) + " seats are fixed: " + body.seatsFor()
                    + " for soviet power, " + body.seatsAgainst() + " against.");
        }
    }

    private String vote(RunEvent.VoteTaken vote, HistoricalRecord.@Nullable Vote seen) {
        return day(vote.day()) + ": " + vote.inFavour() + " for, " + vote.against() + " against, "
                + vote.abstained() + " abstaining"
                + (seen == null
                        ? "."
                        : " (recorded: " + seen.inFavour() + ", " + seen.against() + ", " + seen.abstain() + ").");
    }

    private InspectorContent.@Nullable Chart chart(String id) {
        List<InspectorContent.Line> lines = new ArrayList<>();
        lines.addAll(
                measure(MeasuredQuantity.PRIVATE.of(id), "its people in private", InspectorContent.LineColor.PRIVATE));
        lines.addAll(
                measure(MeasuredQuantity.EXPRESSED.of(id), "shown at their meetings", InspectorContent.LineColor.OPEN));
        lines.addAll(measure(MeasuredQuantity.SOVIET_POWER.of(id), "its seats", InspectorContent.LineColor.SEATS));
        return lines.isEmpty() ? null : chart("Support for soviet power", InspectorContent.Axis.SHARE, lines);
    }

    private InspectorContent.Explanation why(List<RunEvent.VoteTaken> votes) {
        RunEvent.VoteTaken last = votes.get(votes.size() - 1);
        return new InspectorContent.Explanation(
                "What made the vote of " + session.clock().dateOf(last.day()).inShort(),
                "In percentage points, from the seats of spring. To the right: for soviet power.",
                () -> parts(last.session()));
    }

    private @Nullable List<Contribution> parts(String vote) {
        VoteBreakdown account = VoteExplanation.of(session.spec(), vote);
        return account == null
                ? null
                : account.parts().stream()
                        .map(part -> new Contribution(part.cause(), 100 * part.amount()))
                        .toList();
    }
}
