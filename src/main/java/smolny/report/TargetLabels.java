package smolny.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.chart.RecordedShare;
import smolny.chart.ShareSummary;
import smolny.experiment.validation.TargetSetScore;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.TargetStatistic;

/** What targets are called in tables and figures. */
final class TargetLabels {
    /** Headings under which targets stand, in the order in which they are read. */
    private static final List<String> HEADINGS =
            List.of("Votes in soviets", "Elections", "Delegates of the congress", "Measures");

    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, String> elections = new HashMap<>();

    TargetLabels(LoadedScenario loaded) {
        Labels labels = Labels.of(loaded);
        loaded.scenario().setting().sessions().forEach(session -> sessions.put(session.id(), labels.session(session)));
        loaded.scenario()
                .setting()
                .elections()
                .forEach(election -> elections.put(election.id(), labels.ballot(election.id())));
    }

    /** A label, without the date. */
    String of(RecordedTarget target) {
        TargetStatistic gauge = target.statistic();
        if (gauge instanceof TargetStatistic.Vote vote) {
            return side(vote.side()) + ": " + sessions.getOrDefault(vote.session(), vote.session());
        } else if (gauge instanceof TargetStatistic.Ballot ballot) {
            return Labels.ofPartyOrAnswer(ballot.party()) + ", "
                    + elections.getOrDefault(ballot.election(), ballot.election());
        } else if (gauge instanceof TargetStatistic.Mandates mandates) {
            String among = mandates.among().isEmpty() ? "" : " among " + words(mandates.among());
            return words(mandates.answers()) + among;
        }
        return target.title();
    }

    /** Heading under which targets of its kind stand. */
    private static String heading(RecordedTarget target) {
        TargetStatistic gauge = target.statistic();
        if (gauge instanceof TargetStatistic.Vote) {
            return HEADINGS.get(0);
        } else if (gauge instanceof TargetStatistic.Ballot) {
            return HEADINGS.get(1);
        }
        return HEADINGS.get(gauge instanceof TargetStatistic.Mandates ? 2 : 3);
    }

    /** Rows of a figure that shows the targets of a score under their headings, each with some words behind it. */
    List<RecordedShare> shares(TargetSetScore scores, String behind, boolean heldOut) {
        return scores.scores().stream()
                .sorted(Comparator.comparing(score -> HEADINGS.indexOf(heading(score.target()))))
                .map(score -> new RecordedShare(
                        heading(score.target()) + behind,
                        of(score.target()),
                        score.target().date().inShort(),
                        ShareSummary.ofRuns(score.forecast().values()),
                        score.target().value(),
                        heldOut))
                .toList();
    }

    private static String side(TargetStatistic.Side side) {
        return switch (side) {
            case FOR -> "For";
            case AGAINST -> "Against";
            case TWO_WAY -> "For, of two sides";
        };
    }

    private static String words(List<String> words) {
        return String.join(" and ", words.stream().map(Labels::ofPartyOrAnswer).toList());
    }
}
